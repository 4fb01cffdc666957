/**
 * A published lägesbild: the common picture of a period that has ended, in aggregate.
 *
 * What the weekly meeting sees is not public. What is published has passed a secrecy review, and small
 * counts were hidden before the file was written: everything in git can be read by all.
 */
import { z } from 'zod';
import { firstDay, lastDay } from '../calendar/days.ts';
import { basedOn } from '../chain/schema.ts';
import { isoDate, lang, line, partialDate, prose, slug, sources } from '../content/fields.ts';
import { missing, suppressed } from '../statistics/schema.ts';

/** How large the place is that the picture is of. Nothing smaller than a named part is published. */
export const AREA_LEVELS = ['municipality', 'area'] as const;

/** Counts from one up to here point at people. The same threshold as in the publisher’s own statistics. */
export const SMALLEST_SHOWN = 5;

const category = line('Kategori', 'Skadegörelse');

export const countOfCategory = z
  .union(
    [
      z.strictObject({
        category,
        value: z.int().min(0).meta({ title: 'Antal', example: 12 }),
      }),
      z.strictObject({ category, suppressed }),
      z.strictObject({ category, missing }),
    ],
    { error: 'Varje rad har en kategori och ett av: value, suppressed eller missing.' },
  )
  .meta({ title: 'Antal i en kategori', example: '{ category: Skadegörelse, value: 12 }' });

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A count in one box of weekday and time: a number, or why there is none. */
export const countAtTime = z
  .union(
    [
      z.strictObject({ value: z.int().min(0).meta({ title: 'Antal', example: 12 }) }),
      z.strictObject({ suppressed }),
      z.strictObject({ missing }),
    ],
    { error: 'Varje ruta har ett av: value, suppressed eller missing.' },
  )
  .meta({ title: 'Antal i en ruta', example: '{ value: 12 }' });

/** The same counts by weekday and time of day. */
const countsByTime = z
  .strictObject({
    bands: z
      .array(line('Tid på dygnet', '18–24'))
      .min(2, { error: 'Minst två tider behövs.' })
      .meta({ title: 'Tider på dygnet', example: '[0–6, 6–12, 12–18, 18–24]' }),
    rows: z
      .array(
        z.strictObject({
          day: z
            .enum(WEEKDAYS, { error: 'Skriv dagen på engelska, som monday.' })
            .meta({ title: 'Veckodag', example: 'monday' }),
          values: z.array(countAtTime).meta({ title: 'Ett antal för varje tid' }),
        }),
      )
      .min(1, { error: 'Minst en dag behövs.' })
      .meta({ title: 'Dagar, i veckans ordning' }),
  })
  .meta({ title: 'Antal per veckodag och tid' });

export const situationReportSchema = z
  .strictObject({
    lang,
    publisher: slug,
    title: line('Rubrik', 'Lägesbild för hösten 2025'),
    summary: prose('Kort om lägesbilden', 'Mest handlar det om mörka platser.'),
    /** Ended when it is published: a picture of today would show what is planned. */
    period: z
      .strictObject({
        from: partialDate.meta({ title: 'Från och med', example: '2025-07' }),
        to: partialDate.meta({ title: 'Till och med', example: '2025-09' }),
      })
      .meta({
        title: 'Period, avslutad',
        example: '{ from: 2025-07, to: 2025-09 }',
        cms: { widget: 'period' },
      }),
    published: isoDate.meta({ title: 'Dagen då den publiceras', example: '2025-10-21' }),
    level: z
      .enum(AREA_LEVELS, {
        error: 'Skriv municipality (hela kommunen) eller area (ett område).',
      })
      .meta({ title: 'Hur stort område', example: 'municipality' }),
    /** One of the publisher's areas, when the picture is of a part. */
    area: slug.optional().meta({
      title: 'Område',
      example: 'centrum',
      cms: { hint: 'Bara när lägesbilden gäller ett område.' },
    }),
    secrecyReview: z
      .strictObject(
        {
          by: line('Granskat av, roll', 'säkerhetssamordnare'),
          date: isoDate.meta({ title: 'Dagen då sekretessen prövades', example: '2025-10-20' }),
        },
        { error: 'En lägesbild publiceras först när någon har prövat sekretessen.' },
      )
      .meta({
        title: 'Sekretessprövning',
        example: '{ by: säkerhetssamordnare, date: 2025-10-20 }',
      }),
    stoodOut: z
      .array(line('Det här stack ut', 'Fler såg mopeder på gångvägen.', 300))
      .default([])
      .meta({ title: 'Det här stack ut' }),
    /** Priority areas that were chosen from this picture. */
    priorities: z
      .array(slug)
      .default([])
      .meta({ title: 'Prioriterade områden', example: '[stationsomradet]' }),
    measures: z
      .array(line('Det här bestämdes', 'Nya lampor vid gångvägen.', 300))
      .default([])
      .meta({ title: 'Åtgärder' }),
    counts: z
      .strictObject({
        title: line('Vad som räknas', 'Rapporterade händelser'),
        /** The same counts as the publisher's statistics with this measure; disclosure control takes them together. */
        measure: slug
          .optional()
          .meta({ title: 'Det som räknas', example: 'rapporterade-handelser' }),
        rows: z
          .array(countOfCategory)
          .min(1, { error: 'Minst en rad behövs.' })
          .meta({
            title: 'Rader',
            cms: { hint: 'Ett antal i varje rad, eller varför det inte visas.' },
          }),
        total: z.int().min(0).optional().meta({ title: 'Summa', example: 63 }),
        byTime: countsByTime.optional(),
      })
      .optional()
      .meta({ title: 'Antal per kategori' }),
    basedOn,
    sources,
  })
  .superRefine((report, context) => {
    const issue = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const { period, level, area, published, secrecyReview, counts } = report;
    if (lastDay(period.to) < firstDay(period.from)) {
      issue(['period', 'to'], 'Perioden slutar innan den börjar.');
    }
    if (published <= lastDay(period.to)) {
      issue(['published'], 'En lägesbild publiceras när perioden är slut, inte före.');
    }
    if (secrecyReview.date > published) {
      issue(['secrecyReview', 'date'], 'Sekretessen prövas innan lägesbilden publiceras.');
    }
    if (level === 'area' && area === undefined) {
      issue(['area'], 'Skriv vilket område, ett kortnamn i utgivarens fil. Så här: area: centrum');
    }
    if (level === 'municipality' && area !== undefined) {
      issue(['area'], 'Gäller lägesbilden ett område skriver du level: area.');
    }
    if (counts) checkCounts(counts, issue);
  })
  .meta({ title: 'Lägesbild' });

