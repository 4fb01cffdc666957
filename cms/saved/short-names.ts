/**
 * Short names of the parts of an entry (`id`), made from what they are called. Once saved they stay as they are, however
 * the title is changed: follow-ups name them.
 */
import { isGroup } from './same.ts';

/** Letters that are written with others in an address; the rest of the accents fall away by themselves. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  œ: 'oe',
};

/** Long enough to be told apart, short enough to be read in a list. */
const LONGEST = 60;

/** `Åtgärder vid skolan!` → `atgarder-vid-skolan`; an empty text where no letter or digit is left. */
export function shortNameOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[æøđðłßþœ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).replace(/-+$/, '');
}

/** What an item is called, where it has no short name yet. */
const CALLED = ['title', 'name', 'label', 'text'];

/**
 * Gives each item of the lists of an entry that have short names its own, where it lacks one. A name is taken once in all
 * lists of the same place: two parts of a dialogue do not have a question of the same name.
 *
 * @param lists places of the lists whose items have an `id`, such as `commitments` or `parts.*.questions`
 * @param saved the entry as it was last saved in this session: an item that got its name then keeps it
 */
export function withShortNames(
  data: Readonly<Record<string, unknown>>,
  lists: readonly string[],
  saved: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  // The outer lists first: what lies deeper is named within them.
  return lists
    .toSorted((a, b) => a.length - b.length)
    .reduce<Record<string, unknown>>(
      (named, place) => {
        const path = place.split('.');
        const taken = new Set(namesAt(named, path));
        return namedAt(named, saved, path, taken) as Record<string, unknown>;
      },
      { ...data },
    );
}

/** Short names that stand at a place already. */
function namesAt(data: unknown, path: readonly string[]): string[] {
  const [part, ...rest] = path;
  if (part === undefined) return Array.isArray(data) ? data.flatMap(idOf) : [];
  if (part === '*') return Array.isArray(data) ? data.flatMap((item) => namesAt(item, rest)) : [];
  return isGroup(data) ? namesAt(data[part], rest) : [];
}

function namedAt(
  data: unknown,
  saved: unknown,
  path: readonly string[],
  taken: Set<string>,
): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return Array.isArray(data) ? namedItems(data, saved, taken) : data;
  if (part === '*') {
    if (!Array.isArray(data)) return data;
    const earlier: unknown[] = Array.isArray(saved) ? saved : [];
    return data.map((item, index) => namedAt(item, earlier[index], rest, taken));
  }
  if (!isGroup(data) || data[part] === undefined) return data;
  const earlier = isGroup(saved) ? saved[part] : undefined;
  return { ...data, [part]: namedAt(data[part], earlier, rest, taken) };
}

function namedItems(parts: readonly unknown[], saved: unknown, taken: Set<string>): unknown[] {
  const earlier: unknown[] = Array.isArray(saved) ? saved : [];
  return parts.map((part, index) => {
    if (!isGroup(part) || idOf(part).length > 0) return part;
    const kept = idOf(earlier[index]).find((id) => !taken.has(id));
    const id = kept ?? freeName(shortNameOf(calledOf(part)), taken);
    taken.add(id);
    return { ...part, id };
  });
}

function idOf(part: unknown): string[] {
  return isGroup(part) && typeof part['id'] === 'string' && part['id'] !== '' ? [part['id']] : [];
}

function calledOf(part: Readonly<Record<string, unknown>>): string {
  const name = CALLED.map((field) => part[field]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : '';
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === '' ? 'del' : wanted;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
