/** What a site does with personal data: a publisher's own, or what is true of all on the portal. */
import type { Publisher } from '../domain/publishers/schema.ts';
import type { Entry } from '../lib/entry.ts';
import {
  dialoguesOf,
  eventsOf,
  publisherBySlug,
  publishersOfBuild,
  walksOf,
} from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import { privacySections, type PrivacyPublisher } from '../views/privacy.ts';

export async function loadPrivacy({ publisher, lang }: Site) {
  const own = publisher === undefined ? undefined : await publisherBySlug(publisher);
  const publishers = own ? [own] : await publishersOfBuild();
  return {
    sections: privacySections(await Promise.all(publishers.map(withOffers)), lang),
    demonstration: own?.demonstration ?? true,
  };
}

/** A publisher with what it has put up besides the tip form: what has ended was taken too, and is kept. */
async function withOffers(publisher: Entry<Publisher>): Promise<PrivacyPublisher> {
  const { slug } = publisher;
  const events = await eventsOf(slug);
  const isThere = {
    dialog: (await dialoguesOf(slug)).length > 0,
    vandring: (await walksOf(slug)).length > 0,
    anmalan: events.some(({ signUp }) => signUp !== undefined),
  };
  const offers = (['dialog', 'vandring', 'anmalan'] as const).filter((form) => isThere[form]);
  return { ...publisher, offers };
}
