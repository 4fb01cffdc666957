/** The words at the top of a publisher's start page. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';

type Named = Pick<Entry<Publisher>, 'introduction' | 'lang' | 'localPoliceArea' | 'name'>;

/** The publisher's own introduction, when it is written in the page's language. */
export function introductionIn(publisher: Named, lang: string): string | undefined {
  return publisher.lang === lang ? publisher.introduction : undefined;
}

/** What stands below the heading: the introduction, and without one who it is that promises. */
export function homeLead(publisher: Named, lang: string): string {
  const { localPoliceArea, name } = publisher;
  const introduction = introductionIn(publisher, lang);
  if (introduction !== undefined) return introduction;
  if (localPoliceArea === undefined) return name;
  return dictionaryOf(lang).site.home.lead(name, localPoliceArea);
}
