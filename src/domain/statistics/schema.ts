/**
 * A published statistical table: what is counted, by whom, and the values as published.
 *
 * Absence is a typed value with a reason. A suppressed cell is not a zero, and a missing one is neither.
 */
import { z } from 'zod';
import { dateOrUnknown, lang, languageTag, line, prose, slug, sources } from '../content/fields.ts';
import { isLikeForLike, parsePeriod } from './periods.ts';

/**
 * Why a value is hidden: by us, to protect somebody, or by the source. Whether a cell of ours is hidden because it is
 * small, or to keep a small one from being worked out, is never published: it would tell a reader that it lies between 1
 * and the threshold (docs/decisions/0015).
 */
export const SUPPRESSION_REASONS = ['protected', 'by-source'] as const;
/** Why there is no value. */
export const MISSING_REASONS = [
  'not-collected',
  'not-published',
  'not-applicable',
  'not-in-source',
] as const;

/** Why a value is hidden, as a field. */
export const suppressed = z
  .enum(SUPPRESSION_REASONS)
  .meta({ title: 'Varför det är dolt', example: 'protected' });
/** Why there is no value, as a field. */
export const missing = z
  .enum(MISSING_REASONS)
  .meta({ title: 'Varför det saknas', example: 'not-in-source' });

/** `2019`, `2021-06`, `2021-Q2`, or both days of a stretch within a year: `2021-01-01/2021-12-12`. */
const period = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine(isPeriod, {
      error:
        'Skriv ett år, en månad (2021-06), ett kvartal (2021-Q2) eller två dagar i samma år (2021-01-01/2021-12-12).',
      abort: true,
    }),
  )
  .meta({ title: 'Period', example: '"2021"' });

/** How long the periods of a table are. `days`: the same part of each year, such as 1 January to 30 November. */
export const PERIOD_TYPES = ['year', 'quarter', 'month', 'days'] as const;

const PERIOD_EXAMPLES = {
  year: '2021',
  quarter: '2021-Q2',
  month: '2021-06',
  days: '2021-01-01/2021-12-12',
} as const;

/**
 * What sort of number it is. A `count` is of events, and has an interval of its own. A `population` is of everyone at one
 * time: a difference is a difference, and chance has no part in it.
 */
export const NUMBER_KINDS = ['count', 'rate', 'share', 'population'] as const;

export const publishedValue = z
  .union(
    [
      z.strictObject({
        period,
        value: z.number().min(0).meta({ title: 'Värde', example: 743 }),
        preliminary: z.boolean().default(false).meta({ title: 'Preliminär', example: false }),
      }),
      z.strictObject({ period, suppressed }),
      z.strictObject({ period, missing }),
    ],
    { error: 'Varje värde har en period och ett av: value, suppressed eller missing.' },
  )
  .meta({ title: 'Värde', example: '{ period: 2021, value: 743 }' });

/** A change that a source states without the counts behind it. */
export const statedChange = z
  .strictObject({
    previous: period.meta({ title: 'Den äldre perioden', example: '"2020"' }),
    current: period.meta({ title: 'Den nyare perioden', example: '"2021"' }),
    /** current − previous, as the source states it. */
    difference: z.number().optional().meta({ title: 'Skillnad i antal', example: -94 }),
    /** As the source states it; decimals only where the source has them. */
    percent: z.number().optional().meta({ title: 'Skillnad i procent', example: -12 }),
    canMean: line('Vad det kan betyda', 'Att färre brott anmäldes.', 300),
    cannotMean: line('Vad det inte säger', 'Om färre brott begicks.', 300),
    /** Short words for the reader in other languages; the page says so where they are missing. */
    translations: z
      .record(
        languageTag,
        z.strictObject({
          canMean: line('Vad det kan betyda', 'That fewer were reported.', 300),
          cannotMean: line('Vad det inte säger', 'Whether fewer were committed.', 300),
        }),
      )
      .default({})
      .meta({ title: 'Översättningar' }),
  })
  .refine((change) => change.difference !== undefined || change.percent !== undefined, {
    error: 'Skriv skillnaden i antal, i procent eller båda, som källan säger.',
  })
  .meta({ title: 'Förändring utan tal bakom' });

