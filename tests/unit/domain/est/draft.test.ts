import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../scripts/check-content.ts';
import { checkDisclosure } from '../../../../scripts/check-disclosure.ts';
import { formatProblem } from '../../../../scripts/content/problem.ts';
import { draftText } from '../../../../src/desk/week/draft-file.ts';
import { checkPeriod, latestMonths } from '../../../../src/domain/est/draft-period.ts';
import {
  draftFeedback,
  draftSituation,
  type Draft,
  type DraftMaterial,
} from '../../../../src/domain/est/draft.ts';
import { draftService } from '../../../../src/domain/est/draft-service.ts';
import type { EstCategory } from '../../../../src/domain/est/codes.ts';
import type { HandledTip } from '../../../../src/domain/est/service.ts';
import { writeContent } from '../../scripts/content/content-folder.ts';
import { AREAS, measureOf, tipsOf } from './tips.ts';

const TODAY = '2026-11-23';
const closed = {
  week: '2026-W44',
  delivery: 'done' as const,
  effect: 'better' as const,
  reason: '',
};
const material = (counts: Partial<Record<EstCategory, number>>): DraftMaterial => ({
  publisher: {
    slug: 'exempelkommun',
    name: 'Exempelkommun',
    areas: AREAS,
  },
  period: { from: '2026-08', to: '2026-10' },
  today: TODAY,
  rule: { threshold: 5, hideZero: false },
  tips: Object.entries(counts).flatMap(([category, count]) =>
    tipsOf(count, '2026-W40', { category: category as EstCategory }),
  ),
  measures: [measureOf({ closed })],
});

/** The problems of a folder in which the draft lies, with the given fields filled in. */
async function problemsOf(draft: Draft<object>, filled: Record<string, string> = {}) {
  const text = Object.entries(filled).reduce(
    (written, [field, value]) =>
      written.replace(new RegExp(`^# ${field}: .*$`, 'm'), `${field}: ${value}`),
    draftText(draft),
  );
  const { root, remove } = writeContent([{ file: draft.file, text }]);
  onTestFinished(remove);
  const content = checkContent(root, TODAY);
  const disclosure = (await checkDisclosure(root))
    .map(formatProblem)
    // What is new is not in the ledger yet: the operator records it when it is published.
    .filter((problem) => !/saknas eller är trasig|inte är inskrivna/.test(problem));
  return [...content.map(formatProblem), ...disclosure].join('\n');
}

describe('the period of a draft', () => {
  test('is whole months that have ended, never a week, never today’s', () => {
    expect(checkPeriod({ from: '2026-08', to: '2026-10' }, TODAY)).toBeUndefined();
    expect(checkPeriod({ from: '2026-10', to: '2026-11' }, TODAY)).toBe('not-ended');
    expect(checkPeriod({ from: '2026-10', to: '2026-11' }, '2026-11-30')).toBe('not-ended');
    expect(checkPeriod({ from: '2026-10', to: '2026-11' }, '2026-12-01')).toBeUndefined();
    expect(checkPeriod({ from: '2026-10', to: '2026-08' }, TODAY)).toBe('backwards');
    expect(checkPeriod({ from: '2026-W40', to: '2026-W47' }, TODAY)).toBe('not-months');
    expect(checkPeriod({ from: '2024-01', to: '2026-01' }, TODAY)).toBe('too-long');
    expect(latestMonths('2026-01-05')).toEqual({ from: '2025-10', to: '2025-12' });
  });
});

