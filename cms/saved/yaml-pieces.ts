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

/** What all pieces of one file have in common. */
export interface File {
  /** As it was read. */
  source: string;
  order: FieldOrder;
}

/** A value in the file, as it stood and as it is to be. */
export interface Changed<T = unknown> {
  before: T;
  now: T;
  /** Such as `commitments.*.target`. */
  place: string;
  /** Its lines, with the comments above them. */
  span: Span;
}

/** The lines of a group, each field with the comments above it. */
export function groupText(
  file: File,
  node: YAMLMap.Parsed,
  { before, now, place, span }: Changed<Group>,
): string {
  const { source, order } = file;
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
    const value = { before: before[name], now: now[name], place: join(place, name), span: own };
    return [{ name, text: pairText(file, pair, value) }];
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

function pairText(file: File, { key, value }: ParsedPair, changed: Changed): string {
  const { source, order } = file;
  const { before, now, place, span } = changed;
  if (isSame(before, now)) return source.slice(span.start, span.end);
  const kept = valueText(file, value, changed);
  if (kept !== undefined) return kept;
  const name = String((key as Scalar).value);
  const lead = source.slice(span.start, key.range[0]);
  const indent = columnOf(source, key.range[0]);
  return lead + indented(field(name, now, order, parentOf(place)), indent).slice(indent);
}

/** The old text with the value exchanged, where the two are of one kind; undefined where the field is written anew. */
function valueText(file: File, value: ParsedNode | null, changed: Changed): string | undefined {
  if (!value) return undefined;
  const { source, order } = file;
  const { before, now, place, span } = changed;
  const [from, to] = value.range;
  const around = (text: string) =>
    source.slice(span.start, from) + text + source.slice(to, span.end);
  if (isScalar(value)) {
    if (!isPlain(now) || source.slice(from, to).includes('\n')) return undefined;
    const written = scalar(now, value.type);
    return written.includes('\n') ? undefined : around(written);
  }
  const group = isMap(value) && isGroup(before) && isGroup(now) && Object.keys(now).length > 0;
  const list = isSeq(value) && Array.isArray(before) && Array.isArray(now) && now.length > 0;
  if (!group && !list) return undefined;
  if (value.flow) return flowed(now, order, place, columnOf(source, from), around);
  const start = lineStart(source, from);
  if (start <= span.start) return undefined;
  const lead = source.slice(span.start, start);
  const below = { start, end: span.end };
  if (group) return lead + groupText(file, value, { before, now, place, span: below });
  return list ? lead + listText(file, value, { before, now, place, span: below }) : undefined;
}

function listText(
  file: File,
  node: YAMLSeq.Parsed,
  { before, now, place, span }: Changed<readonly unknown[]>,
): string {
  const { source, order } = file;
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
    const anew = () => indented(listItem(item, order, inner, inline), indent);
    if (former === undefined || !own) return anew();
    const changed = { before: before[former], now: item, place: inner, span: own };
    if (isSame(changed.before, item)) return source.slice(own.start, own.end);
    return itemText(file, node.items[former] as ParsedNode, changed) ?? anew();
  });
  return source.slice(span.start, spans[0]?.start ?? span.start) + pieces.join('');
}

function itemText(file: File, node: ParsedNode, changed: Changed): string | undefined {
  const { before, now } = changed;
  return isMap(node) && node.flow !== true && isGroup(before) && isGroup(now)
    ? groupText(file, node, { ...changed, before, now })
    : valueText(file, node, changed);
}
