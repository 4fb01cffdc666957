/**
 * An entry back into its file with nothing changed but what was changed: comments, order, quotes and line breaks of all
 * the rest stay as someone wrote them. So a review shows what an editor did, and not what a program did.
 *
 * The text is put together from pieces of the old one. `yaml` could write the whole document anew, but would touch
 * 38 of 186 of our files in places that nobody has edited (measured with version 2.9).
 */
import { isAlias, isMap, isSeq, parse, parseDocument } from 'yaml';
import { isGroup, isSame } from './same.ts';
import { groupText } from './yaml-pieces.ts';
import { block, ordered, type FieldOrder, type Group } from './yaml-writing.ts';

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
    const whole = { start: 0, end: source.length };
    const changed = groupText({ source, order }, root, {
      before,
      now: data,
      place: '',
      span: whole,
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
