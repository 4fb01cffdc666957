import { describe, expect, test } from 'vitest';
import {
  medianWait,
  serviceFigures,
  type HandledTip,
  type Wait,
} from '../../../../src/domain/est/service.ts';

const read = (...days: number[]): Wait[] => days.map((one) => ({ days: one, happened: true }));
const waiting = (...days: number[]): Wait[] => days.map((one) => ({ days: one, happened: false }));

describe('the median time', () => {
  test('is the middle one when all have been read', () => {
    expect(medianWait(read(0, 1, 1, 3, 9))).toBe(1);
    expect(medianWait(read(0, 2))).toBe(0);
  });

  test('counts those that still wait: the quick ones alone would flatter', () => {
    expect(medianWait([...read(0, 0, 4), ...waiting(5, 5)])).toBe(4);
    expect(medianWait([...read(0, 0), ...waiting(9, 9, 9)])).toBeUndefined();
  });

  test('one that came today says nothing yet of tomorrow', () => {
    expect(medianWait([...read(1, 1, 1), ...waiting(0, 0, 0, 0)])).toBe(1);
  });

  test('agrees with the worked example of Kaplan and Meier (1958, section 1)', () => {
    // Deaths at 0.8, 3.1, 5.4, 9.2; losses at 1.0, 2.7, 7.0, 12.1: the estimate passes one half at 9.2.
    const waits = [...read(0.8, 3.1, 5.4, 9.2), ...waiting(1.0, 2.7, 7.0, 12.1)];
    expect(medianWait(waits)).toBe(9.2);
  });

  test('of nothing there is none', () => {
    expect(medianWait([])).toBeUndefined();
  });
});

describe('the desk’s figures', () => {
  const tip = (changes: Partial<HandledTip>): HandledTip => ({
    receivedAt: '2026-11-16T09:00:00Z',
    closed: false,
    receiptUsed: false,
    ...changes,
  });

  test('days are days on which the office works', () => {
    // Friday evening to Monday morning: one working day. Midsummer's eve is none.
    const friday = tip({ receivedAt: '2026-11-13T20:00:00Z', readAt: '2026-11-16T07:00:00Z' });
    const midsummer = tip({ receivedAt: '2026-06-18T10:00:00Z', readAt: '2026-06-22T10:00:00Z' });
    expect(serviceFigures([friday], '2026-11-23').medianToRead).toBe(1);
    expect(serviceFigures([midsummer], '2026-11-23').medianToRead).toBe(1);
  });

  test('read in time is a share of those whose time has come', () => {
    const figures = serviceFigures(
      [
        tip({ readAt: '2026-11-17T09:00:00Z' }),
        tip({ readAt: '2026-11-20T09:00:00Z' }),
        tip({}),
        tip({ receivedAt: '2026-11-20T09:00:00Z' }),
      ],
      '2026-11-20',
    );
    expect(figures.readInTime).toEqual({ of: 3, count: 1 });
    expect(figures).toMatchObject({ received: 4, read: 2 });
  });

  test('no percent on a small base, and one on a large', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      tip({ readAt: `2026-11-${index < 15 ? '17' : '20'}T09:00:00Z`, receiptUsed: index < 5 }),
    );
    expect(serviceFigures(many, '2026-11-23')).toMatchObject({
      readInTime: { of: 20, count: 15, percent: 75 },
      receipt: { count: 5, percent: 25 },
    });
  });

  test('what is open is told by age; what is closed or answered is not open', () => {
    const figures = serviceFigures(
      [
        tip({ receivedAt: '2026-11-23T08:00:00Z' }),
        tip({ receivedAt: '2026-11-20T08:00:00Z' }),
        tip({ receivedAt: '2026-11-16T08:00:00Z' }),
        tip({ receivedAt: '2026-11-02T08:00:00Z' }),
        tip({ receivedAt: '2026-08-02T08:00:00Z' }),
        tip({ closed: true }),
        tip({ answeredAt: '2026-11-18T08:00:00Z' }),
      ],
      '2026-11-23',
    );
    expect(figures.open).toEqual({
      today: 1,
      'to-two': 1,
      'to-five': 1,
      'to-twenty': 1,
      older: 1,
    });
    expect(figures.receipt).toEqual({ count: 0 });
  });
});
