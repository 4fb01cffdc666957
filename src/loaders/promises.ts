/** Loads what a promise page needs and hands it to the view. */
import {
  followUpsOf,
  priorityAreasOf,
  promisesOf,
  publisherBySlug,
  statisticsOf,
} from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import { newestFirst } from '../views/promise-lists.ts';
import { promiseView, type PromiseView } from '../views/promises.ts';

/** Every promise of a publisher with how it goes, newest first. */
export async function loadPromises(site: Site, slug: string): Promise<PromiseView[]> {
  const publisher = await publisherBySlug(slug);
  const neighbours = {
    areas: new Map((await priorityAreasOf(slug)).map((area) => [area.slug, area.title])),
    indicators: new Map((await statisticsOf(slug)).map((table) => [table.slug, table.title])),
  };
  const views = await Promise.all(
    (await promisesOf(slug)).map(async (promise) =>
      promiseView(site, publisher, promise, await followUpsOf(promise.id), neighbours),
    ),
  );
  return newestFirst(views);
}
