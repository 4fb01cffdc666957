/** The kit as links: what is read at the meeting, what is handed out, what comes after. */
import type { CalendarEvent } from '../domain/events/schema.ts';
import { takesCounted } from '../domain/forms/providers.ts';
import type { HelperPage } from '../domain/fraud/helper-pages.ts';
import type { FraudGuide } from '../domain/fraud/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { hasServer } from '../lib/installation.ts';
import { href, type Site } from '../lib/site.ts';
import { calendarView } from './calendar.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';

interface KitLink {
  text: string;
  lead: string;
  href: string;
  own: LanguageAttributes;
}

/** The pages and handouts of the kit. Only a municipality has an intake that hands can be counted by. */
export function helperLinks(
  site: Site,
  pages: readonly Entry<HelperPage>[],
  publisher: Pick<Publisher, 'kind' | 'hosting'> | undefined,
): Record<'meeting' | 'handouts' | 'others', KitLink[]> {
  const { helpers: t } = dictionaryOf(site.lang);
  const inGroup = (group: HelperPage['group']): KitLink[] =>
    pages.filter((page) => page.group === group).map((page) => pageLink(site, page));
  return {
    meeting: [
      ...inGroup('meeting'),
      link(site, t.practice, t.practiceText, '/bedragerier/ova/'),
      ...handsLink(site, publisher),
    ],
    handouts: [
      link(site, t.card, t.cardText, '/bedragerier/kort/'),
      link(site, t.warnings, t.warningsText, '/bedragerier/varningar/'),
    ],
    others: inGroup('others'),
  };
}

/** What is read when nothing is happening: practice, the card, warnings, the kit and the count after a meeting. */
export function calmLinks(
  site: Site,
  publisher: Pick<Publisher, 'kind' | 'hosting'> | undefined,
): KitLink[] {
  const { practice, fraudHelp, helpers } = dictionaryOf(site.lang);
  return [
    link(site, practice.title, practice.lead, '/bedragerier/ova/'),
    link(site, fraudHelp.card.resident.title, fraudHelp.card.resident.lead, '/bedragerier/kort/'),
    link(site, fraudHelp.warnings.title, fraudHelp.warnings.lead, '/bedragerier/varningar/'),
    link(site, helpers.title, helpers.lead, KIT),
    ...handsLink(site, publisher),
  ];
}

/** For a guide to those who help someone: the page of the kit that says more, if any, and the kit. */
export function kitLinksFor(
  { group, situation }: Pick<FraudGuide, 'group' | 'situation'>,
  site: Site,
  pages: readonly Entry<HelperPage>[],
): KitLink[] {
  if (group !== 'helping') return [];
  const { helpers: t } = dictionaryOf(site.lang);
  return [
    ...pages.filter(({ page }) => page === MORE_ON[situation]).map((page) => pageLink(site, page)),
    ...(situation === 'hemtjanst'
      ? [link(site, t.homeCareCard, t.homeCareCardText, '/bedragerier/kort/hemtjanst/')]
      : []),
    link(site, t.title, t.lead, KIT),
  ];
}

/** The publisher's table of what was told at meetings, by its short name. */
export const HANDS_TABLE = 'handupprackning';

const KIT = '/bedragerier/hjalpa-andra/';
/** The page of the kit that goes on where a situation's guide ends. */
const MORE_ON: Readonly<Record<string, string>> = { anhorig: 'anhoriga', hemtjanst: 'tal' };

function handsLink(
  site: Site,
  publisher: Pick<Publisher, 'kind' | 'hosting'> | undefined,
): KitLink[] {
  const { helpers: t } = dictionaryOf(site.lang);
  if (publisher?.kind !== 'municipality' || !takesCounted(publisher, hasServer)) return [];
  return [link(site, t.hands, t.handsText, '/bedragerier/handupprackning/')];
}

function pageLink(site: Site, page: Entry<HelperPage>): KitLink {
  return {
    text: page.title,
    lead: page.lead,
    href: href(site, `${KIT}${page.page}/`),
    own: languageAttributes(page.lang, site.lang),
  };
}

function link(site: Site, text: string, lead: string, to: string): KitLink {
  return { text, lead, href: href(site, to), own: languageAttributes(site.lang, site.lang) };
}

/** Talks to come, a line each. A dialogue is about a place, and belongs in the calendar. */
export function meetingDates(
  events: readonly Entry<CalendarEvent>[],
  lang: string,
): { text: string; own: LanguageAttributes }[] {
  return calendarView(events, lang)
    .upcoming.filter(({ entry }) => entry.kind === 'talk')
    .map(({ entry, own, when }) => ({ text: `${entry.title}: ${when}. ${entry.place}`, own }));
}
