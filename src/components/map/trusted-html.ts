/**
 * Under the page's Trusted Types no text becomes HTML. Leaflet 1.9 does that once, as it loads: it asks whether the
 * browser draws SVG by writing `<svg/>` into an element of its own. That text is let through, to the letter, and nothing
 * else. The header (src/server/headers.ts) allows the policy on the pages that may open a map, and nowhere else.
 */
interface PolicyFactory {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string | null }) => unknown;
}

const LEAFLET_PROBE = '<svg/>';
let isAllowed = false;

/** To be called before Leaflet is imported; once is enough, and again does no harm. */
export function allowLeafletProbe(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (isAllowed || !trustedTypes) return;
  // `null` makes the browser refuse the text and say so.
  trustedTypes.createPolicy('default', {
    createHTML: (text) => (text === LEAFLET_PROBE ? text : null),
  });
  isAllowed = true;
}
