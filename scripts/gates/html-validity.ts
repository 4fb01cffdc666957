/**
 * Valid HTML by html-validate's recommended and document rules (.htmlvalidate.json), which hold much of what
 * assistive technology depends on: unique ids, labels, headings in order, no empty links.
 *
 * Left out, with reasons:
 * - void-style: Astro writes `<br>`; `<br/>` from an SVG is no fault.
 * - no-trailing-whitespace: about the look of the source, not of the page.
 * - long-title: a promise may have a long name; the limit of 70 is a search engine's.
 * - require-sri: for files from other origins, and there are none.
 */
import path from 'node:path';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';

const root = path.join(import.meta.dirname, '../..');
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** `line: rule: message` for everything that is wrong. */
export async function checkHtml(html: string): Promise<string[]> {
  // The name decides which configuration is found: that of the repository.
  const report = await validator.validateString(html, path.join(root, 'page.html'));
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `line ${line}: ${ruleId}: ${message}`),
  );
}
