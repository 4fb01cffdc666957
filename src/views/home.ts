/** The words at the top of a publisher's start page. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { DEFAULT_LOCALE, dictionaryOf } from '../i18n/locales.ts';

type Named = Pick<Publisher, 'introduction' | 'localPoliceArea' | 'name'>;

/** The publisher's own introduction, on pages in the language that publishers write in. */
export function introductionIn(publisher: Named, lang: string): string | undefined {
  return lang === DEFAULT_LOCALE ? publisher.introduction : undefined;
}

/** What stands below the heading: the introduction, and without one who it is that promises. */
export function homeLead(publisher: Named, lang: string): string {
  const { localPoliceArea, name } = publisher;
  const introduction = introductionIn(publisher, lang);
  if (introduction !== undefined) return introduction;
  if (localPoliceArea === undefined) return name;
  return dictionaryOf(lang).site.home.lead(name, localPoliceArea);
}
