/**
 * The small schemas that every kind of content is built from.
 *
 * Each field carries `title` (what an editor calls it) and `example` (what a right value looks like).
 * The content check quotes the example when a file is wrong; the editor shows the same words as a hint.
 */
import { z } from 'zod';

/** A calendar day, `2024-04-22`. YAML parsers may turn it into a Date: taken back to the day that was written. */
export const isoDate = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date({ error: 'Skriv dagen som ÅÅÅÅ-MM-DD.' }),
  )
  .meta({ title: 'Datum', example: '2024-04-22' });

/** `2024`, `2024-04` or `2024-04-22`. Whether there is such a day is asked of the calendar. */
export const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A day, a month or a year, as exact as the source is. A bare year may come from YAML as a number. */
export const partialDate = z
  .preprocess(
    (value) =>
      value instanceof Date
        ? value.toISOString().slice(0, 10)
        : typeof value === 'number'
          ? String(value)
          : value,
    z.string().regex(PARTIAL_DATE, {
      error: 'Skriv ett år, en månad eller en dag.',
      // One mistake, one message: what is no date is not also a day that does not exist.
      abort: true,
    }),
  )
  .refine((date) => date.length < 10 || z.iso.date().safeParse(date).success, {
    error: 'Den dagen finns inte i kalendern.',
  })
  .meta({ title: 'Datum (år, månad eller dag)', example: '2024-04' });

/** What stands in place of a date that the source does not give. Absence is said, never guessed. */
export const UNKNOWN_DATE = 'uppgift saknas';

/** A date as exact as the source is, or the words that say that it is missing. */
export const dateOrUnknown = z
  .union([z.literal(UNKNOWN_DATE), partialDate], {
    error: `Skriv ett datum (år, månad eller dag), eller "${UNKNOWN_DATE}" om källan inte säger något.`,
  })
  .meta({ title: 'Datum', example: '2024-04-22' });

/** One line of text, without leading or trailing space. */
export function line(title: string, example: string, max = 200) {
  return z
    .string({ error: 'Här ska det stå text.' })
    .trim()
    .min(1, { error: 'Fältet är tomt.' })
    .max(max, { error: `Texten är för lång. Högst ${max} tecken.` })
    .regex(/^[^\n]*$/, { error: 'Skriv på en rad.' })
    .meta({ title, example });
}

/** Running text; an empty line makes a new paragraph. Plain text: no Markdown, no HTML. */
export function prose(title: string, example: string) {
  return z
    .string({ error: 'Här ska det stå text.' })
    .trim()
    .min(1, { error: 'Fältet är tomt.' })
    .meta({ title, example });
}

/** The part of an address that names a thing: a to z, digits and hyphens. */
export const slug = z
  .string({ error: 'Här ska det stå ett kortnamn.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Använd bara a till z, siffror och bindestreck.' })
  .meta({ title: 'Kortnamn', example: 'trafik-vid-skolan' });

/** A telephone number as people read it in Sweden: `114 14`, `08-465 004 10`, `+46 77 114 14 00`. */
export const phone = z
  .string({ error: 'Skriv telefonnumret som text, inom citattecken.' })
  .regex(/^\+?\d[\d -]{1,18}\d$/, {
    error: 'Skriv numret med siffror, mellanslag och bindestreck.',
  })
  .meta({ title: 'Telefon', example: '"114 14"' });

export const email = z
  .email({ error: 'Skriv en e-postadress.' })
  .meta({ title: 'E-post', example: 'trygghet@exempelkommun.example' });

export const webAddress = z
  .url({ protocol: /^https$/, error: 'Skriv hela adressen, med https:// först.' })
  .meta({ title: 'Webbadress', example: 'https://polisen.se/' });

/** A BCP 47 language tag of the short kind. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: 'Skriv språkets kod med två eller tre små bokstäver.' })
  .meta({ title: 'Språk', example: 'sv' });

/** Where a fact comes from. Every entry has at least one. */
export const source = z
  .strictObject({
    publisher: line('Vem som har gett ut källan', 'Värnamo kommun'),
    title: line('Källans titel', 'Nyhet om medborgarlöftet 2024', 300),
    date: dateOrUnknown.meta({ title: 'Källans datum', example: '2024-04-22' }),
    url: webAddress.optional().meta({ title: 'Källans adress', example: 'https://polisen.se/' }),
    note: line('Anmärkning', 'Preliminära siffror', 400).optional(),
  })
  .meta({ title: 'Källa' });

export const sources = z
  .array(source, { error: 'Minst en källa behövs.' })
  .min(1, { error: 'Minst en källa behövs.' })
  .meta({
    title: 'Källor',
    cms: {
      hint: 'Varifrån uppgifterna kommer. Minst en. Är de era egna skriver du er egen kommun.',
    },
    example:
      '\n  - publisher: Värnamo kommun\n    title: Nyhet om medborgarlöftet 2024\n    date: 2024-04-22',
  });

/** The language of an entry that is not in Swedish. */
export const lang = languageTag.default('sv');

export type Source = z.infer<typeof source>;
