/** What a site does with personal data: a publisher's own, or what is true of all on the portal. */
import { publisherBySlug, publishersOfBuild } from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import { privacySections } from '../views/privacy.ts';

export async function loadPrivacy({ publisher, lang }: Site) {
  const own = publisher === undefined ? undefined : await publisherBySlug(publisher);
  return {
    sections: privacySections(own ? [own] : await publishersOfBuild(), lang),
    demonstration: own?.demonstration ?? true,
  };
}
