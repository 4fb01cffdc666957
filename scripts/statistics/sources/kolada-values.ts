/**
 * Kolada's answer, v2 and v3 alike: values of key figures by municipality, year and gender. Only the total (T) is taken.
 * https://github.com/Hypergene/kolada and https://api.kolada.se/v3/docs
 */
import { z } from 'zod';
import { ONE_CATEGORY, type Observation } from '../observation.ts';
import { parseYear } from '../parsers/period.ts';
import { normaliseCode } from '../parsers/region.ts';
import { ImportRefusal, quote } from '../refusal.ts';

const answer = z.object({
  values: z.array(
    z.object({
      kpi: z.string().min(1),
      municipality: z.string(),
      period: z.union([z.int(), z.string()]),
      values: z.array(
        z.object({
          gender: z.string(),
          status: z.string().nullish(),
          value: z.number().nullable(),
        }),
      ),
    }),
  ),
  next_url: z.string().nullish(),
  next_page: z.string().nullish(),
});

export type KoladaAnswer = z.infer<typeof answer>;

/** Total, women, men. */
const GENDERS = ['T', 'K', 'M'];

/** @throws {ImportRefusal} for text that is not Kolada's JSON, naming the first place that differs */
export function parseKoladaAnswer(text: string): KoladaAnswer {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportRefusal({
      message: `Det här är inte JSON. Det börjar ${quote(text.trimStart().slice(0, 40))}.`,
      hint: EXAMPLE,
    });
  }
  const result = answer.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.map(String).join('.') ?? '';
  throw new ImportRefusal({
    message: `Det här är inte ett svar från Kolada${place === '' ? '' : `: fältet ${place} saknas eller har fel innehåll`}.`,
    hint: EXAMPLE,
  });
}

const EXAMPLE =
  'Så här: {"values":[{"kpi":"N01951","municipality":"0683","period":2023,"values":[{"gender":"T","value":34677}]}]}';

/** One observation for each municipality and year of one key figure; `row` counts the values of the answer. */
export function* observeKolada(data: KoladaAnswer, firstRow = 1): Generator<Observation> {
  for (const [index, entry] of data.values.entries()) {
    const code = normaliseCode(entry.municipality);
    yield {
      row: firstRow + index,
      regionText: entry.municipality,
      region: () => ({ ...(code !== undefined && { code }), names: [] }),
      category: ONE_CATEGORY,
      read: () => ({
        period: parseYear(String(entry.period)).period,
        cell: readTotal(entry.values),
      }),
    };
  }
}

function readTotal(values: KoladaAnswer['values'][number]['values']) {
  const strange = values.find(({ gender }) => !GENDERS.includes(gender));
  if (strange) {
    throw new ImportRefusal({
      column: 'gender',
      message: `Könet ${quote(strange.gender)} är okänt.`,
      hint: 'Så här: T (totalt), K eller M',
    });
  }
  const totals = values.filter(({ gender }) => gender === 'T');
  if (totals.length > 1) {
    throw new ImportRefusal({
      column: 'gender',
      message: 'Totalen står två gånger för samma kommun och år.',
    });
  }
  const total = totals[0];
  if (total === undefined || total.value === null) return { missing: 'not-in-source' } as const;
  if ((total.status ?? '') !== '') {
    throw new ImportRefusal({
      column: 'status',
      message: `Värdet har ett märke som inte är känt: ${quote(total.status ?? '')}.`,
      hint: 'Ta reda på hos Kolada vad märket betyder innan siffran läggs ut.',
    });
  }
  if (total.value < 0) {
    throw new ImportRefusal({
      column: 'value',
      message: `Värdet är mindre än noll: ${total.value}.`,
      hint: 'Webbplatsen visar bara tal från noll och uppåt.',
    });
  }
  return { value: total.value, preliminary: false };
}
