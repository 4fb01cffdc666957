/** Cases to practise on, as the pages show them: by how the fraudster reaches the reader, and where one stands. */
import { PRACTICE_CHANNELS, type PracticeCase } from '../domain/fraud/practice.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatNumber } from '../lib/format.ts';
import { href, type Site } from '../lib/site.ts';
import type { Link } from './frame.ts';

const pathOf = (site: Site, { case: name }: PracticeCase) =>
  href(site, `/bedragerier/ova/${name}/`);

/** The cases by channel, in the order of the channels; a channel without cases is left out. */
export function practiceGroups(
  site: Site,
  cases: readonly Entry<PracticeCase>[],
): { title: string; links: (Link & { lang: string })[] }[] {
  const { channels } = dictionaryOf(site.lang).practice;
  return PRACTICE_CHANNELS.map((channel) => ({
    title: channels[channel],
    links: cases
      .filter((entry) => entry.channel === channel)
      .map((entry) => ({ text: entry.title, href: pathOf(site, entry), lang: entry.lang })),
  })).filter(({ links }) => links.length > 0);
}

/** Where a case stands among the others, and the one after it. */
export function practicePlace(
  site: Site,
  cases: readonly Entry<PracticeCase>[],
  name: string,
): { text: string; next: Link | undefined } {
  const { practice } = dictionaryOf(site.lang);
  const index = cases.findIndex((entry) => entry.case === name);
  const next = cases[index + 1];
  const number = (value: number) => formatNumber(value, site.lang);
  return {
    text: practice.place(number(index + 1), number(cases.length)),
    next: next && { text: next.title, href: pathOf(site, next) },
  };
}
