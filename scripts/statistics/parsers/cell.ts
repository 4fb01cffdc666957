/** A cell that holds a number, a code for a missing one, or nothing. */
import type { PublishedValue } from '../../../src/domain/statistics/schema.ts';
import { ImportRefusal, quote } from '../refusal.ts';

export type MissingReason = Extract<PublishedValue, { missing: unknown }>['missing'];

/** What a cell says: a value, or why there is none. */
export type ImportedCell = { value: number; preliminary: boolean } | { missing: MissingReason };

/** Space, no-break space, narrow no-break space, thin and figure space: all are used between thousands. */
const SPACE = String.raw`[ \u00a0\u202f\u2009\u2007]`;
const GROUPED = new RegExp(String.raw`^\d{1,3}(?:${SPACE}\d{3})+$`);
const SPACES = new RegExp(SPACE, 'g');
/** `181.0` is how a spreadsheet program writes a whole number; `1.000` may be a thousand, and is not guessed at. */
const WHOLE = /^(\d{1,12})(?:[.,]0)?$/;
const NEGATIVE = /^[-\u2212](\d{1,9})(?:[.,]0)?$/;

/**
 * A whole number of 0 or more, with or without space between thousands.
 * @throws {ImportRefusal} for anything else: decimals, minus, words, an empty cell
 */
export function parseCount(text: string): number {
  const trimmed = text.trim();
  const plain = GROUPED.test(trimmed) ? trimmed.replace(SPACES, '') : trimmed;
  const digits = WHOLE.exec(plain)?.[1];
  if (digits !== undefined) return Number(digits);
  if (trimmed === '') throw new ImportRefusal({ message: 'Cellen är tom.', hint: EXAMPLE });
  throw new ImportRefusal({
    message: /^[\d\s.,]+$/.test(trimmed)
      ? `Ett antal är ett helt tal. Här står ${quote(trimmed)}.`
      : `Här ska det stå ett antal, men det står ${quote(trimmed)}.`,
    hint: EXAMPLE,
  });
}

const EXAMPLE = 'Så här: 2537 eller 2 537';

/** Codes that stand where a number is missing, and what each means. */
export type MissingCodes = ReadonlyMap<string, MissingReason>;

/**
 * A count, or the reason why there is none. Missing is never zero.
 * @param codes negative codes by their text, such as `-555`
 * @throws {ImportRefusal} for a code that is not among them
 */
export function parseCountOrCode(
  text: string,
  preliminary: boolean,
  codes: MissingCodes,
): ImportedCell {
  const trimmed = text.trim();
  if (trimmed === '') return { missing: 'not-in-source' };
  const digits = NEGATIVE.exec(trimmed)?.[1];
  if (digits === undefined) return { value: parseCount(trimmed), preliminary };
  const missing = codes.get(`-${digits}`);
  if (missing !== undefined) return { missing };
  throw new ImportRefusal({
    message: `Koden ${quote(trimmed)} är okänd. Ett antal är aldrig mindre än noll.`,
    hint: `Ta reda på vad koden betyder hos källan, och säg det så här: --code=-${digits}:not-published`,
  });
}
