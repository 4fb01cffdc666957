import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/days.ts';
import { UNKNOWN_DATE } from '../../../../src/domain/content/fields.ts';
import type { FollowUp } from '../../../../src/domain/promises/follow-up.ts';
import {
  COMMITMENT_STATUSES,
  deriveProgress,
  publishedBy,
  type CommitmentProgress,
  type ProgressPolicy,
} from '../../../../src/domain/promises/progress.ts';
import type { PromiseDocument } from '../../../../src/domain/promises/schema.ts';
import {
  activityOf,
  assessmentOf,
  followUpOf,
  promiseOf,
  target,
} from '../../../fixtures/promises.ts';

const MIDSUMMER = '2026-07-01T12:00:00Z';
const AFTERWARDS = '2027-02-01T12:00:00Z';

function progressOf(
  promise: PromiseDocument,
  followUps: FollowUp[],
  now: string,
  policy: Partial<ProgressPolicy> = {},
) {
  return deriveProgress(promise, followUps, {
    now: new Date(now),
    staleAfterDays: 120,
    knownFactsOnly: false,
    ...policy,
  });
}

function commitmentIn(...args: Parameters<typeof progressOf>): CommitmentProgress {
  return progressOf(...args).commitments[0] as CommitmentProgress;
}

/** A report of the first half of the year, published on its last day. */
function halfYear(change: Parameters<typeof followUpOf>[0] = {}): FollowUp {
  return followUpOf({
    date: '2026-06-30',
    covers: { from: '2026-01-01', to: '2026-06-30' },
    ...change,
  });
}

function done(count: number, when = '2026-05', change = {}) {
  return [activityOf('insats', when, { count, ...change })];
}

describe('when a promise runs', () => {
  test.each([
    ['the evening before the first day', '2026-01-01', '2025-12-31T22:59:59Z', 'upcoming'],
    ['midnight of the first day', '2026-01-01', '2025-12-31T23:00:00Z', 'in-force'],
    [
      'half past midnight when the clock goes forward',
      '2026-03-29',
      '2026-03-28T23:30:00Z',
      'in-force',
    ],
    ['half past eleven the evening before that', '2026-03-29', '2026-03-28T22:30:00Z', 'upcoming'],
    ['half past midnight on a summer night', '2026-07-01', '2026-06-30T22:30:00Z', 'in-force'],
  ])('given a promise and %s, then it is seen by the Swedish clock', (_what, from, now, phase) => {
    expect(progressOf(promiseOf({}, { period: { from } }), [], now).phase).toBe(phase);
  });

  test.each([
    ['the last minute of the last day', '2026-12-31T22:59:59Z', 'in-force'],
    ['the minute after', '2026-12-31T23:00:00Z', 'ended'],
  ])(
    'given a promise of the year 2026 and %s, then the last day counts in full',
    (_what, now, phase) => {
      expect(progressOf(promiseOf(), [], now).phase).toBe(phase);
    },
  );

  test('given a promise that has not begun, then nothing is started, stale or overdue', () => {
    const promise = promiseOf({ target: target(8) }, { period: { from: '2028', to: '2029' } });
    const progress = progressOf(promise, [], MIDSUMMER);
    expect(progress.phase).toBe('upcoming');
    expect(progress.staleDays).toBeUndefined();
    expect(progress.commitments[0]).toMatchObject({ status: 'not-started', overdue: false });
  });

  test('given a promise without an end, then it is in force and its target has no pace', () => {
    const promise = promiseOf({ target: target(8) }, { period: { from: '2021-09-29' } });
    const progress = progressOf(
      promise,
      [halfYear({ activities: done(3) })],
      '2056-01-01T12:00:00Z',
    );
    expect(progress).toMatchObject({ phase: 'in-force', span: { from: '2021-09-29' } });
    expect(progress.span).not.toHaveProperty('to');
    expect(progress.commitments[0]).toMatchObject({ status: 'under-way', overdue: false });
    expect(progress.commitments[0]).not.toHaveProperty('pace');
  });
});

