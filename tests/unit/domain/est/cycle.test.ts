import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  checkMeasure,
  checkOutcome,
  countOutcomes,
  stateInWeek,
  weeksOpen,
  type MeasureOutcome,
} from '../../../../src/domain/est/cycle.ts';
import { measureOf } from './tips.ts';

const closed: MeasureOutcome = {
  week: '2026-W47',
  delivery: 'done',
  effect: 'better',
  reason: '',
};

describe('a measure from week to week', () => {
  test('is open from the week it was decided until it is closed', () => {
    const measure = measureOf({ closed });
    expect(
      ['2026-W45', '2026-W46', '2026-W47', '2026-W48'].map((week) => stateInWeek(measure, week)),
    ).toEqual([undefined, 'open', 'closed', undefined]);
    expect(stateInWeek(measureOf(), '2027-W20')).toBe('open');
  });

  test('carries over, shows what was decided last week, and what is late', () => {
    const old = measureOf({ id: 'old', decidedWeek: '2026-W40', due: '2026-10-10' });
    const last = measureOf({ id: 'last', decidedWeek: '2026-W46', closed });
    const now = measureOf({ id: 'now', decidedWeek: '2026-W47', due: '2026-11-27' });
    const done = measureOf({
      id: 'done',
      closed: { ...closed, week: '2026-W44' },
      decidedWeek: '2026-W43',
    });
    const agenda = agendaOf('2026-W47', [], [now, old, last, done], '2026-11-23');
    expect(agenda.decidedLastWeek.map(({ id }) => id)).toEqual(['last']);
    expect(agenda.carriedOver.map(({ id }) => id)).toEqual(['old']);
    expect(agenda.decidedNow.map(({ id }) => id)).toEqual(['now']);
    expect(agenda.closedNow.map(({ id }) => id)).toEqual(['last']);
    expect([...agenda.overdue]).toEqual(['old']);
    expect(weeksOpen(old, '2026-W47')).toBe(8);
  });

  test('what became of measures is counted by the week they were closed', () => {
    const counts = countOutcomes(
      [
        measureOf({ closed }),
        measureOf({ closed: { ...closed, delivery: 'not-done', effect: 'cannot-tell' } }),
        measureOf({ closed: { ...closed, week: '2026-W01' } }),
        measureOf(),
      ],
      ['2026-W46', '2026-W47'],
    );
    expect(counts.closed).toBe(2);
    expect(counts.delivery).toEqual({ done: 1, 'not-done': 1, changed: 0 });
    expect(counts.effect).toEqual({ better: 1, unchanged: 0, worse: 0, 'cannot-tell': 1 });
  });
});

describe('what is wrong with a measure', () => {
  const right = measureOf();

  test('nothing, when there is what, who and when', () => {
    expect(checkMeasure(right)).toEqual({});
  });

  test('each field that is missing or no code', () => {
    expect(
      checkMeasure({ ...right, what: ' ', due: '', responsible: 'residents' as never }),
    ).toEqual({ what: 'empty', due: 'empty', responsible: 'not-a-code' });
    expect(checkMeasure({ ...right, what: 'x'.repeat(121) })).toEqual({ what: 'too-long' });
    expect(checkMeasure({ ...right, due: '2026-02-30' })).toEqual({ due: 'not-a-day' });
    expect(checkMeasure({ ...right, due: '2026-11-08' })).toEqual({ due: 'past' });
  });

  test('a reason is needed where a reader asks why', () => {
    expect(checkOutcome({ delivery: 'done', effect: 'better', reason: '' })).toEqual({});
    for (const outcome of [
      { delivery: 'not-done', effect: 'unchanged' },
      { delivery: 'changed', effect: 'better' },
      { delivery: 'done', effect: 'cannot-tell' },
    ] as const) {
      expect(checkOutcome({ ...outcome, reason: ' ' })).toEqual({ reason: 'empty' });
      expect(checkOutcome({ ...outcome, reason: 'Det är för tidigt.' })).toEqual({});
    }
    expect(checkOutcome({ delivery: '' as never, effect: 'bra' as never, reason: 'x' })).toEqual({
      delivery: 'empty',
      effect: 'not-a-code',
    });
  });
});
