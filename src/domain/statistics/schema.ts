/**
 * A published statistical table: what is counted, by whom, and the values as published.
 *
 * Absence is a typed value with a reason. A suppressed cell is not a zero, and a missing one is neither.
 */
import { z } from 'zod';
import { dateOrUnknown, lang, languageTag, line, prose, slug, sources } from '../content/fields.ts';

/** Why a value is hidden. */
export const SUPPRESSION_REASONS = ['small-count', 'complementary'] as const;
/** Why there is no value. */
export const MISSING_REASONS = [
  'not-collected',
  'not-published',
  'not-applicable',
  'not-in-source',
] as const;

/** `2019`, `2021-06`, `2021-Q2`. */
const period = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/, {
      error: 'Skriv ett år, en månad (2021-06) eller ett kvartal (2021-Q2).',
    }),
  )
  .meta({ title: 'Period', example: '"2021"' });

const PERIOD_FORMS = {
  year: /^\d{4}$/,
  month: /^\d{4}-\d{2}$/,
  quarter: /^\d{4}-Q\d$/,
} as const;
const PERIOD_EXAMPLES = { year: '2021', month: '2021-06', quarter: '2021-Q2' } as const;

export const publishedValue = z
  .union(
    [
      z.strictObject({
        period,
        value: z.number().min(0).meta({ title: 'Värde', example: 743 }),
        preliminary: z.boolean().default(false).meta({ title: 'Preliminär', example: false }),
      }),
      z.strictObject({ period, suppressed: z.enum(SUPPRESSION_REASONS) }),
      z.strictObject({ period, missing: z.enum(MISSING_REASONS) }),
    ],
    { error: 'Varje värde har en period och ett av: value, suppressed eller missing.' },
  )
  .meta({ title: 'Värde', example: '{ period: 2021, value: 743 }' });

const countedUnit = z
  .strictObject({
    one: line('Enhet, en', 'anmält brott'),
    other: line('Enhet, flera', 'anmälda brott'),
  })
  .meta({ title: 'Enhet', example: '{ one: anmält brott, other: anmälda brott }' });

export const statisticsSchema = z
  .strictObject({
    lang,
    /** The publisher's slug, or `riket` for the whole country. */
    publisher: slug,
    title: line('Rubrik', 'Anmälda brott i Kungsör'),
    question: line('Fråga som läsaren har', 'Anmäls det färre brott i Kungsör?'),
    definition: prose('Vad siffran räknar', 'Brott som har anmälts till Polisen …'),
    unit: countedUnit,
    /** The words that a figure needs in another language; the rest of the page says that it is not translated. */
    translations: z
      .record(
        languageTag,
        z.strictObject({
          title: line('Rubrik', 'Reported offences in Kungsör'),
          question: line('Fråga som läsaren har', 'Are fewer offences reported in Kungsör?'),
          unit: countedUnit,
          /** Labels of the series, by the series' short name. */
          series: z.record(slug, line('Seriens namn', 'Reported offences')).default({}),
        }),
      )
      .default({})
      .meta({ title: 'Översättningar' }),
    /** Official statistics are shown as published; the publisher's own counts pass disclosure control. */
    origin: z
      .enum(['official', 'own'], {
        error: 'Skriv official (officiell) eller own (kommunens egen).',
      })
      .meta({ title: 'Slag av statistik', example: 'official' }),
    countedBy: line('Vem som räknar', 'Brottsförebyggande rådet (Brå)'),
    periodType: z
      .enum(['year', 'month', 'quarter'])
      .meta({ title: 'Periodens längd', example: 'year' }),
    retrieved: dateOrUnknown,
    series: z
      .array(
        z.strictObject({
          id: slug,
          label: line('Seriens namn', 'Anmälda brott'),
          values: z.array(publishedValue).min(1),
        }),
      )
      .min(1),
    breaks: z
      .array(z.strictObject({ period, text: line('Vad som ändrades', 'Ny definition', 300) }))
      .default([])
      .meta({ title: 'Brott i serien' }),
    /** Named where the source's terms are known; the publisher's own counts are CC0. */
    licence: line('Villkor för att använda siffrorna', 'CC0 1.0', 300).optional(),
    caveats: z
      .array(line('Att tänka på', 'Anmälda brott är inte alla brott.', 400))
      .min(1, { error: 'Minst ett förbehåll behövs: vad kan siffran inte säga?' })
      .meta({ title: 'Att tänka på', example: '\n  - Anmälda brott är inte alla brott.' }),
    sources,
  })
  .superRefine((table, context) => {
    const checkPeriod = (written: string, path: (string | number)[]) => {
      if (!PERIOD_FORMS[table.periodType].test(written)) {
        context.addIssue({
          code: 'custom',
          path,
          message: `Perioden ${written} passar inte periodens längd (${table.periodType}): skriv som ${PERIOD_EXAMPLES[table.periodType]}.`,
        });
      }
    };
    table.breaks.forEach((change, b) => checkPeriod(change.period, ['breaks', b, 'period']));
    table.series.forEach((series, s) => {
      series.values.forEach((value, v) => {
        checkPeriod(value.period, ['series', s, 'values', v, 'period']);
        const previous = series.values[v - 1];
        if (previous && previous.period >= value.period) {
          context.addIssue({
            code: 'custom',
            path: ['series', s, 'values', v, 'period'],
            message: 'Perioderna ska stå i ordning, den äldsta först, och var och en bara en gång.',
          });
        }
      });
    });
  })
  .meta({ title: 'Statistik' });

export type StatisticsTable = z.infer<typeof statisticsSchema>;
export type PublishedValue = z.infer<typeof publishedValue>;