describe('silence is not failure', () => {
  const targets = { none: undefined, count: target(8), weekly: target(1, { per: 'week' }) };
  const most = target(3, { bound: 'at-most' });

  test.each([
    ['a commitment without a number', {}],
    ['a target', { target: targets.count }],
    ['a target per week', { target: targets.weekly }],
    ['a highest number', { target: most }],
    ['a target that our source does not have', { target: { kind: 'unknown' as const } }],
    ['a due date that has passed', { due: '2026-02-01' }],
  ])(
    'given %s and no follow-up at all, then it cannot be told, before and after the end',
    (_what, commitment) => {
      for (const now of [MIDSUMMER, AFTERWARDS]) {
        expect(commitmentIn(promiseOf(commitment), [], now)).toMatchObject({
          status: 'cannot-tell',
          unknownBecause: 'no-follow-up',
          overdue: false,
        });
      }
    },
  );

  test.each([
    ['a commitment without a number', {}],
    ['a target', { target: targets.count }],
    ['a target per week', { target: targets.weekly }],
    ['a highest number', { target: most }],
  ])(
    'given %s that the follow-up does not mention, then after the end it cannot be told',
    (_what, commitment) => {
      expect(commitmentIn(promiseOf(commitment), [followUpOf()], AFTERWARDS)).toMatchObject({
        status: 'cannot-tell',
        unknownBecause: 'not-reported',
      });
    },
  );

  test('given a target per week that no report mentions, then no week is called missed', () => {
    const promise = promiseOf({ target: targets.weekly });
    expect(commitmentIn(promise, [halfYear()], MIDSUMMER).measure).not.toHaveProperty('windows');
  });

  test('given a report that does not mention it while the promise is in force, then it is not started', () => {
    const promise = promiseOf({ target: targets.count });
    expect(commitmentIn(promise, [halfYear()], MIDSUMMER).status).toBe('not-started');
  });

  test('given the same on public facts alone, then it cannot be told', () => {
    const promise = promiseOf({ target: targets.count });
    const found = commitmentIn(promise, [halfYear()], MIDSUMMER, { knownFactsOnly: true });
    expect(found).toMatchObject({ status: 'cannot-tell', unknownBecause: 'not-reported' });
  });

  test('given a highest number and nothing reported yet, then it is under way from the first day', () => {
    expect(commitmentIn(promiseOf({ target: most }), [halfYear()], MIDSUMMER).status).toBe(
      'under-way',
    );
  });
});

describe('what is known of the promise as a whole', () => {
  test('given no follow-up, then no day is reported or updated', () => {
    const progress = progressOf(promiseOf(), [], MIDSUMMER);
    expect(progress).not.toHaveProperty('reportedUntil');
    expect(progress).not.toHaveProperty('lastUpdate');
  });

  test('given an older report that was published later, then its day is the last update', () => {
    const reports = [
      halfYear({ date: '2026-09-10' }),
      followUpOf({ date: '2026-08-31', covers: { from: '2026-07-01', to: '2026-08-31' } }),
    ];
    for (const inAnyOrder of [reports, reports.toReversed()]) {
      expect(progressOf(promiseOf(), inAnyOrder, AFTERWARDS)).toMatchObject({
        reportedUntil: '2026-08-31',
        lastUpdate: '2026-09-10',
      });
    }
  });

  test('given a report dated by its month, then it was updated no later than today', () => {
    const report = halfYear({ date: '2026-07' });
    expect(progressOf(promiseOf(), [report], MIDSUMMER).lastUpdate).toBe('2026-07-01');
    expect(progressOf(promiseOf(), [report], AFTERWARDS).lastUpdate).toBe('2026-07-31');
  });

  test('given a report without a date, then it was updated when what it tells of ended', () => {
    const report = halfYear({ date: UNKNOWN_DATE });
    expect(progressOf(promiseOf(), [report], AFTERWARDS)).toMatchObject({
      reportedUntil: '2026-06-30',
      lastUpdate: '2026-06-30',
    });
  });

  test('given a promise whose beginning nobody has told, then its phase is unknown and nothing is held against it', () => {
    const promise = promiseOf({ target: target(8) }, { period: { from: UNKNOWN_DATE } });
    const progress = progressOf(promise, [halfYear()], MIDSUMMER);
    expect(progress.phase).toBe('unknown');
    expect(progress.commitments[0]).toMatchObject({
      status: 'cannot-tell',
      unknownBecause: 'not-reported',
      overdue: false,
    });
  });
});

describe('two commitments side by side', () => {
  const [own, other] = ['kontroller', 'belysning'];
  const promise = promiseOf(
    {},
    {
      commitments: [
        { id: own, title: 'Kontroller vid skolorna', target: target(2) },
        { id: other, title: 'Bättre belysning' },
      ],
    },
  );
  const statusesOf = (followUp: FollowUp) =>
    progressOf(promise, [followUp], AFTERWARDS).commitments.map(({ status }) => status);

  test('given what was done on one, then it does not count for the other', () => {
    const report = followUpOf({
      activities: [activityOf('a', '2026-05', { commitment: other, count: 9 })],
    });
    expect(statusesOf(report)).toEqual(['cannot-tell', 'cannot-tell']);
    const [first, second] = progressOf(promise, [report], AFTERWARDS).commitments;
    expect(first).toMatchObject({ measure: { done: 0 }, activities: [] });
    expect(second?.activities).toHaveLength(1);
  });

  test('given an assessment of one, then the other is not judged by it', () => {
    const report = followUpOf({ assessments: [assessmentOf('delivered', other)] });
    expect(statusesOf(report)).toEqual(['cannot-tell', 'delivered']);
    const [first, second] = progressOf(promise, [report], AFTERWARDS).commitments;
    expect(first).not.toHaveProperty('assessment');
    expect(second?.assessment).toMatchObject({ commitment: other, delivery: 'delivered' });
  });
});

