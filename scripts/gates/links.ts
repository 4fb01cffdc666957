/** Every link of every page is followed, on the running site, with its #fragment. Other sites are left alone. */
import { LinkChecker, LinkState } from 'linkinator';

export interface LinkCheck {
  checked: number;
  /** `/page/ and 3 more → /missing/ (404)`, once for each that is missing. */
  broken: string[];
}

/** `origin` is where the site runs; `builtFor` the origin that absolute addresses in its pages name. */
export async function checkLinks(
  origin: string,
  addresses: readonly string[],
  builtFor: string = origin,
): Promise<LinkCheck> {
  const escaped = builtFor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { links } = await new LinkChecker().check({
    path: addresses.map((address) => origin + address),
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    concurrency: 20,
    linksToSkip: (link) => {
      const own = [origin, builtFor].some((start) => link.startsWith(`${start}/`));
      return Promise.resolve(!own);
    },
    urlRewriteExpressions: [{ pattern: new RegExp(`^${escaped}(?=/|$)`), replacement: origin }],
  });
  const own = links.filter(({ state }) => state !== LinkState.SKIPPED);
  const namedBy = new Map<string, Set<string>>();
  for (const { state, url, parent, status } of own) {
    if (state !== LinkState.BROKEN) continue;
    const target = `${inSite(url, origin)} (${status ?? 'no answer'})`;
    namedBy.set(target, (namedBy.get(target) ?? new Set()).add(inSite(parent, origin)));
  }
  const broken = [...namedBy].map(([target, [first = '', ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${first}${more} → ${target}`;
  });
  return { checked: own.length, broken: broken.toSorted() };
}

function inSite(url: string | undefined, origin: string): string {
  return url?.replace(origin, '') ?? '';
}
