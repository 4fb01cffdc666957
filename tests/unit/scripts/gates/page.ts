/** Makes a page for the gates to judge. */
import { parseElements } from '../../../../scripts/gates/elements.ts';
import type { BuiltPage } from '../../../../scripts/gates/pages.ts';

export function page(address: string, html: string): BuiltPage {
  return { address, file: `${address.slice(1)}index.html`, html, elements: parseElements(html) };
}