describe('what is overdue', () => {
  const promise = promiseOf({ due: '2026-02-01' });

  test('given a day that has passed and a report without a word of it, then it is not started and overdue', () => {
    expect(commitmentIn(promise, [halfYear()], MIDSUMMER)).toMatchObject({
      status: 'not-started',
      overdue: true,
    });
  });

  test('given something done, then it is under way and overdue; on public facts alone nothing is', () => {
    const report = halfYear({ activities: done(1) });
    expect(commitmentIn(promise, [report], MIDSUMMER)).toMatchObject({
      status: 'under-way',
      overdue: true,
    });
    expect(commitmentIn(promise, [report], MIDSUMMER, { knownFactsOnly: true }).overdue).toBe(
      false,
    );
  });

  test('given the day itself, then it is not overdue yet', () => {
    const report = halfYear({ date: '2026-02-01', covers: { from: '2026-01', to: '2026-01' } });
    expect(commitmentIn(promise, [report], '2026-02-01T22:59:00Z').overdue).toBe(false);
    expect(commitmentIn(promise, [report], '2026-02-01T23:00:00Z').overdue).toBe(true);
  });
});

describe('later words replace earlier ones', () => {
  const judgedIn = (delivery: 'partly' | 'delivered' | 'not-delivered', date: string, to: string) =>
    followUpOf({ date, covers: { from: '2026-01', to }, assessments: [assessmentOf(delivery)] });

  test.each([
    [
      'reports that reach further',
      [
        judgedIn('partly', '2027-01-20', '2026-06'),
        judgedIn('not-delivered', '2027-01-15', '2026-09'),
        judgedIn('delivered', '2027-01-10', '2026-12'),
      ],
    ],
    [
      'reports of the same time, by the day they came',
      [
        judgedIn('partly', UNKNOWN_DATE, '2026-12'),
        judgedIn('not-delivered', '2027-01-10', '2026-12'),
        judgedIn('delivered', '2027-01-15', '2026-12'),
      ],
    ],
  ])('given %s in any order, then the last of them holds', (_what, [first, second, third]) => {
    const orders = [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
      [first, third, second],
      [second, first, third],
    ];
    for (const order of orders) {
      expect(commitmentIn(promiseOf(), order as FollowUp[], AFTERWARDS).status).toBe('delivered');
    }
  });
});

describe('a target that our source does not have', () => {
  const promise = promiseOf({ target: { kind: 'unknown' } });

  test.each([
    [
      'fourteen are done and the promise is in force',
      halfYear({ activities: done(14) }),
      MIDSUMMER,
      'under-way',
    ],
    [
      'fourteen are done and the promise has ended',
      followUpOf({ activities: done(14) }),
      AFTERWARDS,
      'cannot-tell',
    ],
    ['nothing is reported and the promise has ended', followUpOf(), AFTERWARDS, 'cannot-tell'],
  ])('given that %s, then it is neither met nor missed', (_what, followUp, now, status) => {
    const found = commitmentIn(promise, [followUp], now);
    expect(found.status).toBe(status);
    expect(found).not.toHaveProperty('measure');
    if (status === 'cannot-tell') expect(found.unknownBecause).toBe('target-unknown');
  });

  test('given an assessment with a reason, then that is what is said', () => {
    const followUp = followUpOf({ assessments: [assessmentOf('delivered')] });
    expect(commitmentIn(promise, [followUp], AFTERWARDS).status).toBe('delivered');
  });
});