/** Series that add up to another series of the same table. */
export const seriesSum = z
  .strictObject({
    total: slug.meta({
      title: 'Serien som är summan',
      example: 'hela-kommunen',
      cms: { widget: 'choice', choose: 'series' },
    }),
    parts: z
      .array(slug)
      .min(2, { error: 'En summa har minst två delar.' })
      .meta({
        title: 'Serierna som är delar',
        example: '[centrum, norrby]',
        cms: { widget: 'choice', choose: 'series' },
      }),
    /** False when something is in the total alone, such as events at no known place. */
    complete: z.boolean().default(true).meta({ title: 'Delarna blir hela summan', example: true }),
  })
  .meta({ title: 'Summa' });

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
    numberKind: z
      .enum(NUMBER_KINDS, {
        error:
          'Skriv count (antal), rate (per invånare), share (andel) eller population (invånare).',
      })
      .default('count')
      .meta({ title: 'Slag av tal', example: 'count' }),
    /**
     * What is counted, for disclosure control: tables of a publisher with the same measure show the same figures, so
     * that a cell hidden in one is hidden in all, and months, quarters and years of it add up.
     */
    measure: slug.optional().meta({
      title: 'Det som räknas',
      example: 'rapporterade-handelser',
      cms: { hint: 'Samma kortnamn i varje tabell som räknar samma sak.' },
    }),
    /**
     * The table of inhabitants that rates are made with: a slug of the same publisher. Series are matched by their short
     * names; a table with one series serves all.
     */
    population: slug.optional().meta({
      title: 'Tabell över invånare',
      example: 'befolkning',
      cms: { hint: 'Om siffran ska visas per invånare.' },
    }),
    /** The table compares like with like (members of a network, neighbours): shown side by side, per inhabitant. */
    compares: z
      .boolean()
      .default(false)
      .meta({
        title: 'Jämför flera',
        example: false,
        cms: { hint: 'Slå på om kommuner eller områden jämförs med varandra.' },
      }),
    countedBy: line('Vem som räknar', 'Brottsförebyggande rådet (Brå)'),
    periodType: z.enum(PERIOD_TYPES).meta({ title: 'Periodens längd', example: 'year' }),
    retrieved: dateOrUnknown.meta({ title: 'När siffrorna hämtades', example: '2026-11-20' }),
    series: z
      .array(
        z.strictObject({
          id: slug,
          label: line('Seriens namn', 'Anmälda brott'),
          /** The publisher's area that the series is of; the whole publisher when left out. */
          area: slug.optional().meta({ title: 'Område', example: 'centrum' }),
          /** The category that the series is of, by a short name of the publisher's own; all when left out. */
          category: slug.optional().meta({ title: 'Kategori', example: 'skadegorelse' }),
          values: z.array(publishedValue).min(1).meta({ title: 'Värden' }),
        }),
      )
      .default([])
      .meta({ title: 'Serier', cms: { label: 'Siffror', widget: 'figures' } }),
    sums: z.array(seriesSum).default([]).meta({ title: 'Summor' }),
    stated: z.array(statedChange).default([]).meta({ title: 'Förändringar utan tal bakom' }),
    breaks: z
      .array(
        z
          .strictObject({ period, text: line('Vad som ändrades', 'Ny definition', 300) })
          .meta({ title: 'Brott i serien' }),
      )
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
    if (table.series.length === 0 && table.stated.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['series'],
        message: 'Minst en serie med värden behövs, eller en förändring utan tal bakom (stated).',
      });
    }
    const checkPeriod = (written: string, path: (string | number)[]) => {
      if (parsePeriod(written).kind !== table.periodType) {
        context.addIssue({
          code: 'custom',
          path,
          message: `Perioden ${written} passar inte periodens längd (${table.periodType}): skriv som ${PERIOD_EXAMPLES[table.periodType]}.`,
        });
      }
    };
    table.breaks.forEach((change, b) => checkPeriod(change.period, ['breaks', b, 'period']));
    table.stated.forEach(({ previous, current }, c) => {
      if (previous >= current || !isLikeForLike(previous, current)) {
        context.addIssue({
          code: 'custom',
          path: ['stated', c, 'current'],
          message: `Perioderna ska vara samma del av olika år, den äldre först. ${previous} och ${current} går inte att jämföra.`,
        });
      }
    });
    const names = table.series.map(({ id }) => id);
    names.forEach((name, s) => {
      if (names.indexOf(name) < s) {
        context.addIssue({
          code: 'custom',
          path: ['series', s, 'id'],
          message: `Kortnamnet ${name} är redan taget av en annan serie.`,
        });
      }
    });
    table.sums.forEach(({ total, parts }, s) => {
      [total, ...parts].forEach((name, n) => {
        if (names.includes(name) && (n === 0 || name !== total)) return;
        context.addIssue({
          code: 'custom',
          path: n === 0 ? ['sums', s, 'total'] : ['sums', s, 'parts', n - 1],
          message:
            n > 0 && name === total
              ? 'En serie är inte en del av sig själv.'
              : `Serien ${name} finns inte i tabellen. De som finns: ${names.join(', ')}.`,
        });
      });
    });
    table.series.forEach((series, s) => {
      if (table.numberKind === 'count' || table.numberKind === 'population') {
        series.values.forEach((value, v) => {
          if (!('value' in value) || Number.isInteger(value.value)) return;
          context.addIssue({
            code: 'custom',
            path: ['series', s, 'values', v, 'value'],
            message: `Ett antal är ett helt tal, inte ${value.value}. Är det en andel eller per invånare, skriv numberKind.`,
          });
        });
      }
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

function isPeriod(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}

export type StatedChangeEntry = z.infer<typeof statedChange>;
export type SeriesSum = z.infer<typeof seriesSum>;
/** Pages beside the tables: a table of the same name would be lost behind one of them. */
export const RESERVED_TABLES: readonly string[] = ['jamfor', 'sa-laser-du'];

export type StatisticsTable = z.infer<typeof statisticsSchema>;
export type PublishedValue = z.infer<typeof publishedValue>;
