/**
 * Places that several have told of, each by themselves, as far as anyone can tell.
 *
 * Nobody knows who sends a tip. What can be known is when two tips must be taken as one voice: they share a way to reach
 * the sender, or they came about the same place on the same day and at least one of them left no way to be reached. What
 * is left is counted as voices. It is a reason to look, not a proof: one sender can write on two days, and two neighbours
 * can write on one (docs/decisions/0044).
 */
import { dayOf } from '../calendar/days.ts';
import { AREA_ELSEWHERE } from '../tips/choices.ts';
import type { CodedTip } from './coded-tip.ts';
import type { EstCategory } from './codes.ts';
import { groupBy } from './week-counts.ts';

export interface ToldPlace {
  area: string;
  /** Absent: no place of the publisher's list is chosen. Then all tips are about one thing in the area. */
  place?: string;
  /** Tips about something unsafe; one event told by two is two tips. */
  tips: number;
  /** At least two. Tips that must be taken as one voice count once. */
  voices: number;
  /** Swedish days on which they came. */
  days: number;
  /** Tips whose sender left no way to be reached: for these only the day tells them apart. */
  withoutContact: number;
  /** What they were about, most first. */
  categories: EstCategory[];
  /** In the register, in order. */
  numbers: string[];
}

/**
 * Places with at least two voices in the weeks given, places of the publisher's list first, then most voices first. Where
 * no place is chosen an area counts by what is told of it: two tips about one area may be about anything. Tips at no
 * listed area are left out.
 */
export function placesWithSeveralVoices(
  tips: readonly CodedTip[],
  weeks: readonly string[],
): ToldPlace[] {
  const events = tips.filter(
    (tip) => tip.experience === 'unsafe' && weeks.includes(tip.isoWeek) && isSomewhere(tip),
  );
  const keyOf = ({ area, place, category }: CodedTip) =>
    place === undefined ? `${area}//${category}` : `${area}/${place}`;
  return [...groupBy(events, keyOf).values()]
    .map(describePlace)
    .filter(({ voices }) => voices >= 2)
    .toSorted(
      (a, b) =>
        Number(b.place !== undefined) - Number(a.place !== undefined) ||
        b.voices - a.voices ||
        b.tips - a.tips ||
        compare(a, b),
    );
}

/** How many voices the tips may be taken as, from 1 (0 for none). All are taken to be about the same place. */
export function countVoices(tips: readonly CodedTip[]): number {
  const groupOf = tips.map((_, index) => index);
  const rootOf = (index: number): number => {
    const parent = groupOf[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  tips.forEach((tip, index) => {
    tips.slice(0, index).forEach((other, earlier) => {
      if (mayBeOneSender(tip, other)) groupOf[rootOf(index)] = rootOf(earlier);
    });
  });
  return new Set(tips.map((_, index) => rootOf(index))).size;
}

function mayBeOneSender(a: CodedTip, b: CodedTip): boolean {
  if (a.senderSigns.some((sign) => b.senderSigns.includes(sign))) return true;
  const bothReachable = a.senderSigns.length > 0 && b.senderSigns.length > 0;
  return !bothReachable && receivedOn(a) === receivedOn(b);
}

function describePlace(tips: readonly CodedTip[]): ToldPlace {
  const [first] = tips;
  const categories = [...groupBy(tips, ({ category }) => category).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([tip]) => (tip ? [tip.category] : []));
  return {
    area: first?.area ?? AREA_ELSEWHERE,
    ...(first?.place !== undefined && { place: first.place }),
    tips: tips.length,
    voices: countVoices(tips),
    days: new Set(tips.map(receivedOn)).size,
    withoutContact: tips.filter(({ senderSigns }) => senderSigns.length === 0).length,
    categories,
    numbers: tips.map(({ number }) => number).toSorted(),
  };
}

/** Two tips about "something else" in an area need not be about one thing. */
function isSomewhere({ area, place, category }: CodedTip): boolean {
  return place !== undefined || (area !== AREA_ELSEWHERE && category !== 'other');
}

function receivedOn({ receivedAt }: CodedTip): string {
  return dayOf(new Date(receivedAt));
}

function compare(a: ToldPlace, b: ToldPlace): number {
  const [one, other] = [a, b].map(({ area, place }) => `${area}/${place ?? ''}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