describe('a target over the whole period', () => {
  test('given at least 8 and reached 20 in the first half, then it is delivered already', () => {
    const found = commitmentIn(
      promiseOf({ target: target(8) }),
      [halfYear({ activities: done(20) })],
      MIDSUMMER,
    );
    expect(found).toMatchObject({ status: 'delivered', measure: { done: 20 }, overdue: false });
    expect(found).not.toHaveProperty('pace');
  });

  test('given at least 15 and reached 14 on the last day, then it is under way and behind; the day after it is partly done', () => {
    const promise = promiseOf({ target: target(15) });
    const report = followUpOf({ date: '2026-12-31', activities: done(14) });
    expect(commitmentIn(promise, [report], '2026-12-31T22:59:00Z')).toMatchObject({
      status: 'under-way',
      pace: 'behind',
    });
    expect(commitmentIn(promise, [report], '2026-12-31T23:00:00Z')).toMatchObject({
      status: 'partly',
      measure: { done: 14 },
      overdue: false,
    });
  });

  test.each([
    ['the report stops in June', halfYear({ activities: done(14) })],
    [
      'the report came out before the last day',
      followUpOf({ date: '2026-12-15', activities: done(14) }),
    ],
    [
      'the source says at least 14',
      followUpOf({ activities: done(14, '2026-05', { atLeast: true }) }),
    ],
    [
      'the report begins in March',
      followUpOf({ covers: { from: '2026-03', to: '2026-12' }, activities: done(14) }),
    ],
  ])(
    'given 14 of at least 15 and that %s, then after the end it cannot be told',
    (_what, followUp) => {
      expect(commitmentIn(promiseOf({ target: target(15) }), [followUp], AFTERWARDS)).toMatchObject(
        {
          status: 'cannot-tell',
          unknownBecause: 'incomplete',
        },
      );
    },
  );

  test('given two reports with a month between them, then 14 of 15 cannot be told', () => {
    const reports = [
      halfYear({ activities: done(14) }),
      followUpOf({ covers: { from: '2026-08', to: '2026-12' } }),
    ];
    expect(commitmentIn(promiseOf({ target: target(15) }), reports, AFTERWARDS).status).toBe(
      'cannot-tell',
    );
  });

  test('given reports that follow on each other, then 14 of 15 is partly done', () => {
    const reports = [
      halfYear({ activities: done(14) }),
      followUpOf({ covers: { from: '2026-07', to: '2026-12' } }),
    ];
    expect(commitmentIn(promiseOf({ target: target(15) }), reports, AFTERWARDS).status).toBe(
      'partly',
    );
  });

  test('given that the numbers do not suffice but somebody has judged, then the assessment holds', () => {
    const report = halfYear({ activities: done(14), assessments: [assessmentOf('partly')] });
    expect(commitmentIn(promiseOf({ target: target(15) }), [report], AFTERWARDS).status).toBe(
      'partly',
    );
  });

  test('given an assessment that says no more than yes, then a count of nothing does not speak against it', () => {
    const report = followUpOf({ assessments: [assessmentOf('delivered')] });
    expect(commitmentIn(promiseOf({ target: target(15) }), [report], AFTERWARDS).status).toBe(
      'delivered',
    );
  });

  test('given only what does not count toward the target, then nothing of it is done', () => {
    const report = followUpOf({ activities: done(3, '2026-05', { countsTowardTarget: false }) });
    expect(commitmentIn(promiseOf({ target: target(15) }), [report], AFTERWARDS)).toMatchObject({
      status: 'not-delivered',
      measure: { done: 0 },
    });
  });

  test('given what was done before the period or after it, then it does not count', () => {
    const report = followUpOf({
      activities: [
        activityOf('fore', '2025-12-31', { count: 5 }),
        activityOf('under', '2026-12-31', { count: 2 }),
        activityOf('efter', '2027-01', { count: 5 }),
      ],
    });
    const found = commitmentIn(promiseOf({ target: target(8) }), [report], AFTERWARDS);
    expect(found).toMatchObject({ status: 'partly', measure: { done: 2 } });
    expect(found.activities).toHaveLength(3);
  });

  test('given an activity without a number, then it is one', () => {
    const report = halfYear({
      activities: [activityOf('a', '2026-05'), activityOf('b', 'uppgift saknas')],
    });
    const found = commitmentIn(promiseOf({ target: target(2) }), [report], MIDSUMMER);
    expect(found).toMatchObject({ status: 'delivered', measure: { done: 2, atLeast: false } });
  });
});

describe('at most', () => {
  const promise = promiseOf({ target: target(10, { bound: 'at-most' }) });

  test.each([
    ['ten so far', halfYear({ activities: done(10) }), MIDSUMMER, 'under-way', 'on-track'],
    ['eleven so far', halfYear({ activities: done(11) }), MIDSUMMER, 'not-delivered', undefined],
    ['ten in all', followUpOf({ activities: done(10) }), AFTERWARDS, 'delivered', undefined],
    [
      'ten in the half that is reported',
      halfYear({ activities: done(10) }),
      AFTERWARDS,
      'cannot-tell',
      undefined,
    ],
    [
      'at least ten in all',
      followUpOf({ activities: done(10, '2026', { atLeast: true }) }),
      AFTERWARDS,
      'cannot-tell',
      undefined,
    ],
    [
      'at least eleven in all',
      followUpOf({ activities: done(11, '2026', { atLeast: true }) }),
      AFTERWARDS,
      'not-delivered',
      undefined,
    ],
  ])('given at most 10 and %s', (_what, followUp, now, status, pace) => {
    const found = commitmentIn(promise, [followUp], now);
    expect(found.status).toBe(status);
    expect(found.pace).toBe(pace);
    expect(found.overdue).toBe(false);
  });

  test('given a due date, then what happens after it does not break the promise', () => {
    const early = promiseOf({ target: target(10, { bound: 'at-most' }), due: '2026-03-31' });
    const report = halfYear({
      activities: [
        activityOf('a', '2026-02', { count: 9 }),
        activityOf('b', '2026-05', { count: 9 }),
      ],
    });
    expect(commitmentIn(early, [report], MIDSUMMER)).toMatchObject({
      status: 'delivered',
      measure: { done: 9 },
      overdue: false,
    });
  });

  test('given at most 10 a quarter and 12 in one, then that one is missed and it has no pace', () => {
    const quarterly = promiseOf({ target: target(10, { bound: 'at-most', per: 'quarter' }) });
    const report = halfYear({
      activities: [
        activityOf('a', '2026-02', { count: 7 }),
        activityOf('b', '2026-05', { count: 12 }),
      ],
    });
    const found = commitmentIn(quarterly, [report], MIDSUMMER);
    expect(found).toMatchObject({ status: 'under-way', measure: { windows: ['kept', 'missed'] } });
    expect(found).not.toHaveProperty('pace');
  });
});

