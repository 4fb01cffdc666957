/** Which tips the inbox shows, and in which order. */
import { mayConcernChild } from '../../domain/desk/child.ts';
import { personTerms } from '../../domain/desk/names.ts';
import { codedOf, type DeskTip } from '../contract.ts';

export interface InboxFilter {
  /** In the text, the place, the number and the note. */
  text: string;
  category: string;
  area: string;
  timeBand: string;
  week: string;
  show: 'all' | 'unread' | 'open' | 'child' | 'names' | 'asked' | 'unproven';
}

export const NO_FILTER: InboxFilter = {
  text: '',
  category: '',
  area: '',
  timeBand: '',
  week: '',
  show: 'all',
};

/** Tips of one heading: first those that cannot wait, then week by week. */
export interface TipGroup {
  /** `now`, or an ISO week. */
  id: string;
  tips: readonly DeskTip[];
}

/**
 * Concern for a child that nobody has dealt with yet stands above everything else; so does a text that may be
 * about one, until it has been read.
 */
export function isUrgent(tip: DeskTip): boolean {
  const known = URGENT.get(tip);
  if (known !== undefined) return known;
  const urgent = judgeUrgent(tip);
  URGENT.set(tip, urgent);
  return urgent;
}

/** A tip that has not changed is the same object: its text is gone through once, not at every press of a key. */
const URGENT = new WeakMap<DeskTip, boolean>();

function judgeUrgent(tip: DeskTip): boolean {
  if (tip.status === 'closed' || isHandedToSocialServices(tip)) return false;
  return tip.coding.child ?? (tip.status === 'received' && mayConcernChild(textOf(tip)));
}

function isHandedToSocialServices({ coding }: DeskTip): boolean {
  return (coding.handovers ?? []).some(({ to }) => to === 'social-services');
}

/** The sender's own words; empty while the tip is sealed. */
export function textOf({ content }: DeskTip): string {
  const text = typeof content === 'string' ? undefined : content.answers['text'];
  return typeof text === 'string' ? text : '';
}

/** True when the text may point out a person, and nobody has masked it or said that it does not. */
export function mayName(tip: DeskTip, places: readonly string[]): boolean {
  const { names, masked } = tip.coding;
  if (names !== undefined) return names && masked === undefined;
  if (masked !== undefined) return false;
  return tip.flags.includes('personal-data') || personTerms(textOf(tip), places).length > 0;
}

/** The tips in groups; unread first in each, then the newest. */
export function chooseTips(
  tips: readonly DeskTip[],
  filter: InboxFilter,
  places: readonly string[],
): TipGroup[] {
  const chosen = tips.filter((tip) => matches(tip, filter, places)).toSorted(byUnreadAndTime);
  const urgent = chosen.filter(isUrgent);
  const groups = new Map<string, DeskTip[]>();
  for (const tip of chosen) {
    if (isUrgent(tip)) continue;
    const ofWeek = groups.get(tip.isoWeek);
    if (ofWeek) ofWeek.push(tip);
    else groups.set(tip.isoWeek, [tip]);
  }
  const weeks = [...groups]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .map(([id, ofWeek]) => ({ id, tips: ofWeek }));
  return urgent.length > 0 ? [{ id: 'now', tips: urgent }, ...weeks] : weeks;
}

function byUnreadAndTime(one: DeskTip, other: DeskTip): number {
  const unread = (tip: DeskTip) => (tip.status === 'received' || tip.askedAt ? 0 : 1);
  const first = unread(one) - unread(other);
  if (first !== 0 || one.receivedAt === other.receivedAt) return first;
  return one.receivedAt < other.receivedAt ? 1 : -1;
}

function matches(tip: DeskTip, filter: InboxFilter, places: readonly string[]): boolean {
  const coded = codedOf(tip);
  return (
    (filter.category === '' || coded.category === filter.category) &&
    (filter.area === '' || coded.area === filter.area) &&
    (filter.timeBand === '' || coded.timeBand === filter.timeBand) &&
    (filter.week === '' || tip.isoWeek === filter.week) &&
    shows(tip, filter.show, places) &&
    holds(tip, coded.place, filter.text)
  );
}

function shows(tip: DeskTip, show: InboxFilter['show'], places: readonly string[]): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'unread':
      return tip.status === 'received';
    case 'open':
      return tip.status !== 'closed' && tip.status !== 'answered';
    case 'child':
      return tip.coding.child === true;
    case 'names':
      return mayName(tip, places);
    case 'asked':
      return tip.askedAt !== undefined;
    case 'unproven':
      return tip.flags.includes('unproven');
  }
}

/** Every word of the search stands somewhere in what is known of the tip. */
function holds(tip: DeskTip, place: string | undefined, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { note = '' } = tip.coding;
  const text = [tip.number, textOf(tip), place ?? '', note].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
