/** The ways into a site, with what its publisher has. */
import { publisherBySlug } from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import { waysIn, type WayIn } from '../views/search.ts';

export async function loadWaysIn(site: Site): Promise<WayIn[]> {
  const own = site.publisher === undefined ? undefined : await publisherBySlug(site.publisher);
  return waysIn(site, own);
}
