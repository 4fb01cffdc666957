/** The publishers' safety walks, for their pages. */
import type { Walk } from '../domain/walks/schema.ts';
import { walksOf } from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import { municipalityPaths, type Site } from '../lib/site.ts';
import { walkView, type WalkView } from '../views/walks.ts';

type Path = Awaited<ReturnType<typeof municipalityPaths>>[number];

/** The list of walks, for the municipalities that have any: an empty page helps nobody. */
export async function walkListPaths(): Promise<Path[]> {
  const paths = await municipalityPaths();
  const walks = await Promise.all(paths.map(({ props }) => walksOf(props.publisher)));
  return paths.filter((_path, index) => (walks[index] ?? []).length > 0);
}

/** Each walk, in every language of its publisher's site. */
export async function walkPaths() {
  const paths = await walkListPaths();
  const walks = await Promise.all(paths.map(({ props }) => walksOf(props.publisher)));
  return paths.flatMap(({ params, props }, index) =>
    (walks[index] ?? []).map((walk: Entry<Walk>) => ({
      params: { ...params, walk: walk.slug },
      props: { ...props, walk },
    })),
  );
}

export async function loadWalks(site: Site, publisher: string): Promise<WalkView[]> {
  return (await walksOf(publisher)).map((walk) => walkView(walk, site));
}
