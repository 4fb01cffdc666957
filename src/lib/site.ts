/**
 * Sites and addresses. A site is a publisher (or the portal) in one language; every page of it lies
 * under the site's base: `` (portal, Swedish), `/en`, `/varnamo`, `/varnamo/en`. In a build of one
 * publisher the publisher's own base is ``.
 */
import { DEFAULT_LOCALE, LOCALE_CODES } from '../i18n/locales.ts';
import { publishersOfBuild } from './content.ts';

export interface Site {
  /** The publisher's slug; undefined for the portal. */
  publisher: string | undefined;
  lang: string;
  base: string;
}

const single = __BUILD__.publisher !== null;

/** The site of a publisher (or the portal) in a language. */
export function siteFor(publisher: string | undefined, lang: string): Site {
  const first = publisher === undefined || single ? '' : `/${publisher}`;
  return { publisher, lang, base: lang === DEFAULT_LOCALE ? first : `${first}/${lang}` };
}

/** The site at `/`: the portal, or the one publisher of this build. */
export function rootSite(lang: string): Site {
  return siteFor(__BUILD__.publisher ?? undefined, lang);
}

/** The address of a page on a site. `path` begins and ends with a slash. */
export function href(site: Site, path: string): string {
  return `${site.base}${path}`;
}

/** The Swedish site of a publisher at a base (without its slash), as an on-demand route gets it. */
export function siteAt(
  base: string | undefined,
  publishers: readonly { slug: string }[],
): Site | undefined {
  return publishers
    .map(({ slug }) => siteFor(slug, DEFAULT_LOCALE))
    .find((site) => site.base === (base === undefined ? '' : `/${base}`));
}

/** The same page in another language. */
export function inLanguage(site: Site, lang: string, path: string): string {
  return href(siteFor(site.publisher, lang), path);
}

/** True when this build has a portal above the publishers. */
export const hasPortal = !single;

export interface SitePath {
  params: { site: string | undefined };
  props: { site: Site };
}

function toPath(site: Site): SitePath {
  return { params: { site: site.base === '' ? undefined : site.base.slice(1) }, props: { site } };
}

/** Every publisher in every language, for getStaticPaths of pages that each publisher has. */
export async function publisherPaths(): Promise<(SitePath & { props: { publisher: string } })[]> {
  const publishers = await publishersOfBuild();
  return publishers.flatMap((publisher) =>
    LOCALE_CODES.map((lang) => {
      const path = toPath(siteFor(publisher.slug, lang));
      return { ...path, props: { ...path.props, publisher: publisher.slug } };
    }),
  );
}

/** Every municipality in every language: for pages that an association does not have. */
export async function municipalityPaths() {
  const municipalities = new Set(
    (await publishersOfBuild())
      .filter((publisher) => publisher.kind === 'municipality')
      .map((publisher) => publisher.slug),
  );
  return (await publisherPaths()).filter(({ props }) => municipalities.has(props.publisher));
}

/** The portal in every language; nothing in a build of one publisher. */
export function portalPaths(): SitePath[] {
  return hasPortal ? LOCALE_CODES.map((lang) => toPath(siteFor(undefined, lang))) : [];
}

/** The site at `/` in every language: for pages that are the whole country's, in a build of one publisher too. */
export function rootPaths(): SitePath[] {
  return LOCALE_CODES.map((lang) => toPath(rootSite(lang)));
}

/** The portal and every publisher: for pages that all of them have. */
export async function sitePaths(): Promise<SitePath[]> {
  return [...portalPaths(), ...(await publisherPaths())];
}