describe('a target per week', () => {
  const weekly = promiseOf(
    { target: target(1, { per: 'week' }) },
    { period: { from: '2026-11-02', to: '2026-11-29' } },
  );
  const report = (
    activities: ReturnType<typeof activityOf>[],
    covers = { from: '2026-11-02', to: '2026-11-29' },
  ) => followUpOf({ date: covers.to, covers, activities });
  const monday = activityOf('v45', '2026-11-02');
  const sunday = activityOf('v46', '2026-11-15');
  const last = activityOf('v48', '2026-11-29');
  const ended = '2026-12-01T12:00:00Z';

  test('given a week without one, then that week is missed and the whole is partly done', () => {
    const found = commitmentIn(weekly, [report([monday, sunday, last])], ended);
    expect(found.measure?.windows).toEqual(['kept', 'kept', 'missed', 'kept']);
    expect(found.status).toBe('partly');
  });

  test('given two in one week, then they do not make up for the week after', () => {
    const twice = activityOf('v46-igen', '2026-11-09');
    const found = commitmentIn(weekly, [report([monday, sunday, twice, last])], ended);
    expect(found.measure).toMatchObject({ done: 4, windows: ['kept', 'kept', 'missed', 'kept'] });
  });

  test('given every week kept, then it is delivered', () => {
    const all = [monday, sunday, activityOf('v47', '2026-11-18'), last];
    expect(commitmentIn(weekly, [report(all)], ended).status).toBe('delivered');
  });

  test('given two reports with a week between them that neither covers, then that week is not missed', () => {
    const reports = [
      report([monday, sunday], { from: '2026-11-02', to: '2026-11-15' }),
      report([last], { from: '2026-11-23', to: '2026-11-29' }),
    ];
    const found = commitmentIn(weekly, reports, ended);
    expect(found.measure?.windows).toEqual(['kept', 'kept', 'unknown', 'kept']);
    expect(found).toMatchObject({ status: 'cannot-tell', unknownBecause: 'incomplete' });
  });

  test('given that the period runs on after the last report, then only the weeks reported are judged', () => {
    const found = commitmentIn(
      weekly,
      [report([monday], { from: '2026-11-02', to: '2026-11-17' })],
      '2026-11-25T12:00:00Z',
    );
    expect(found).toMatchObject({
      status: 'under-way',
      pace: 'behind',
      measure: { windows: ['kept', 'missed'] },
    });
  });

  test('given that the period has ended after the last report, then the weeks after it cannot be told', () => {
    const reports = [report([monday, sunday], { from: '2026-11-02', to: '2026-11-15' })];
    const found = commitmentIn(weekly, reports, ended);
    expect(found.measure?.windows).toEqual(['kept', 'kept', 'unknown', 'unknown']);
    expect(found).toMatchObject({
      status: 'cannot-tell',
      unknownBecause: 'incomplete',
      overdue: false,
    });
  });

  test('given an activity dated by its month alone, then no week is known to be kept or missed by it', () => {
    const found = commitmentIn(weekly, [report([activityOf('november', '2026-11')])], ended);
    expect(found.measure?.windows).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(found).toMatchObject({ status: 'cannot-tell', unknownBecause: 'incomplete' });
  });

  test('given an activity dated by its month and a target of five a week, then the weeks are missed all the same', () => {
    const five = promiseOf(
      { target: target(5, { per: 'week' }) },
      { period: { from: '2026-11-02', to: '2026-11-15' } },
    );
    const found = commitmentIn(
      five,
      [report([activityOf('november', '2026-11', { count: 4 })])],
      ended,
    );
    expect(found.measure?.windows).toEqual(['missed', 'missed']);
    expect(found.status).toBe('partly');
  });

  test('given an activity without a date, then it may lie in any week that its report covers', () => {
    const undated = activityOf('odaterad', 'uppgift saknas');
    const reports = [
      report([undated], { from: '2026-11-02', to: '2026-11-15' }),
      report([last], { from: '2026-11-16', to: '2026-11-29' }),
    ];
    expect(commitmentIn(weekly, reports, ended).measure?.windows).toEqual([
      ...['unknown', 'unknown', 'missed', 'kept'],
    ]);
  });

  test('given a period too short for one whole week, then it cannot be told, whatever was done', () => {
    const short = promiseOf(
      { target: target(1, { per: 'week' }) },
      { period: { from: '2026-11-03', to: '2026-11-10' } },
    );
    expect(commitmentIn(short, [report([activityOf('a', '2026-11-04')])], ended)).toMatchObject({
      status: 'cannot-tell',
      unknownBecause: 'incomplete',
    });
  });

  test('given the first days of a period, before a whole week has passed, then nothing is said of its pace', () => {
    const first = report([monday], { from: '2026-11-02', to: '2026-11-04' });
    const found = commitmentIn(weekly, [first], '2026-11-05T12:00:00Z');
    expect(found).toMatchObject({ status: 'under-way', measure: { windows: [] } });
    expect(found).not.toHaveProperty('pace');
  });

  test('given a due date before the end, then no week after it is judged', () => {
    const early = promiseOf(
      { target: target(1, { per: 'week' }), due: '2026-11-15' },
      { period: { from: '2026-11-02', to: '2026-11-29' } },
    );
    const reports = [report([monday, sunday], { from: '2026-11-02', to: '2026-11-20' })];
    const found = commitmentIn(early, reports, '2026-11-25T12:00:00Z');
    expect(found).toMatchObject({ status: 'delivered', measure: { windows: ['kept', 'kept'] } });
  });
});

