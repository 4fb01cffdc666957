/** The publishers' safety walks, for their pages. */
import { dayOf } from '../domain/calendar/days.ts';
import type { Walk } from '../domain/walks/schema.ts';
import { providerOf } from '../domain/forms/providers.ts';
import { publisherBySlug, walksOf } from '../lib/content.ts';
import { hasServer } from '../lib/installation.ts';
import type { Entry } from '../lib/entry.ts';
import { municipalityPaths, type Site } from '../lib/site.ts';
import { walkView, type WalkView } from '../views/walks.ts';

type Path = Awaited<ReturnType<typeof municipalityPaths>>[number];

/** The walks that can be sent: a walk is taken by the site's own intake or not at all. */
export async function openWalksOf(publisher: string): Promise<Entry<Walk>[]> {
  const provider = providerOf(await publisherBySlug(publisher), 'vandring', hasServer);
  return provider.kind === 'own' ? walksOf(publisher) : [];
}

/** The list of walks, for the municipalities that have any: an empty page helps nobody. */
export async function walkListPaths(): Promise<Path[]> {
  const paths = await municipalityPaths();
  const walks = await Promise.all(paths.map(({ props }) => openWalksOf(props.publisher)));
  return paths.filter((_path, index) => (walks[index] ?? []).length > 0);
}

/** Each walk, in every language of its publisher's site. */
export async function walkPaths() {
  const paths = await walkListPaths();
  const walks = await Promise.all(paths.map(({ props }) => openWalksOf(props.publisher)));
  return paths.flatMap(({ params, props }, index) =>
    (walks[index] ?? []).map((walk: Entry<Walk>) => ({
      params: { ...params, walk: walk.slug },
      props: { ...props, walk },
    })),
  );
}

/** Whether a walk takes answers on the day of the build; the server asks again when they come. */
export function takesAnswers({ open: { from, to } }: Walk): boolean {
  const today = dayOf(new Date(__BUILD__.now));
  return (from === undefined || from <= today) && (to === undefined || today <= to);
}

export async function loadWalks(site: Site, publisher: string): Promise<WalkView[]> {
  return (await openWalksOf(publisher)).map((walk) => walkView(walk, site));
}

/** The addresses of a publisher's walks, by their short names: for the calendar. */
export async function walkAddresses(
  site: Site,
  publisher: string,
): Promise<ReadonlyMap<string, string>> {
  const views = await loadWalks(site, publisher);
  return new Map(views.map((view) => [view.walk.slug, view.href]));
}
