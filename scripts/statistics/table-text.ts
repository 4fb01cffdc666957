/**
 * Writes figures into the text of a table.
 *
 * Only the cells that change are written; every other character stays, with the editor's comments, order, folded lines
 * and translations. The document says where each cell stands, the text around it is never written anew.
 */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Node,
  type YAMLSeq,
} from 'yaml';
import type { PublishedValue, SeriesSum } from '../../src/domain/statistics/schema.ts';
import { isSameSum } from './own-sums.ts';
import type { ImportedSeries } from './series.ts';

/** `{ period: 2022, value: 638, preliminary: true }`. */
export function formatCell(cell: PublishedValue): string {
  if ('missing' in cell) return `{ period: ${cell.period}, missing: ${cell.missing} }`;
  if ('suppressed' in cell) return `{ period: ${cell.period}, suppressed: ${cell.suppressed} }`;
  return `{ period: ${cell.period}, value: ${cell.value}${cell.preliminary ? ', preliminary: true' : ''} }`;
}

/** A series as it stands in the list, with two more spaces of indentation for each level. */
export function formatSeries({ id, label, area, category, values }: ImportedSeries): string {
  return [
    `  - id: ${scalar(id)}`,
    `    label: ${scalar(label)}`,
    ...(area === undefined ? [] : [`    area: ${scalar(area)}`]),
    ...(category === undefined ? [] : [`    category: ${scalar(category)}`]),
    '    values:',
    ...values.map((cell) => `      - ${formatCell(cell)}`),
    '',
  ].join('\n');
}

/** Text on one line, with quotation marks only where YAML would read it as something else. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true }).trimEnd();
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * @param text a table that the content check accepts
 * @param changed the cells to write, by series; cells that are the same must be left out
 * @param added series that the table does not have
 * @param retrieved the day that the figures were taken out, when it is to be written
 * @throws {RangeError} when the table lacks a place to write in
 */
export function editTable(
  text: string,
  {
    changed,
    added,
    sums = [],
    retrieved,
  }: {
    changed: ReadonlyMap<string, readonly PublishedValue[]>;
    added: readonly ImportedSeries[];
    /** Sums that the table does not state, or states with fewer parts. */
    sums?: readonly SeriesSum[];
    retrieved?: string;
  },
): string {
  const document = parseDocument(text);
  const edits: Edit[] = [];
  for (const [id, cells] of changed) edits.push(...editSeries(text, document, id, cells));
  if (added.length > 0) edits.push(addSeries(text, document, added));
  if (sums.length > 0) edits.push(writeSums(document, text, sums));
  if (retrieved !== undefined) edits.push(replaceScalar(document, 'retrieved', retrieved));
  return applyEdits(text, edits);
}

function editSeries(
  text: string,
  document: Document,
  id: string,
  cells: readonly PublishedValue[],
): Edit[] {
  const series = document.get('series');
  const entry = isSeq(series)
    ? series.items.find((item) => isMap(item) && item.get('id') === id)
    : undefined;
  const values = isMap(entry) ? entry.get('values', true) : undefined;
  if (!isSeq(values)) throw new RangeError(`No values of series ${id}`);
  if (values.flow === true) return [rewriteFlow(document, values, cells)];
  const places = values.items.map((item) => {
    const [from, end] = rangeOf(item);
    const to = from + text.slice(from, end).trimEnd().length;
    return { period: periodOf(document, item), from, to };
  });
  // In order of time, since cells that go into the same gap are written in the order given.
  const ordered = cells.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return ordered.map((cell) => {
    const same = places.find(({ period }) => period === cell.period);
    if (same) return { from: same.from, to: same.to, text: formatCell(cell) };
    const before = places.findLast(({ period }) => period < cell.period);
    const anchor = before ?? places[0];
    if (anchor === undefined) throw new RangeError(`No cell in series ${id}`);
    const start = lineStart(text, anchor.from);
    const line = `${text.slice(start, anchor.from)}${formatCell(cell)}\n`;
    const at = before === undefined ? start : lineEnd(text, before.to);
    return { from: at, to: at, text: line };
  });
}

/** `values: [{ … }]` on one line is written out as a list, as the others are. */
function rewriteFlow(document: Document, values: YAMLSeq, cells: readonly PublishedValue[]): Edit {
  const [from, to] = rangeOf(values);
  const known = new Map(
    values.items.map((item) => [
      periodOf(document, item),
      (item as Node).toJS(document) as PublishedValue,
    ]),
  );
  for (const cell of cells) known.set(cell.period, cell);
  const sorted = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    from,
    to,
    text: `[${sorted.map(([period, cell]) => formatCell({ ...cell, period })).join(', ')}]`,
  };
}

