/** Telephone numbers within running text. */

export interface TextPart {
  text: string;
  /** True for a number: its groups stay on one line, from left to right, also within Arabic. */
  number: boolean;
}

/** `114 14`, `08-465 004 10`, `+46 77 114 14 00`, `112`. */
const NUMBER = /\+?\d[\d \u00a0-]*\d/g;

/**
 * The text cut at its telephone numbers. Within right-to-left text the groups of a number would change
 * places ("14 114"), because the space between two groups takes the direction of the text around it
 * (Unicode bidirectional algorithm, rule N1).
 */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), number: false });
    parts.push({ text: match[0].replaceAll(' ', '\u00a0'), number: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), number: false });
  return parts;
}

/** `Soita {number}` with its places filled. A place without a value stays, so that it is seen. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
