/** Loads the promises that stand side by side: of everyone on the portal, of its members in an association. */
import { priorityAreasOf, publisherBySlug, publishersOfBuild } from '../lib/content.ts';
import { portalPaths, publisherPaths, siteFor, type Site, type SitePath } from '../lib/site.ts';
import {
  membersOf,
  ownThemes,
  THEME_SLUGS,
  themeLinks,
  themePage,
  themesIn,
  type NetworkMember,
  type OwnThemes,
  type ThemeLink,
  type ThemePage,
} from '../views/network.ts';
import { loadPromises } from './promises.ts';

/** The sites that have themes: the portal and every association, in every language. */
export async function networkPaths(): Promise<SitePath[]> {
  const associations = new Set(
    (await publishersOfBuild())
      .filter(({ kind }) => kind === 'association')
      .map(({ slug }) => slug),
  );
  const own = (await publisherPaths()).filter(({ props }) => associations.has(props.publisher));
  return [
    ...portalPaths(),
    ...own.map(({ params, props: { site } }) => ({ params, props: { site } })),
  ];
}

/** A page for each theme that something is promised about. */
export async function themePaths() {
  const paths = await Promise.all(
    (await networkPaths()).map(async ({ params, props: { site } }) => {
      const members = await loadNetwork(site);
      const links = themeLinks(site, members);
      return themesIn(members).map((theme) => ({
        params: { ...params, theme: THEME_SLUGS[theme] },
        props: { site, page: themePage(site, members, theme), links },
      }));
    }),
  );
  return paths.flat();
}

export interface ThemeProps {
  site: Site;
  page: ThemePage;
  links: ThemeLink[];
}

export interface ThemeIndex {
  links: ThemeLink[];
  /** Of each association in the network. */
  own: OwnThemes[];
}

export async function loadThemeIndex(site: Site): Promise<ThemeIndex> {
  const members = await loadNetwork(site);
  const associations = members.filter(({ publisher }) => publisher.kind === 'association');
  const own = await Promise.all(
    associations.map(async ({ publisher }) =>
      ownThemes(site.lang, publisher, await priorityAreasOf(publisher.slug)),
    ),
  );
  return { links: themeLinks(site, members), own: own.filter(({ links }) => links.length > 0) };
}

async function loadNetwork(site: Site): Promise<NetworkMember[]> {
  const publisher =
    site.publisher === undefined ? undefined : await publisherBySlug(site.publisher);
  return Promise.all(
    membersOf(publisher, await publishersOfBuild()).map(async (member) => ({
      publisher: member,
      promises: await loadPromises(siteFor(member.slug, site.lang), member.slug),
    })),
  );
}