/** After the last series, so that the order of the others stays. */
function addSeries(text: string, document: Document, added: readonly ImportedSeries[]): Edit {
  const series = document.get('series');
  const block = added.map(formatSeries).join('');
  if (isSeq(series) && series.items.length > 0) {
    if (series.flow === true) throw new RangeError('The series stand on one line');
    const last = rangeOf(series.items.at(-1));
    const first = rangeOf(series.items[0]);
    const at = lineEnd(text, last[0] + text.slice(last[0], last[1]).trimEnd().length);
    // The list may be indented by two spaces or none.
    const indent = first[0] - lineStart(text, first[0]) - '- '.length;
    return { from: at, to: at, text: reindent(block, indent - 2) };
  }
  const root = document.contents;
  if (!isMap(root)) throw new RangeError('Not a table');
  const key = root.items.find((item) => keyOf(item) === 'series');
  if (key && isScalar(key.key)) {
    const from = rangeOf(key.key)[0];
    const end = key.value === null ? rangeOf(key.key)[1] : rangeOf(key.value)[1];
    return { from, to: end, text: `series:\n${block.trimEnd()}` };
  }
  const before = root.items.find((item) => keyOf(item) === 'caveats') ?? root.items[0];
  const at = lineStart(text, rangeOf(before?.key)[0]);
  return { from: at, to: at, text: `series:\n${block}` };
}

/** `sums:` and its list. */
export function formatSums(sums: readonly SeriesSum[]): string {
  return [
    'sums:',
    ...sums.flatMap(({ total, parts, complete }) => [
      `  - total: ${total}`,
      '    parts:',
      ...parts.map((part) => `      - ${part}`),
      ...(complete ? [] : ['    complete: false']),
    ]),
    '',
  ].join('\n');
}

/** The list of sums is written anew with those it had; comments within it are the only ones that an import may lose. */
function writeSums(document: Document, text: string, added: readonly SeriesSum[]): Edit {
  const root = document.contents;
  if (!isMap(root)) throw new RangeError('Not a table');
  const known = root.items.find((item) => keyOf(item) === 'sums');
  if (known === undefined) {
    const after = root.items.findIndex((item) => keyOf(item) === 'series') + 1;
    const next = root.items[after];
    const at = next === undefined ? text.length : lineStart(text, rangeOf(next.key)[0]);
    return { from: at, to: at, text: formatSums(added) };
  }
  const old = (document.toJS() as { sums?: (Omit<SeriesSum, 'complete'> & Partial<SeriesSum>)[] })
    .sums;
  const kept = (old ?? [])
    .map((sum) => ({ complete: true, ...sum }))
    .filter((sum) => !added.some((other) => isSameSum(sum, other)));
  const from = rangeOf(known.key)[0];
  const end = rangeOf(known.value)[1];
  return {
    from,
    to: from + text.slice(from, end).trimEnd().length,
    text: formatSums([...kept, ...added]).trimEnd(),
  };
}

function reindent(block: string, by: number): string {
  if (by === 0) return block;
  return block
    .replace(/^(?=.)/gm, by > 0 ? ' '.repeat(by) : '')
    .replace(by < 0 ? new RegExp(`^ {${-by}}`, 'gm') : /(?!)/, '');
}

function replaceScalar(document: Document, field: string, value: string): Edit {
  const node = document.get(field, true);
  if (!isScalar(node)) throw new RangeError(`No field ${field}`);
  const [from, to] = rangeOf(node);
  return { from, to, text: value };
}

/** From the end, so that earlier places stay where they are; insertions at one place keep their order. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .toSorted((a, b) => b.from - a.from || b.order - a.order);
  let result = text;
  for (const { from, to, text: replacement } of ordered) {
    // The last line of a file may lack its line break.
    const glue = from === result.length && from > 0 && !result.endsWith('\n') ? '\n' : '';
    result = result.slice(0, from) + glue + replacement + result.slice(to);
  }
  return result;
}

function periodOf(document: Document, item: unknown): string {
  const period = isMap(item) ? item.get('period') : undefined;
  if (typeof period === 'string' || typeof period === 'number') return String(period);
  throw new RangeError(`A cell without period in ${String(document.contents?.range?.[0])}`);
}

function keyOf(item: { key: unknown }): unknown {
  return isScalar(item.key) ? item.key.value : undefined;
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
  if (!range) throw new RangeError('A node without a place in the text');
  return [range[0], range[1]];
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The start of the next line, past a comment at the end of this one. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
