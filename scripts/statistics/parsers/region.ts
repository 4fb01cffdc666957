/** Municipalities as the sources name them: "Ale", "Ale kommun", "Norrbottens län, Bodens kommun", "1440 Ale", "683". */
import leven from 'leven';

const WHOLE_COUNTRY_NAMES = ['hela landet', 'riket', 'sverige'];
/** The code that stands for the whole country: `00` at Statistics Sweden, `0000` at Kolada. */
export const WHOLE_COUNTRY_CODE = '0000';

export interface RegionCell {
  /** Four digits. */
  code?: string;
  /** Ways to write the name that mean the same: with and without the s of "Kungsörs kommun". */
  names: readonly string[];
}

/** Takes a cell apart. A cell that names nothing known gives names to compare all the same; it never throws. */
export function parseRegion(text: string): RegionCell {
  const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
  const [, digits, rest] = /^(\d{2,4})(?:\.0)?(?: (.+))?$/.exec(plain) ?? ([] as undefined[]);
  const code = digits === undefined ? undefined : normaliseCode(digits);
  const name = digits === undefined ? plain : (rest ?? '');
  return { ...(code !== undefined && { code }), names: nameForms(name) };
}

/**
 * A municipality's four digits. A spreadsheet takes the zero away: `683` is `0683`. Two digits are a county, but `00` is
 * the whole country.
 */
export function normaliseCode(digits: string): string | undefined {
  if (!/^\d+$/.test(digits)) return undefined;
  if (/^0+$/.test(digits)) return WHOLE_COUNTRY_CODE;
  if (digits.length === 3) return `0${digits}`;
  return digits.length === 4 ? digits : undefined;
}

/** `"kungsörs kommun"` → `kungsörs`, `kungsör`; the part after the last comma counts, as Brå writes the county first. */
export function nameForms(name: string): string[] {
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase();
  const last = plain.split(',').at(-1)?.trim() ?? '';
  if (WHOLE_COUNTRY_NAMES.includes(last)) return ['riket'];
  const bare = last.replace(/ (?:kommun|stad)$/, '');
  if (bare === '') return [];
  return bare !== last && bare.endsWith('s') ? [bare, bare.slice(0, -1)] : [bare];
}

/**
 * "Kungälvs kommun" → "Kungälv", "Borås stad" → "Borås". The names of municipalities that end in s by themselves end in
 * -ås, -näs or -fors; every other s before "kommun" is a genitive.
 */
export function nominative(name: string): string {
  const bare = name.trim().replace(/ (?:kommun|stad)$/i, '');
  return bare === name.trim() || /(?:ås|näs|fors)$/i.test(bare) ? bare : bare.replace(/s$/, '');
}

/** The names that are nearest to the one that was not found, the nearest first. */
export function nearestNames(wanted: string, names: Iterable<string>, count = 3): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, distance: leven(wanted.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'sv'))
    .slice(0, count)
    .map(({ name }) => name);
}
