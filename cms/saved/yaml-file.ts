/**
 * An entry back into its file with nothing changed but what was changed: comments, order, quotes and line breaks of all
 * the rest stay as someone wrote them. So a review shows what an editor did, and not what a program did.
 *
 * The text is put together from pieces of the old one. `yaml` could write the whole document anew, but would touch
 * 38 of 186 of our files in places that nobody has edited (measured with version 2.9).
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  stringify,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { formerIndexes, isGroup, isSame } from './same.ts';

type Group = Readonly<Record<string, unknown>>;
/** The order in which the fields of a group are written by hand, by where the group stands (`commitments.*`). */
export type FieldOrder = (place: string) => readonly string[];

/** As the project's formatter breaks lines. */
const WIDTH = 100;
const STYLE = { lineWidth: 0, singleQuote: true, indent: 2 } as const;

/** A new file. */
export function newFile(data: Group, order: FieldOrder): string {
  return block(ordered(data, order, ''), order, '');
}

/**
 * The file with the entry as it now is.
 *
 * @param text the file as it was read
 */
export function changedFile(text: string, data: Group, order: FieldOrder): string {
  const document = parseDocument(text);
  const before: unknown = document.toJS();
  if (isSame(before, data)) return text;
  const root = document.contents;
  const source = text.endsWith('\n') ? text : `${text}\n`;
  if (isMap(root) && root.flow !== true && isGroup(before) && !hasAliases(root)) {
    const changed = groupText(source, root, before, data, order, '', {
      start: 0,
      end: source.length,
    });
    // Never at the cost of what is said: a text that reads otherwise is written anew.
    if (isSame(safely(changed), data)) return changed;
  }
  return newFile(data, order);
}

