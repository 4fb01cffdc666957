/** What the page /sa-arbetar-vi/ shows of methods. */
import { methodsFor, publisherBySlug } from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import { methodsView, type MethodsView } from '../views/methods.ts';

export async function loadMethods(site: Site, slug: string): Promise<MethodsView> {
  const publisher = await publisherBySlug(slug);
  return methodsView(await methodsFor(slug), publisher.shortName, site.lang);
}
