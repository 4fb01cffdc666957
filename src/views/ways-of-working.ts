/** The pages below /sa-arbetar-vi/, in the order in which a reader meets them. */
import type { Source } from '../domain/content/fields.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { href, type Site } from '../lib/site.ts';
import type { Link } from './frame.ts';

export const WAYS = '/sa-arbetar-vi/';

/** The act binds municipalities: an association has no law page. */
export function wayLinks(site: Site, publisher: Publisher): (Link & { lead: string })[] {
  const { methods: t } = dictionaryOf(site.lang);
  const link = (path: string, { title, lead }: { title: string; lead: string }) => ({
    text: title,
    lead,
    href: href(site, `${WAYS}${path}/`),
  });
  return [
    link('brottsforebyggande-arbete', t.prevention),
    link('fran-rapport-till-atgard', t.cases),
    link('organisation', t.organisation),
    ...(publisher.kind === 'municipality' ? [link('lagen', t.law)] : []),
  ];
}

/** The page above, for the breadcrumbs. */
export function wayTrail(site: Site): Link[] {
  return [{ text: dictionaryOf(site.lang).promises.methods.title, href: href(site, WAYS) }];
}

/** What the page about prevention is built from. Its own text is the interface's, in every language. */
export const PREVENTION_SOURCES: Source[] = [
  {
    publisher: 'Borlänge kommun',
    title: 'Inriktning fastslagen för det brottsförebyggande arbetet i Borlänge kommun',
    date: '2021-09-29',
    url: 'https://www.borlange.se/nyheter/aktuellt/arkiv/2021-09-29-inriktning-fastslagen-for-det-brottsforebyggande-arbetet-i-borlange-kommun',
  },
  { publisher: 'Aneby kommun', title: 'Vikten av förebyggande arbete', date: 'uppgift saknas' },
];
