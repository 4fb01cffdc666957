/** The publishers of this build as a resident looks for them, in alphabetical order. */
import { localeOf } from '../i18n/locales.ts';
import { publishersOfBuild } from '../lib/content.ts';
import { href, siteFor, type Site } from '../lib/site.ts';
import { leadingPromise } from '../views/promise-lists.ts';
import { loadPromises } from './promises.ts';

export interface PortalEntry {
  name: string;
  href: string;
  kind: string;
  county: string | undefined;
  /** The promise that its start page shows. */
  latest: string | undefined;
}

export async function portalEntries(site: Site): Promise<PortalEntry[]> {
  const { dictionary, intl } = localeOf(site.lang);
  const { portal: words } = dictionary.site;
  const collator = new Intl.Collator(intl);
  const entries = await Promise.all(
    (await publishersOfBuild()).map(async (publisher) => {
      const own = siteFor(publisher.slug, site.lang);
      const leading = leadingPromise(await loadPromises(own, publisher.slug));
      return {
        name: publisher.name,
        href: href(own, '/'),
        kind: words.kinds[publisher.invented ? 'invented' : publisher.kind],
        county: publisher.county,
        latest: leading && words.latest(`${leading.kind} ${leading.period}`),
        last: publisher.invented,
      };
    }),
  );
  // What is invented stands last: nobody lives there.
  return entries.sort(
    (a, b) => Number(a.last) - Number(b.last) || collator.compare(a.name, b.name),
  );
}
