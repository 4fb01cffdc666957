/**
 * Finds what may point out a person in free text: personal identity numbers, phone numbers, e-mail
 * addresses and registration plates. A find is a warning to the sender and a flag for the reader, never
 * a block: someone who needs to write a number must be able to.
 *
 * Plain text in, kinds out, and no import: the browser runs the same code as the server.
 */

export const PERSONAL_DATA_KINDS = ['personnummer', 'phone', 'email', 'plate'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalDataWarning {
  field: string;
  kind: PersonalDataKind;
}

/**
 * Six or eight digits of a date, an optional separator, four digits. `+` is written after the year one
 * turns 100. Between the parts people put spaces and all sorts of dashes.
 */
const PERSONNUMMER = /(?<!\d)((?:18|19|20)?\d{6})\s?[-+\u2010-\u2015\u2212]?\s?(\d{4})(?!\d)/g;
/** `1980-01-01-1234`, `80 01 01 1234`: the date divided as dates are, the last four joined on somehow. */
const PERSONNUMMER_WITH_DATE =
  /(?<!\d|\d[-.:/])((?:18|19|20)?\d{2}([-. /])\d{2}\2\d{2})(\s?[-+\u2010-\u2015\u2212]?\s?)(\d{4})(?!\d)/g;
/** From this year a date with four digits after it is a day and a time: `2026-11-20 1530`. */
const FIRST_YEAR_OF_EVENTS = 2015;

/** A Swedish area code and the rest of the number, whole or in groups of two and three. */
const SWEDISH_PHONE =
  /(?<!\d|\d[-.:/])\(?(08|0[1-79]\d{1,2})\)?[-\s/]{0,3}(\d{5,8}|\d{2,3}(?:[-\s]\d{2,3}){1,3})(?!\d|[-.:/]\d)/g;
const INTERNATIONAL_PHONE = /(?<![\d+])(?:\+|00)([1-9](?:[\s()-]{0,2}\d){7,13})(?!\d)/g;

const EMAIL =
  /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,}/u;

/**
 * ABC 123 or ABC 12A. I, Q, V, Å, Ä and Ö are not used on Swedish plates, nor O as the last character
 * (Transportstyrelsen). In lower case a space would make plates of "hus 112" and "max 200".
 */
const PLATE =
  /(?<![\p{L}\d])(?:[A-HJ-PR-UW-Z]{3} ?\d{2}[\dA-HJ-NPR-UW-Z]|[a-hj-pr-uw-z]{3}\d{2}[\da-hj-npr-uw-z])(?![\p{L}\d])/u;

/** The kinds of personal data that the text seems to hold, each once. */
export function findPersonalData(text: string): PersonalDataKind[] {
  const found: PersonalDataKind[] = [];
  // Wide digits and the like become the ordinary ones.
  const plain = text.normalize('NFKC');
  const rest = withoutPersonnummer(plain);
  if (rest !== plain) found.push('personnummer');
  if (hasPhone(rest)) found.push('phone');
  if (EMAIL.test(rest)) found.push('email');
  if (PLATE.test(rest)) found.push('plate');
  return found;
}

/**
 * What those finds are in words, as they stand in the text: for masking them. Longest first, each once.
 * Nothing here finds names.
 */
export function personalDataTerms(text: string): string[] {
  const plain = text.normalize('NFKC');
  const terms = new Set<string>();
  const keep = (found: Iterable<RegExpMatchArray>, holds: (term: string) => boolean) => {
    for (const [term] of found) if (holds(term)) terms.add(term.trim());
  };
  const everywhere = (pattern: RegExp) => plain.matchAll(new RegExp(pattern.source, 'gu'));
  for (const pattern of [PERSONNUMMER_WITH_DATE, PERSONNUMMER]) {
    keep(plain.matchAll(pattern), (term) => findPersonalData(term).includes('personnummer'));
  }
  for (const pattern of [SWEDISH_PHONE, INTERNATIONAL_PHONE]) {
    keep(plain.matchAll(pattern), hasPhone);
  }
  keep(everywhere(EMAIL), () => true);
  keep(everywhere(PLATE), () => true);
  return [...terms].toSorted((a, b) => b.length - a.length);
}

/** The kinds in several fields, as `[field, text]` pairs. */
export function findPersonalDataIn(
  texts: Iterable<readonly [field: string, text: string]>,
): PersonalDataWarning[] {
  return [...texts].flatMap(([field, text]) =>
    findPersonalData(text).map((kind) => ({ field, kind })),
  );
}

/** Takes personal identity numbers out, so that one is not counted as a phone number as well. */
function withoutPersonnummer(text: string): string {
  return text
    .replace(
      PERSONNUMMER_WITH_DATE,
      (match, date: string, _divider, joint: string, last: string) => {
        const digits = date.replace(/\D/g, '');
        return !isDayAndTime(digits, joint, last) && isPersonnummer(digits, last) ? ' ' : match;
      },
    )
    .replace(PERSONNUMMER, (match, date: string, last: string) =>
      isPersonnummer(date, last) ? ' ' : match,
    );
}

/** Someone born in the years of events, whose last four are a time of day, is missed: a child. */
function isDayAndTime(date: string, joint: string, last: string): boolean {
  const isRecent = date.length === 8 && Number(date.slice(0, 4)) >= FIRST_YEAR_OF_EVENTS;
  return joint.trim() === '' && isRecent && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last);
}

/**
 * A real date and a right check digit (Luhn over the ten digits without century). In a
 * samordningsnummer the day has 60 added. Folkbokföringslagen (1991:481) 18 §; Skatteverket.
 */
function isPersonnummer(date: string, last: string): boolean {
  const six = date.slice(-6);
  const day = Number(six.slice(4));
  return isDay(date.slice(0, -4), Number(six.slice(2, 4)), day > 60 ? day - 60 : day)
    ? hasLuhnChecksum(six + last)
    : false;
}

function isDay(year: string, month: number, day: number): boolean {
  // Without a century 29 February is let through for both 1900 and 2000: a warning costs little.
  const fullYear = year.length === 4 ? Number(year) : 2000 + Number(year);
  const lastDay = new Date(Date.UTC(fullYear, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}

function hasLuhnChecksum(digits: string): boolean {
  let sum = 0;
  [...digits].forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

function hasPhone(text: string): boolean {
  for (const [, code = '', rest = ''] of text.matchAll(SWEDISH_PHONE)) {
    const digits = code + rest.replace(/\D/g, '');
    if (digits.length >= 8 && digits.length <= 10 && !isServiceNumber(digits)) return true;
  }
  for (const [, number = ''] of text.matchAll(INTERNATIONAL_PHONE)) {
    const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
    if (!digits.startsWith('46') || !isServiceNumber(`0${digits.slice(2)}`)) return true;
  }
  return false;
}

/** 020, 077 and 010 are numbers of authorities, help lines and companies, not of a person (PTS). */
function isServiceNumber(digits: string): boolean {
  return /^0(?:20|77|10)/.test(digits);
}
