/** The situations of fraud help as lists of links, the most urgent first. */
import type { AfterFraud } from '../../domain/fraud/after-schema.ts';
import { FRAUD_GROUPS, type FraudGroup, type FraudGuide } from '../../domain/fraud/schema.ts';
import { dictionaryOf } from '../../i18n/locales.ts';

/** The list to tick off after a fraud: its place within a site. */
export const AFTER_FRAUD_PATH = '/bedragerier/jag-har-blivit-lurad/';

export interface SituationLink {
  /** Within the site, `/bedragerier/nagon-ringer/`. */
  path: string;
  title: string;
  summary: string;
  /** The language of the words. */
  lang: string;
}

export interface SituationGroup {
  id: FraudGroup;
  title: string;
  links: SituationLink[];
}

export function situationPath(situation: string): string {
  return `/bedragerier/${situation}/`;
}

export function easyPath(situation: string): string {
  return `/bedragerier/lattlast/${situation}/`;
}

/** Links to the guides, or with `pathOf` to another page of each situation. */
export function situationLinks(
  guides: readonly FraudGuide[],
  pathOf: (situation: string) => string = situationPath,
): SituationLink[] {
  return guides.map(({ situation, title, summary, lang }) => ({
    path: pathOf(situation),
    title,
    summary,
    lang,
  }));
}

/**
 * The list of all situations under its headings. The list to tick off comes first among what has happened:
 * it is where the one who does not know where to begin should go.
 */
export function situationGroups(
  guides: readonly FraudGuide[],
  after: AfterFraud,
  lang: string,
): SituationGroup[] {
  const { groups } = dictionaryOf(lang).fraud;
  return FRAUD_GROUPS.map((id) => ({
    id,
    title: groups[id],
    links: [
      ...(id === 'happened' ? [linkOf({ ...after, path: AFTER_FRAUD_PATH })] : []),
      ...situationLinks(guides.filter(({ group }) => group === id)),
    ],
  })).filter(({ links }) => links.length > 0);
}

/**
 * All situations in one list without headings, for the languages that have fraud help alone: the list to tick
 * off, where the language has one, first among what has happened.
 */
export function situationsInOneList(
  guides: readonly FraudGuide[],
  after: AfterFraud | undefined,
): SituationLink[] {
  const start = guides.findIndex(({ group }) => group !== 'now');
  const before = start === -1 ? guides.length : start;
  return [
    ...situationLinks(guides.slice(0, before)),
    ...(after ? [linkOf({ ...after, path: AFTER_FRAUD_PATH })] : []),
    ...situationLinks(guides.slice(before)),
  ];
}

/** What cannot wait, for a start page: what is happening now or has happened. */
export function urgentSituations(guides: readonly FraudGuide[]): SituationLink[] {
  return situationLinks(guides.filter(({ group }) => group === 'now' || group === 'happened'));
}

/** Those of the `others` that stand under the same heading as `guide`. */
export function nearbySituations(
  guide: FraudGuide,
  others: readonly FraudGuide[],
): SituationLink[] {
  return situationLinks(others.filter(({ group }) => group === guide.group));
}

function linkOf({ path, title, summary, lang }: SituationLink): SituationLink {
  return { path, title, summary, lang };
}
