/** The kit as links: what is read at the meeting, what is handed out, what comes after. */
import type { CalendarEvent } from '../domain/events/schema.ts';
import type { HelperPage } from '../domain/fraud/helper-pages.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
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
  publisher: Pick<Publisher, 'kind'> | undefined,
): Record<'meeting' | 'handouts' | 'others', KitLink[]> {
  const { helpers: t } = dictionaryOf(site.lang);
  const inGroup = (group: HelperPage['group']): KitLink[] =>
    pages
      .filter((page) => page.group === group)
      .map((page) => ({
        text: page.title,
        lead: page.lead,
        href: href(site, `/bedragerier/hjalpa-andra/${page.page}/`),
        own: languageAttributes(page.lang, site.lang),
      }));
  const link = (text: string, lead: string, to: string): KitLink => ({
    text,
    lead,
    href: href(site, to),
    own: languageAttributes(site.lang, site.lang),
  });
  return {
    meeting: [
      ...inGroup('meeting'),
      link(t.practice, t.practiceText, '/bedragerier/ova/'),
      ...(publisher?.kind === 'municipality'
        ? [link(t.hands, t.handsText, '/bedragerier/handupprackning/')]
        : []),
    ],
    handouts: [
      link(t.card, t.cardText, '/bedragerier/kort/'),
      link(t.warnings, t.warningsText, '/bedragerier/varningar/'),
    ],
    others: inGroup('others'),
  };
}

/** Talks and dialogues to come, a line each. */
export function meetingDates(
  events: readonly Entry<CalendarEvent>[],
  lang: string,
): { text: string; own: LanguageAttributes }[] {
  return calendarView(events, lang)
    .upcoming.filter(({ entry }) => entry.kind === 'talk' || entry.kind === 'dialogue')
    .map(({ entry, own, when }) => ({ text: `${entry.title}: ${when}. ${entry.place}`, own }));
}