describe('pace and due dates', () => {
  test.each([
    ['a due date in the middle of the year', '2026-06-30', 6, 12, 'behind'],
    ['the same with as many as the time asks for', '2026-06-30', 12, 13, 'on-track'],
    ['no due date of its own', undefined, 6, 12, 'on-track'],
  ])(
    'given %s, then the count is held against the time up to it',
    (_what, due, count, goal, pace) => {
      const promise = promiseOf({ target: target(goal), ...(due ? { due } : {}) });
      // 30 June is day 181 of 365: without a due date 12 × 181 / 365 = 5.95 are asked for, rounded down to 5.
      const report = followUpOf({
        date: '2026-06-29',
        covers: { from: '2026-01-01', to: '2026-06-29' },
        activities: done(count),
      });
      expect(commitmentIn(promise, [report], '2026-06-30T12:00:00Z')).toMatchObject({
        status: 'under-way',
        overdue: false,
        pace,
      });
    },
  );

  test('given that the due date has passed and the target is not reached, then it is overdue', () => {
    const promise = promiseOf({ target: target(12), due: '2026-06-30' });
    const report = halfYear({ activities: done(3) });
    expect(commitmentIn(promise, [report], '2026-06-30T21:59:00Z').overdue).toBe(false);
    expect(commitmentIn(promise, [report], '2026-06-30T22:00:00Z')).toMatchObject({
      status: 'under-way',
      overdue: true,
    });
  });

  test('given that it was reached after the due date, then it is delivered and no longer overdue', () => {
    const promise = promiseOf({ target: target(12), due: '2026-03-31' });
    const report = halfYear({ activities: done(12, '2026-06') });
    expect(commitmentIn(promise, [report], MIDSUMMER)).toMatchObject({
      status: 'delivered',
      overdue: false,
    });
  });

  test.each([
    ['the source says at least', halfYear({ activities: done(1, '2026-05', { atLeast: true }) })],
    [
      'the first months are not reported',
      followUpOf({
        date: '2026-06-30',
        covers: { from: '2026-04', to: '2026-06' },
        activities: done(1),
      }),
    ],
  ])('given few so far and that %s, then it is not called behind', (_what, report) => {
    const found = commitmentIn(promiseOf({ target: target(12) }), [report], MIDSUMMER);
    expect(found.status).toBe('under-way');
    expect(found).not.toHaveProperty('pace');
  });

  test('given that the last report is old, then the pace is that of its last day, not of today', () => {
    const promise = promiseOf({ target: target(12) });
    const report = halfYear({ activities: done(6) });
    expect(commitmentIn(promise, [report], '2026-12-30T12:00:00Z').pace).toBe('on-track');
  });
});

