/**
 * Valid HTML by html-validate's recommended and document rules (.htmlvalidate.json), which hold much of what
 * assistive technology depends on: unique ids, labels, headings in order, no empty links.
 *
 * Left out or loosened, with reasons:
 * - void-style: Astro writes `<br>`; `<br/>` from an SVG is no fault.
 * - no-trailing-whitespace: about the look of the source, not of the page.
 * - long-title: a promise may have a long name; the limit of 70 is a search engine's.
 * - require-sri: for files from other origins, and there are none.
 * - tel-non-breaking: `.phone` keeps a number on one line by CSS, which also holds when it is copied.
 * - valid-id: HTML allows any id without a space; the form's hidden fields begin with `_`.
 * - form-dup-name: check boxes of one question share their name, as radio buttons do. So do the lists of a ranking, one
 *   for each place; HTML allows that, and the rule has no word for it.
 */
import path from 'node:path';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';

const root = path.join(import.meta.dirname, '../..');

/** The rules of the repository, put together once: to do it for each page takes a third of the time of the check. */
class RulesReadOnce extends FileSystemConfigLoader {
  #rules: ReturnType<FileSystemConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...args: Parameters<FileSystemConfigLoader['getConfigFor']>) {
    return (this.#rules ??= super.getConfigFor(...args));
  }
}

const validator = new HtmlValidate(new RulesReadOnce());

/** `line 3: rule: message` for everything that is wrong; what is wrong in many places comes once, counted. */
export async function checkHtml(html: string): Promise<string[]> {
  // The name decides which configuration is found: that of the repository.
  const report = await validator.validateString(html, path.join(root, 'page.html'));
  const places = new Map<string, number[]>();
  const lists = new Set(
    [...html.matchAll(/<select\b[^>]*\bname="([^"]+)"[^>]*\bclass="ranked"/g)].map(
      ([, name]) => name,
    ),
  );
  for (const { line, ruleId, message } of report.results.flatMap(({ messages }) => messages)) {
    if (ruleId === 'form-dup-name' && lists.has(/"([^"]+)"$/.exec(message)?.[1])) continue;
    const what = `${ruleId}: ${message}`;
    places.set(what, [...(places.get(what) ?? []), line]);
  }
  return [...places].map(([what, lines]) => {
    const others = lines.length > 1 ? ` (and ${lines.length - 1} more)` : '';
    return `line ${lines[0] ?? 0}: ${what}${others}`;
  });
}