function safely(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function hasAliases(node: unknown): boolean {
  if (isAlias(node)) return true;
  if (isMap(node)) return node.items.some(({ value }) => hasAliases(value));
  return isSeq(node) && node.items.some(hasAliases);
}

interface Span {
  start: number;
  end: number;
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The lines of a group, each field with the comments above it. */
function groupText(
  source: string,
  node: YAMLMap.Parsed,
  before: Group,
  now: Group,
  order: FieldOrder,
  place: string,
  span: Span,
): string {
  const pairs = node.items as ParsedPair[];
  const spans = lineSpans(
    source,
    pairs.map(({ key }) => key.range[0]),
    span,
  );
  const indent = columnOf(source, pairs[0]?.key.range[0] ?? 0);
  const pieces = pairs.flatMap((pair, index): { name: string; text: string }[] => {
    const name = String((pair.key as Scalar).value);
    const own = spans[index];
    if (!own || !Object.hasOwn(now, name)) return [];
    return [
      {
        name,
        text: pairText(source, pair, before[name], now[name], order, join(place, name), own),
      },
    ];
  });
  const known = [...order(place), ...Object.keys(now)];
  for (const name of Object.keys(now)) {
    if (Object.hasOwn(before, name)) continue;
    const text = indented(field(name, now[name], order, place), indent);
    const earlier = known.slice(0, known.indexOf(name));
    const at = pieces.findLastIndex((piece) => earlier.includes(piece.name)) + 1;
    // The first line of a group in a list stands beside the hyphen, not under it.
    if (at === 0 && pieces[0]) {
      const lead = leadOf(source, pairs[0]?.key.range[0] ?? 0, span.start);
      pieces[0].text = ' '.repeat(indent) + pieces[0].text.slice(lead.length);
      pieces.unshift({ name, text: lead + text.slice(indent) });
    } else pieces.splice(at, 0, { name, text });
  }
  return (
    source.slice(span.start, spans[0]?.start ?? span.start) +
    pieces.map(({ text }) => text).join('')
  );
}

/** From the start of its line (or of the span) to where the field's name begins: indentation, or a hyphen. */
function leadOf(source: string, offset: number, least: number): string {
  return source.slice(Math.max(least, source.lastIndexOf('\n', offset - 1) + 1), offset);
}

function pairText(
  source: string,
  pair: ParsedPair,
  before: unknown,
  now: unknown,
  order: FieldOrder,
  place: string,
  span: Span,
): string {
  const old = source.slice(span.start, span.end);
  if (isSame(before, now)) return old;
  const { key, value } = pair;
  const name = String((key as Scalar).value);
  const lead = source.slice(span.start, key.range[0]);
  const indent = columnOf(source, key.range[0]);
  const rest = valueText(source, value, before, now, order, place, span);
  if (rest !== undefined) return rest;
  return lead + indented(field(name, now, order, parentOf(place)), indent).slice(indent);
}

/** The old text with the value exchanged, where the two are of one kind; undefined where the field is written anew. */
function valueText(
  source: string,
  value: ParsedNode | null,
  before: unknown,
  now: unknown,
  order: FieldOrder,
  place: string,
  span: Span,
): string | undefined {
  if (!value) return undefined;
  const [from, to] = value.range;
  const around = (text: string) =>
    source.slice(span.start, from) + text + source.slice(to, span.end);
  if (isMap(value) && isGroup(before) && isGroup(now) && Object.keys(now).length > 0) {
    if (value.flow) return flowed(now, order, place, columnOf(source, from), around);
    const start = lineStart(source, from);
    if (start <= span.start) return undefined;
    return (
      source.slice(span.start, start) +
      groupText(source, value, before, now, order, place, {
        start,
        end: span.end,
      })
    );
  }
  if (isSeq(value) && Array.isArray(before) && Array.isArray(now) && now.length > 0) {
    if (value.flow) return flowed(now, order, place, columnOf(source, from), around);
    const start = lineStart(source, from);
    if (start <= span.start) return undefined;
    return (
      source.slice(span.start, start) +
      listText(source, value, before, now, order, place, { start, end: span.end })
    );
  }
  if (isScalar(value) && isPlain(now) && !source.slice(from, to).includes('\n')) {
    const written = scalar(now, value.type);
    return written.includes('\n') ? undefined : around(written);
  }
  return undefined;
}

function listText(
  source: string,
  node: YAMLSeq.Parsed,
  before: readonly unknown[],
  now: readonly unknown[],
  order: FieldOrder,
  place: string,
  span: Span,
): string {
  const inner = join(place, '*');
  const hyphens = node.items.map((item) => source.lastIndexOf('-', item.range[0] - 1));
  const spans = lineSpans(source, hyphens, span);
  const indent = columnOf(source, hyphens[0] ?? 0);
  const was = formerIndexes(now, before);
  const inline =
    node.items.length > 0 && node.items.every((item) => isMap(item) && item.flow === true);
  const pieces = now.map((item, index) => {
    const former = was[index];
    const own = former === undefined ? undefined : spans[former];
    if (former === undefined || !own) return indented(listItem(item, order, inner, inline), indent);
    const old = source.slice(own.start, own.end);
    if (isSame(before[former], item)) return old;
    const kept = itemText(
      source,
      node.items[former] as ParsedNode,
      before[former],
      item,
      order,
      inner,
      own,
    );
    return kept ?? indented(listItem(item, order, inner, inline), indent);
  });
  return source.slice(span.start, spans[0]?.start ?? span.start) + pieces.join('');
}

function itemText(
  source: string,
  node: ParsedNode,
  before: unknown,
  now: unknown,
  order: FieldOrder,
  place: string,
  span: Span,
): string | undefined {
  if (isMap(node) && node.flow !== true && isGroup(before) && isGroup(now)) {
    return groupText(source, node, before, now, order, place, span);
  }
  return valueText(source, node, before, now, order, place, span);
}

/**
 * The stretches of whole lines that belong to the fields (or items) that begin at the offsets. A comment of its own line
 * belongs to what stands under it.
 */
function lineSpans(source: string, offsets: readonly number[], { start, end }: Span): Span[] {
  const starts = offsets.map((offset, index) => {
    const least = index === 0 ? start : (offsets[index - 1] ?? start);
    let line = Math.max(start, lineStart(source, offset));
    while (line > least && index > 0) {
      const above = lineStart(source, line - 1);
      if (above <= least || !/^\s*(#.*)?$/.test(source.slice(above, line - 1))) break;
      line = above;
    }
    return index === 0 ? Math.max(start, lineStart(source, offset)) : line;
  });
  return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }));
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** A short group or list on one line, as it was; one that no longer fits is written over several. */
function flowed(
  now: unknown,
  order: FieldOrder,
  place: string,
  column: number,
  around: (text: string) => string,
): string | undefined {
  const text = inFlow(now, order, place);
  return text === undefined || column + text.length > WIDTH ? undefined : around(text);
}

/** `{ from: 2024, to: 2025 }`, `[traffic, fraud]`; undefined when it holds a text of several lines. */
function inFlow(value: unknown, order: FieldOrder, place: string): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map((item) => inFlow(item, order, join(place, '*')));
    return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
  }
  if (isGroup(value)) {
    const parts = Object.entries(ordered(value, order, place)).map(([name, part]) => {
      const text = inFlow(part, order, join(place, name));
      return text === undefined ? undefined : `${name}: ${text}`;
    });
    return parts.includes(undefined) ? undefined : `{ ${parts.join(', ')} }`;
  }
  const text = stringify([value], {
    ...STYLE,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  });
  const inner = text.trim().slice(1, -1);
  return inner.includes('\n') ? undefined : inner;
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function scalar(value: unknown, type: Scalar['type']): string {
  const quoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
  const kept = quoted && typeof value === 'string' && !value.includes('\n');
  return stringify(value, {
    ...STYLE,
    ...(kept && { defaultStringType: type, singleQuote: type === 'QUOTE_SINGLE' }),
  }).replace(/\n$/, '');
}

function block(value: Group, order: FieldOrder, place: string): string {
  return Object.entries(value)
    .map(([name, part]) => field(name, part, order, place))
    .join('');
}

/** One field with its value, from the first column. */
function field(name: string, value: unknown, order: FieldOrder, place: string): string {
  return stringify({ [name]: deeplyOrdered(value, order, join(place, name)) }, STYLE);
}

function listItem(item: unknown, order: FieldOrder, place: string, inline: boolean): string {
  const flow = inline ? inFlow(item, order, place) : undefined;
  return flow === undefined ? stringify([deeplyOrdered(item, order, place)], STYLE) : `- ${flow}\n`;
}

function deeplyOrdered(value: unknown, order: FieldOrder, place: string): unknown {
  if (Array.isArray(value))
    return value.map((item) => deeplyOrdered(item, order, join(place, '*')));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(ordered(value, order, place)).map(([name, part]) => [
      name,
      deeplyOrdered(part, order, join(place, name)),
    ]),
  );
}

function ordered(value: Group, order: FieldOrder, place: string): Group {
  const names = order(place);
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b)));
}

function indented(text: string, columns: number): string {
  return columns === 0 ? text : text.replace(/^(?=.)/gm, ' '.repeat(columns));
}

const join = (place: string, name: string) => (place === '' ? name : `${place}.${name}`);
const parentOf = (place: string) => place.slice(0, Math.max(place.lastIndexOf('.'), 0));