type Issue = (path: (string | number)[], message: string) => void;
type Counts = NonNullable<SituationReport['counts']>;

function checkCounts(counts: Counts, issue: Issue): void {
  const { rows, total, byTime } = counts;
  checkCells(rows, total, (index, last) => ['counts', 'rows', ...index, ...last], issue, 'Raderna');
  if (!byTime) return;
  const at = (row: number, ...rest: (string | number)[]) => [
    'counts',
    'byTime',
    'rows',
    row,
    ...rest,
  ];
  byTime.rows.forEach(({ day, values }, index) => {
    const before = byTime.rows[index - 1];
    if (before && WEEKDAYS.indexOf(before.day) >= WEEKDAYS.indexOf(day)) {
      issue(at(index, 'day'), 'Dagarna står i veckans ordning, var och en bara en gång.');
    }
    if (values.length !== byTime.bands.length) {
      issue(
        at(index, 'values'),
        `Det ska vara ${byTime.bands.length} tal, ett för varje tid, inte ${values.length}.`,
      );
    }
  });
  const cells = byTime.rows.flatMap(({ values }) => values);
  const places = byTime.rows.flatMap(({ values }, row) => values.map((_, cell) => [row, cell]));
  checkCells(
    cells,
    total ?? knownSum(rows),
    ([index], last) => {
      const [row = 0, cell = 0] = index === undefined ? [] : (places[index] ?? []);
      return index === undefined ? ['counts', 'byTime', 'rows'] : at(row, 'values', cell, ...last);
    },
    issue,
    'Rutorna',
  );
}

/** A small count is hidden, and one hidden cell beside a total can be worked out. */
function checkCells(
  cells: readonly CountAtTime[],
  total: number | undefined,
  pathOf: (index: number[], last: string[]) => (string | number)[],
  issue: Issue,
  name: 'Raderna' | 'Rutorna',
): void {
  cells.forEach((cell, index) => {
    if ('value' in cell && cell.value > 0 && cell.value < SMALLEST_SHOWN) {
      issue(
        pathOf([index], ['value']),
        `Antal från 1 till ${SMALLEST_SHOWN - 1} döljs. Så här: suppressed: protected`,
      );
    }
  });
  if (total === undefined) return;
  const place = name === 'Raderna' ? ['counts', 'total'] : pathOf([], []);
  const hidden = cells.filter((cell) => 'suppressed' in cell).length;
  const absent = cells.filter((cell) => 'missing' in cell).length;
  if (hidden === 1 && absent === 0) {
    issue(
      place,
      'Det dolda talet går att räkna ut från summan. Dölj ett till: suppressed: protected',
    );
  }
  const sum = knownSum(cells);
  if (sum !== undefined && sum !== total) {
    issue(place, `${name} blir ${sum} ihop, inte ${total}.`);
  }
}

/** Undefined when a number among them is hidden or missing. */
function knownSum(cells: readonly CountAtTime[]): number | undefined {
  let sum = 0;
  for (const cell of cells) {
    if (!('value' in cell)) return undefined;
    sum += cell.value;
  }
  return sum;
}

export type SituationReport = z.infer<typeof situationReportSchema>;
export type CountAtTime = z.infer<typeof countAtTime>;
export type CountsByTime = z.infer<typeof countsByTime>;
export type CountOfCategory = z.infer<typeof countOfCategory>;