describe('a draft lägesbild', () => {
  const draft = draftSituation(material({ light: 21, traffic: 12, disorder: 3, damage: 9 }));

  test('hides what is small and what would give it away', () => {
    expect(draft.entry.counts.rows).toContainEqual({
      category: 'Bråk och störningar',
      suppressed: 'protected',
    });
    const hidden = draft.entry.counts.rows.filter((row) => 'suppressed' in row);
    if (draft.entry.counts.total !== undefined) expect(hidden.length).toBeGreaterThan(1);
    expect(draftText(draft)).not.toMatch(/value: 3\b/);
  });

  test('is refused until somebody has tried the secrecy and set the day', async () => {
    const problems = await problemsOf(draft);
    expect(problems).toContain('secrecyReview');
    expect(problems).toContain('published');
    expect(await problemsOf(draft, { published: TODAY })).toContain('secrecyReview');
  });

  test('passes the content check and the disclosure check when it has been filled in', async () => {
    const filled = {
      published: TODAY,
      secrecyReview: `{ by: säkerhetssamordnare, date: ${TODAY} }`,
    };
    expect(await problemsOf(draft, filled)).toBe('');
    const ofArea = draftSituation(material({ light: 21, traffic: 2 }), { area: 'centrum' });
    expect(ofArea.entry).toMatchObject({ level: 'area', area: 'centrum' });
    expect(await problemsOf(ofArea, filled)).toBe('');
  });

  test('whatever the counts are, the filled draft passes both checks', async () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 40 }));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ light: count, people: count, damage: count, traffic: count, other: count }),
        async (counts) => {
          const made = draftSituation(material(counts));
          const problems = await problemsOf(made, {
            published: TODAY,
            secrecyReview: `{ by: säkerhetssamordnare, date: ${TODAY} }`,
          });
          expect(problems).toBe('');
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a zero is shown as one, unless the publisher hides zeros', () => {
    const zero = { category: 'Annat', value: 0 };
    expect(draftSituation(material({ light: 30 })).entry.counts.rows).toContainEqual(zero);
    const strict = { ...material({ light: 30 }), rule: { threshold: 5, hideZero: true } };
    expect(draftSituation(strict).entry.counts.rows).not.toContainEqual(zero);
  });
});

describe('a draft of what was heard and done', () => {
  test('names what several wrote of, without a count, and what became of measures', () => {
    const { entry } = draftFeedback(material({ light: 21, traffic: 3 }));
    expect(entry.heard).toEqual(['Flera berättade om ljus och sikt, mest i Centrum.']);
    expect(entry.done).toEqual(['Klippa buskarna vid gångvägen. Det är gjort.']);
    expect(entry.heard.join()).not.toMatch(/\d/);
  });

  test('says that they were too few when they were, and that there were none', () => {
    expect(draftFeedback(material({ light: 4 })).entry.heard).toEqual([
      'Tipsen handlade om olika saker. Så få skrev om var och en att vi inte berättar vad.',
    ]);
    expect(draftFeedback(material({})).entry.heard).toEqual([
      'Det kom inga tips om otrygga platser.',
    ]);
  });

  test('what was not done is said with its reason', () => {
    const measures = [
      measureOf({
        closed: { ...closed, delivery: 'not-done', reason: 'Personalen var sjuk' },
      }),
      measureOf(),
    ];
    expect(draftFeedback({ ...material({}), measures }).entry.done).toEqual([
      'Klippa buskarna vid gångvägen. Det blev inte gjort. Personalen var sjuk.',
      'Klippa buskarna vid gångvägen. Det är inte klart än.',
    ]);
  });

  test('is refused without its day, and passes with it', async () => {
    const draft = draftFeedback(material({ light: 21 }));
    expect(await problemsOf(draft)).toContain('date');
    expect(await problemsOf(draft, { date: TODAY })).toBe('');
  });

  test('points at a line in which something looks like personal data', () => {
    const measures = [measureOf({ what: 'Ringa 070-174 06 05 om lampan' })];
    const draft = draftFeedback({ ...material({}), measures });
    expect(draft.mayNamePerson).toHaveLength(1);
    expect(draftText(draft)).toContain('ser ut som en personuppgift');
  });
});

describe('a draft of the desk’s yearly figures', () => {
  const handled = (count: number, year: number): HandledTip[] =>
    Array.from({ length: count }, (_, index) => ({
      receivedAt: `${year}-03-02T09:00:00Z`,
      readAt: `${year}-03-${index % 3 === 0 ? '20' : '03'}T09:00:00Z`,
      ...(index < 3 && { answeredAt: `${year}-03-04T09:00:00Z` }),
      closed: true,
      receiptUsed: false,
    }));
  const options = { today: TODAY, rule: { threshold: 5, hideZero: false } };
  const publisher = { slug: 'exempelkommun', name: 'Exempelkommun' };

  test('is of years that have ended, with small counts hidden, and passes the checks', async () => {
    const draft = draftService(publisher, [...handled(30, 2025), ...handled(9, 2026)], options);
    expect(draft?.entry.series.map(({ values }) => values)).toEqual([
      [{ period: '2025', value: 30, preliminary: false }],
      [{ period: '2025', value: 20, preliminary: false }],
      [{ period: '2025', suppressed: 'protected' }],
    ]);
    expect(draft && (await problemsOf(draft))).toBe('');
  });

  test('there is none before a year has ended', () => {
    expect(draftService(publisher, handled(9, 2026), options)).toBeUndefined();
  });
});
