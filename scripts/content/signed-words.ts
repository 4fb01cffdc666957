/** Which words of a signed promise bind: for the check, and for the form, which runs in a browser. */
import type { PromiseDocument } from '../../src/domain/promises/schema.ts';

/** The words that bind, as one text. Where a line breaks says nothing: white space is evened out. */
export function bindingWords({
  kind,
  title,
  period,
  signed,
  commitments,
}: PromiseDocument): string {
  const binding = {
    kind,
    title,
    period,
    signed,
    commitments: commitments.map(({ id, title: words, text, target, due }) => ({
      id,
      title: words,
      text,
      target,
      due,
    })),
  };
  return JSON.stringify(binding, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}