describe('several follow-ups', () => {
  const promise = promiseOf({ target: target(20) });

  test('given the same activity in two follow-ups, then it counts once and the latest words hold', () => {
    const reports = [
      halfYear({ activities: [activityOf('var', '2026-04', { count: 6 })] }),
      followUpOf({
        activities: [
          activityOf('var', '2026-04', { count: 7, title: 'Rättat antal' }),
          activityOf('host', '2026-10', { count: 2 }),
        ],
      }),
    ];
    for (const order of [reports, reports.toReversed()]) {
      const found = commitmentIn(promise, order, AFTERWARDS);
      expect(found.measure?.done).toBe(9);
      expect(found.activities.map(({ title }) => title)).toEqual(['Rättat antal', 'Insats host']);
    }
  });

  test('given two that cover the same time, then the one published last holds, in any order', () => {
    const reports = [
      followUpOf({ date: '2027-01-20', assessments: [assessmentOf('partly')] }),
      followUpOf({ date: '2027-01-25', assessments: [assessmentOf('delivered')] }),
    ];
    for (const order of [reports, reports.toReversed()]) {
      expect(commitmentIn(promiseOf(), order, AFTERWARDS).status).toBe('delivered');
    }
  });

  test('given a follow-up that is not published yet, then it is not known', () => {
    const [early, late] = [halfYear({ activities: done(6) }), followUpOf({ activities: done(20) })];
    expect(publishedBy(new Date(MIDSUMMER), [early, late])).toEqual([early]);
    expect(commitmentIn(promise, [early, late], MIDSUMMER)).toMatchObject({
      status: 'under-way',
      measure: { done: 6 },
    });
  });

  test('given a follow-up that says to cover days to come, then it is taken to its own day', () => {
    const eager = followUpOf({ date: '2026-06-10', covers: { from: '2026', to: '2026' } });
    expect(progressOf(promise, [eager], MIDSUMMER).reportedUntil).toBe('2026-06-10');
  });

  test('given any follow-ups, then their order says nothing', () => {
    const reports = [1, 2, 3, 4].map((month) =>
      followUpOf({
        date: `2026-0${month + 1}-10`,
        covers: { from: '2026-01', to: `2026-0${month}` },
        activities: [
          activityOf('samma', `2026-0${month}`, { count: month }),
          activityOf(`m${month}`, `2026-0${month}`),
        ],
        assessments: [assessmentOf(month % 2 ? 'partly' : 'cannot-tell')],
      }),
    );
    const expected = progressOf(promise, reports, MIDSUMMER);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(progressOf(promise, shuffled, MIDSUMMER)).toEqual(expected);
      }),
    );
  });
});

describe('assessments', () => {
  test.each([
    ['delivered', 'delivered'],
    ['partly', 'partly'],
    ['not-delivered', 'not-delivered'],
    ['changed', 'changed'],
    ['cannot-tell', 'cannot-tell'],
  ] as const)(
    'given a commitment without a number that is judged %s, then that is its status',
    (delivery, status) => {
      const report = followUpOf({ assessments: [assessmentOf(delivery)] });
      expect(commitmentIn(promiseOf(), [report], AFTERWARDS).status).toBe(status);
    },
  );

  test('given that it was changed halfway, then it is changed, and nothing is held against the old words', () => {
    const weekly = promiseOf({ target: target(1, { per: 'week' }), due: '2026-05-31' });
    const report = halfYear({
      activities: [activityOf('a', '2026-01-07')],
      assessments: [assessmentOf('changed')],
    });
    for (const now of [MIDSUMMER, AFTERWARDS]) {
      const found = commitmentIn(weekly, [report], now);
      expect(found).toMatchObject({ status: 'changed', overdue: false });
      expect(found).not.toHaveProperty('measure');
      expect(found).not.toHaveProperty('pace');
      expect(found.activities).toHaveLength(1);
    }
  });

  test('given that it was withdrawn before the promise began, then it is changed', () => {
    const later = promiseOf({}, { period: { from: '2027' } });
    expect(
      commitmentIn(later, [halfYear({ assessments: [assessmentOf('changed')] })], MIDSUMMER).status,
    ).toBe('changed');
  });

  test('given that those who followed it up could not tell, then that is the reason', () => {
    const report = followUpOf({ assessments: [assessmentOf('cannot-tell')] });
    expect(commitmentIn(promiseOf(), [report], AFTERWARDS).unknownBecause).toBe('assessed');
  });

  test('given activities without a number to reach and nobody’s judgement, then after the end it is not assessed', () => {
    const report = followUpOf({ activities: done(3) });
    expect(
      commitmentIn(promiseOf(), [report], MIDSUMMER.replace('2026', '2027')).unknownBecause,
    ).toBe('not-assessed');
    expect(commitmentIn(promiseOf(), [halfYear({ activities: done(3) })], MIDSUMMER).status).toBe(
      'under-way',
    );
  });
});

