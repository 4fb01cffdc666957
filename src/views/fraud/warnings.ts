/** Warnings for the reader: as a list, as a feed, and as a text to read aloud. */
import type { Day } from '../../domain/calendar/days.ts';
import { sortWarnings, type FraudWarning } from '../../domain/fraud/warnings.ts';
import { WHOLE_COUNTRY } from '../../domain/statistics/national.ts';
import type { Publisher } from '../../domain/publishers/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { formatDate } from '../../lib/format.ts';
import { href, type Site } from '../../lib/site.ts';
import { absolute, tagOf } from '../follow/addresses.ts';
import { noticeOf, senderOf, type Feed } from '../follow/feeds.ts';
import { languageAttributes, type LanguageAttributes } from '../language.ts';

export const WARNINGS_PATH = '/bedragerier/varningar/';
export const ALOUD_PATH = `${WARNINGS_PATH}las-upp/`;

export interface WarningView {
  entry: Entry<FraudWarning>;
  /** Within its page: the national ones are kept apart from a publisher's of the same name. */
  key: string;
  href: string;
  own: LanguageAttributes;
  inForce: boolean;
  /** "Gäller 2 november 2026 till 30 juni 2027." */
  period: string;
}

export interface WarningsView {
  inForce: WarningView[];
  archive: WarningView[];
}

/** A publisher's warnings and the country's on a day. The portal, without a publisher, has the country's. */
export function warningsView(
  warnings: readonly Entry<FraudWarning>[],
  site: Site,
  today: Day,
): WarningsView {
  const { fraudHelp } = dictionaryOf(site.lang);
  const view = (entry: Entry<FraudWarning>, inForce: boolean): WarningView => {
    const { period, ended, whole } = fraudHelp.warnings;
    const national = entry.publisher === WHOLE_COUNTRY;
    const key = national ? `${WHOLE_COUNTRY}-${entry.slug}` : entry.slug;
    const days = [formatDate(entry.from, site.lang), formatDate(entry.to, site.lang)] as const;
    return {
      entry,
      key,
      href: href(site, `${WARNINGS_PATH}${key}/`),
      own: languageAttributes(entry.lang, site.lang),
      inForce,
      period: [(inForce ? period : ended)(...days), ...(national ? [whole] : [])].join(' '),
    };
  };
  const sorted = sortWarnings(warnings, site.publisher, today);
  return {
    inForce: sorted.inForce.map((entry) => view(entry, true)),
    archive: sorted.archive.map((entry) => view(entry, false)),
  };
}

/**
 * A text to read aloud at a meeting: the warnings in force, the advice that always holds, the numbers.
 * Paragraphs, without anything that only the eye understands.
 */
export function aloudText(
  { inForce }: WarningsView,
  publisher: Publisher | undefined,
  lang: string,
  today: Day,
): { text: string; own: LanguageAttributes }[] {
  const { site, fraudHelp } = dictionaryOf(lang);
  const { warnings: words } = fraudHelp;
  const notice = publisher && noticeOf(publisher, lang);
  const say = (text: string, own: LanguageAttributes = {}) => ({ text, own });
  const { opening, asOf } = words.aloud;
  return [
    say(`${opening(publisher?.name ?? site.brand)} ${asOf(formatDate(today, lang))}`),
    ...(notice === undefined ? [] : [say(notice)]),
    ...(inForce.length === 0 ? [say(words.none)] : []),
    ...inForce.map(({ entry, own }) =>
      say([`${entry.title}.`, entry.happens, ...entry.todo].join(' '), own),
    ),
    say([`${words.always}.`, ...words.core].join(' ')),
    // The call names two of the numbers; said twice they are harder to remember, not easier.
    say(
      [
        words.call,
        ...site.emergency.items
          .filter(({ number }) => !words.call.includes(number))
          .map(({ number, text }) => `${number}: ${text}`),
      ].join(' '),
    ),
  ];
}

/** The feed of a publisher's warnings, those that are over too: a reader shows what is new in it. */
export function warningsFeed(
  { inForce, archive }: WarningsView,
  site: Site,
  publisher: Entry<Publisher>,
  origin: URL,
): Feed {
  const { feedTitle } = dictionaryOf(site.lang).fraudHelp.warnings;
  const tag = (key: string) => tagOf(origin, publisher.slug, site.lang, key);
  const notice = noticeOf(publisher, site.lang);
  const all = [...inForce, ...archive].sort((a, b) => b.entry.from.localeCompare(a.entry.from));
  return {
    id: tag('varningar'),
    title: feedTitle(senderOf(publisher, site.lang)),
    ...(notice === undefined ? {} : { subtitle: notice }),
    author: senderOf(publisher, site.lang),
    lang: site.lang,
    self: absolute(origin, href(site, `${WARNINGS_PATH}atom.xml`)),
    page: absolute(origin, href(site, WARNINGS_PATH)),
    updated: all[0]?.entry.from ?? FIRST_DAY,
    entries: all.map(({ entry, key, href: address, period }) => ({
      id: tag(`varningar/${key}`),
      title: entry.title,
      href: absolute(origin, address),
      published: entry.from,
      updated: entry.from,
      summary: [entry.happens, ...entry.todo, period].join('\n\n'),
      lang: entry.lang,
    })),
  };
}

/** Atom asks for a day of a feed without entries too. */
const FIRST_DAY: Day = '2026-01-01';
