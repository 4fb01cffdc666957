/**
 * What the content security policy would block, found before a browser does: code and style in the
 * page itself, and the islands for which Astro writes such code.
 */
import type { Element } from './elements.ts';

export function findInlineCode(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, attributes, line }) => {
    const found: string[] = [];
    if (
      name === 'script' &&
      !('src' in attributes) &&
      attributes['type'] !== 'application/ld+json'
    ) {
      found.push('a script without src');
    }
    if (name === 'style') found.push('a <style>');
    if (name === 'astro-island' || name.startsWith('astro-')) found.push(`<${name}>: an island`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === 'style') found.push(`style="${value}" on <${name}>`);
      if (/^on[a-z]/.test(attribute)) found.push(`${attribute} on <${name}>`);
      if (attribute.startsWith('client:')) found.push(`${attribute} on <${name}>`);
      if (/^\s*(javascript|data:text\/html)/i.test(value)) found.push(`${attribute}="${value}"`);
    }
    return found.map((what) => `line ${line}: ${what}`);
  });
}
