/** Whether a saved file says what was filled in, field by field. */
import type { Field } from '../../cms/config/decap.ts';
import type { EntryData } from '../editor-form.ts';

/** @returns places that say something else, such as `commitments.0.title`; none when all is as it was filled in */
export function saidOtherwise(
  fields: readonly Field[],
  filled: EntryData,
  found: unknown,
  within = '',
): string[] {
  return Object.entries(filled).flatMap(([name, value]) => {
    const field = fields.find((candidate) => candidate.name === name);
    const at = `${within}${name}`;
    const there = partOf(found, name);
    return field ? differs(field, value, there, at) : saysSame(value, there, at);
  });
}

function differs(field: Field, value: unknown, there: unknown, at: string): string[] {
  switch (field.own_widget ?? field.widget) {
    case 'target':
      return saysSame(partOf(value, 'one'), partOf(partOf(there, 'unit'), 'one'), at);
    case 'place':
      return saysSame(
        partOf(value, 'pasted'),
        `${String(partOf(there, 'lat'))}, ${String(partOf(there, 'lon'))}`,
        at,
      );
    case 'figures':
      return saysSame(tableSize(String(value)), cellsIn(there), at);
    case 'image':
      return /^\/src\/pictures\/[\w-]+\.\w+$/.test(String(there)) ? [] : [at];
    case 'list':
      return listDiffers(field, value as EntryData[], there, at);
    default:
      // A group is looked into, whichever widget it has: a period has one of its own.
      return isGroup(value)
        ? saidOtherwise(field.fields ?? [], value, there, `${at}.`)
        : saysSame(value, there, at);
  }
}

function isGroup(value: unknown): value is EntryData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listDiffers(field: Field, items: readonly EntryData[], there: unknown, at: string) {
  if (!Array.isArray(there) || there.length !== items.length) return [at];
  return items.flatMap((item, index) => {
    const kind = field.types?.find(({ name }) => name === item[field.typeKey ?? 'type']);
    const fields = kind?.fields ?? field.fields ?? [];
    return saidOtherwise(fields, item, there[index], `${at}.${index}.`);
  });
}

/** Years are numbers in the file, and what is typed is text. */
function saysSame(value: unknown, there: unknown, at: string): string[] {
  const plain = (part: unknown) => (Array.isArray(part) ? part.map(String) : [String(part)]);
  const same = plain(value).join('\n') === plain(there).join('\n');
  return same && Array.isArray(value) === Array.isArray(there) ? [] : [at];
}

function partOf(group: unknown, name: string): unknown {
  return typeof group === 'object' && group !== null
    ? (group as Record<string, unknown>)[name]
    : undefined;
}

function tableSize(pasted: string): number {
  const [head = '', ...rows] = pasted.split('\n');
  return rows.length * (head.split('\t').length - 1);
}

function cellsIn(series: unknown): number {
  return (Array.isArray(series) ? series : [])
    .flatMap((one) => partOf(one, 'values'))
    .filter((cell) => partOf(cell, 'value') !== undefined).length;
}
