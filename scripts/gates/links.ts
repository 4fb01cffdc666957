/** Every link of every page is followed, on the running site, with its #fragment. Other sites are left alone. */
import { LinkChecker, LinkState } from 'linkinator';

export interface LinkCheck {
  checked: number;
  /** `/page/ → /missing/ (404)`. */
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
  const broken = own
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(
      ({ url, parent, status }) =>
        `${inSite(parent, origin)} → ${inSite(url, origin)} (${status ?? 'no answer'})`,
    );
  return { checked: own.length, broken: [...new Set(broken)].toSorted() };
}

function inSite(url: string | undefined, origin: string): string {
  return url?.replace(origin, '') ?? '';
}
