/** The frame around the pages of a language that only some pages are in: fraud help and the forms. */
import { dayOf } from '../../domain/calendar/days.ts';
import type { FraudLanguage } from '../../domain/fraud/language.ts';
import type { Publisher } from '../../domain/publishers/schema.ts';
import { formatDateAs } from '../../lib/format.ts';
import { href, siteFor, type Site } from '../../lib/site.ts';
import type { LanguageLink } from '../frame.ts';
import { fillText } from './text.ts';

export interface LanguageFrame {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: FraudLanguage['frame'];
  title: string;
  /** The publisher's short name, or the product's. In Swedish. */
  name: string;
  home: string;
  languages: readonly LanguageLink[];
  demonstration: string | undefined;
  noindex: boolean;
  /** Whether someone with the language as mother tongue has read the texts, in the reader's words. */
  review: string;
  elsewhere: readonly { lang: string; text: string; href: string }[];
  emergency: readonly { number: string; text: string }[];
  foot: string;
}

export interface LanguageFrameRequest {
  site: Site;
  language: FraudLanguage;
  publisher: Publisher | undefined;
  /** The same page in every language that has it, this one included. */
  languages: readonly LanguageLink[];
  /** What its pages are about, and their start within the site. */
  title: string;
  home: string;
  /** The instant of the build. */
  now: Date;
}

export function languageFrame(request: LanguageFrameRequest): LanguageFrame {
  const { site, language, publisher, languages, title, home, now } = request;
  const { frame: words } = language;
  const start = (lang: string) => href(siteFor(site.publisher, lang), '/');
  return {
    lang: site.lang,
    dir: language.dir,
    words,
    title,
    name: publisher?.shortName ?? 'Trygghetslöftet',
    home: href(site, home),
    languages,
    demonstration: publisher?.demonstration
      ? fillText(publisher.invented ? words.invented : words.real, { name: publisher.name })
      : undefined,
    noindex: publisher?.demonstration ?? false,
    review: language.reviewed
      ? fillText(words.reviewed, { date: formatDateAs(language.reviewed.date, language.intl) })
      : words.notReviewed,
    elsewhere: [
      { lang: 'sv', text: words.swedish, href: start('sv') },
      { lang: 'en', text: words.english, href: start('en') },
    ],
    emergency: [
      { number: '112', text: words.urgent },
      { number: '114 14', text: words.police },
      { number: '116 006', text: words.support },
    ],
    foot: [
      fillText(words.built, { date: formatDateAs(dayOf(now), language.intl) }),
      words.noTracking,
    ].join(' '),
  };
}
