/** A file put together from pieces of the old one: what says the same is copied, character by character. */
import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { formerIndexes, isGroup, isSame } from './same.ts';
import { columnOf, leadOf, lineSpans, lineStart, type Span } from './yaml-spans.ts';
import {
  field,
  flowed,
  indented,
  isPlain,
  join,
  listItem,
  parentOf,
  scalar,
  type FieldOrder,
  type Group,
} from './yaml-writing.ts';

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The lines of a group, each field with the comments above it. */
export function groupText(
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
