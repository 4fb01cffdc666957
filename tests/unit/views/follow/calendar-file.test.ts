import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { toCalendar } from '../../../../src/views/follow/calendar-file.ts';
import { eventOf, ORIGIN, publisher, siteIn } from '../../../fixtures/follow.ts';

// Addresses ask which publishers there are; here there are none.
vi.mock('astro:content', async () =>
  (await import('../../../fixtures/astro-content.ts')).contentOf(),
);

type Events = ReturnType<typeof eventOf>[];

const write = (events: Events, lang = 'sv') =>
  toCalendar(siteIn(lang), publisher(), events, ORIGIN);

/** Reads a calendar back with a strict parser; the properties that RFC 5545 asks for must be there. */
function read(text: string) {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  return calendar.getAllSubcomponents('vevent').map((component) => {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) {
      expect(component.getFirstPropertyValue(name), name).toBeTruthy();
    }
    return new ICAL.Event(component);
  });
}

describe('a calendar file', () => {
  test.each([
    [
      'summer time',
      { date: '2026-10-08', from: '18:00', to: '19:00' },
      '2026-10-08T16:00:00.000Z',
      60,
    ],
    [
      'winter time',
      { date: '2026-12-03', from: '17:30', to: '19:00' },
      '2026-12-03T16:30:00.000Z',
      90,
    ],
    [
      'an end after midnight',
      { date: '2026-12-31', from: '23:00', to: '00:30' },
      '2026-12-31T22:00:00.000Z',
      90,
    ],
    [
      'the night of the change',
      { date: '2026-10-24', from: '23:00', to: '04:00' },
      '2026-10-24T21:00:00.000Z',
      360,
    ],
    ['no end', { date: '2027-03-11', from: '18:30' }, '2027-03-11T17:30:00.000Z', 0],
  ])(
    'given %s, then it begins and ends when clocks in Sweden say so',
    (_what, times, start, minutes) => {
      const [event] = read(write([eventOf('a', times)]));
      expect(event?.startDate.toJSDate().toISOString()).toBe(start);
      expect(event?.startDate.isDate).toBe(false);
      expect((event?.duration.toSeconds() ?? -1) / 60).toBe(minutes);
    },
  );

  test('given a day without a time, then it is the whole of that day and no hour', () => {
    const [event] = read(write([eventOf('a', { date: '2022-04-25' })]));
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2022-04-25');
  });

  test('given both languages, then the event has the same name, so that it stands once in a calendar', () => {
    const uids = ['sv', 'en'].map((lang) => read(write([eventOf('a')], lang))[0]?.uid);
    expect(uids).toEqual(['exempelkommun.a@trygg.example', 'exempelkommun.a@trygg.example']);
  });

  test('given signs that the format uses itself, then they come back as they were', () => {
    const title = 'Kom, se; och \\ hör: "vandring"';
    const text = `Rad ett\nrad två ${'å'.repeat(200)}`;
    const file = write([eventOf('a', { title, text })]);
    const [event] = read(file);
    expect(event?.summary).toBe(title);
    expect(event?.description).toContain(text);
    for (const row of file.split('\r\n')) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
  });

  test('given no events, then the calendar is still a calendar', () => {
    expect(read(write([]))).toEqual([]);
  });

  test('given the build’s clock, then it leaves no trace: nothing is new each day', () => {
    expect(write([eventOf('a')])).toContain('DTSTAMP:20260901T000000Z');
    expect(write([eventOf('a')])).not.toContain('20261121');
  });
});