describe('no update since', () => {
  const report = halfYear({ date: '2026-03-01', covers: { from: '2026-01', to: '2026-02' } });
  const stale = (now: string, policy: Partial<ProgressPolicy> = {}, followUps = [report]) =>
    progressOf(promiseOf(), followUps, now, policy).staleDays;

  test('given as many days as the publisher allows, then nothing is said; one day more, and it is', () => {
    expect(stale('2026-06-29T12:00:00Z')).toBeUndefined();
    expect(stale('2026-06-29T22:00:00Z')).toBe(121);
    expect(stale('2026-06-29T12:00:00Z', { staleAfterDays: 30 })).toBe(120);
  });

  test('given no follow-up, then the days count from the beginning of the promise', () => {
    expect(stale('2026-05-02T12:00:00Z', {}, [])).toBe(121);
  });

  test('given a follow-up without a date, then the days count from the end of what it tells of', () => {
    const undated = halfYear({ date: 'uppgift saknas' });
    expect(stale('2026-10-28T12:00:00Z', {}, [undated])).toBeUndefined();
    expect(stale('2026-10-29T12:00:00Z', {}, [undated])).toBe(121);
  });

  test('given that the promise has ended, then nothing is said', () => {
    expect(stale('2028-01-01T12:00:00Z')).toBeUndefined();
  });

  test('given public facts alone, then nothing is ever stale or overdue', () => {
    const statuses = fc.constantFrom('delivered', 'partly', 'cannot-tell', undefined);
    const day = fc.nat({ max: 1500 }).map((days) => addDays('2025-06-01', days));
    fc.assert(
      fc.property(day, day, fc.nat({ max: 20 }), statuses, (now, due, count, delivery) => {
        const promise = promiseOf({ target: target(10), ...(due >= '2026-01-01' ? { due } : {}) });
        const followUp = halfYear({
          activities: count > 0 ? done(count) : [],
          assessments: delivery ? [assessmentOf(delivery)] : [],
        });
        const progress = progressOf(promise, [followUp], `${now}T12:00:00Z`, {
          knownFactsOnly: true,
        });
        expect(progress.staleDays).toBeUndefined();
        expect(progress.commitments.some(({ overdue }) => overdue)).toBe(false);
      }),
    );
  });
});

describe('whatever is reported', () => {
  const per = fc.constantFrom('week', 'month', 'quarter', 'tertial', undefined);
  const bound = fc.constantFrom('at-least', 'at-most');
  const date = fc.oneof(
    fc.nat({ max: 500 }).map((days) => addDays('2025-12-01', days)),
    fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}`),
    fc.constantFrom('2026', 'uppgift saknas'),
  );
  const activities = fc.array(
    fc.record({ when: date, count: fc.integer({ min: 1, max: 9 }), atLeast: fc.boolean() }),
    { maxLength: 8 },
  );

  test('given any target and reports, then a status is one of the seven, has a reason when it cannot be told, and only reports make it bad', () => {
    fc.assert(
      fc.property(
        per,
        bound,
        fc.nat({ max: 9 }),
        activities,
        date,
        fc.boolean(),
        (per, bound, count, list, published, reported) => {
          const promise = promiseOf({ target: target(count, { bound, ...(per ? { per } : {}) }) });
          const followUp = followUpOf({
            date: published,
            activities: list.map(({ when, ...rest }, index) => activityOf(`a${index}`, when, rest)),
          });
          for (const now of [
            '2025-12-15T12:00:00Z',
            MIDSUMMER,
            AFTERWARDS,
            '2029-01-01T12:00:00Z',
          ]) {
            const progress = progressOf(promise, reported ? [followUp] : [], now);
            const item = progress.commitments[0] as CommitmentProgress;
            expect(COMMITMENT_STATUSES).toContain(item.status);
            expect(item.unknownBecause !== undefined).toBe(item.status === 'cannot-tell');
            if (item.activities.length === 0) {
              expect(['not-started', 'under-way', 'cannot-tell']).toContain(item.status);
            }
            if (item.pace) expect([progress.phase, item.status]).toEqual(['in-force', 'under-way']);
            expect(Object.values(progress.counts).reduce((a, b) => a + b)).toBe(1);
          }
        },
      ),
    );
  });

  test('given one more activity, then a target of at least so many is never further from being met', () => {
    const rank = ['not-delivered', 'partly', 'delivered'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 12 }),
        (goal, count) => {
          const statusWith = (n: number) =>
            rank.indexOf(
              commitmentIn(
                promiseOf({ target: target(goal) }),
                [followUpOf({ activities: done(n) })],
                AFTERWARDS,
              ).status,
            );
          expect(statusWith(count + 1)).toBeGreaterThanOrEqual(statusWith(count));
        },
      ),
    );
  });
});
