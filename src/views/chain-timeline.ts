/** One promise's chain as a timeline: heard → lägesbild → signed → done → assessed → what comes next. */
import { dayOf, firstDay, lastDay, spanOf } from '../domain/calendar/days.ts';
import { leadingUpTo, neighboursOf, type ChainNode } from '../domain/chain/chain.ts';
import { UNKNOWN_DATE } from '../domain/content/fields.ts';
import type { Activity, FollowUp } from '../domain/promises/follow-up.ts';
import type { Commitment, PromiseDocument } from '../domain/promises/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDate, formatPeriod } from '../lib/format.ts';
import { href, type Site } from '../lib/site.ts';
import { linkTo, type Chain } from './chain.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';
import { commitmentPath, followUpPath } from './promise-paths.ts';

export interface ChainStep {
  /** What kind of thing it is, in the page's language. */
  kind: string;
  when: string;
  title: string;
  /** Of the title: an entry's own language. */
  own: LanguageAttributes;
  href?: string;
  text?: string;
}

/** A step with the day that it is put in order by; what has no date stands last among its own. */
interface DatedStep extends ChainStep {
  day: string;
}

const UNDATED = '9999';

/** The steps of a promise, in the order of the chain and by date within each part of it. */
export function timelineOf(
  site: Site,
  chain: Chain,
  publisher: Publisher,
  promise: Entry<PromiseDocument>,
): ChainStep[] {
  const followUps = chain.content.followUps.filter((item) => item.promise === promise.id);
  return [
    ...previousSteps(site, chain, promise),
    ...inOrder(earlierSteps(site, chain, promise)),
    ...inputSteps(site, promise),
    madeStep(site, promise),
    ...inOrder(activitySteps(site, promise, followUps)),
    ...inOrder(followUps.map((followUp) => followUpStep(site, promise, followUp))),
    nextStep(site, chain, publisher, promise),
  ];
}

/** The promise before this one, for the reader who goes backwards. */
function previousSteps(site: Site, { content }: Chain, promise: PromiseDocument): ChainStep[] {
  const previous = content.promises.find(({ slug }) => slug === promise.follows);
  const link = previous && linkTo(site, content, { kind: 'promise', slug: previous.slug });
  if (!previous || !link) return [];
  const date = madeOn(previous);
  return [
    {
      kind: dictionaryOf(site.lang).chain.timeline.previousPromise,
      when: date === undefined ? undated(site) : formatDate(date, site.lang),
      title: link.text,
      own: link.own,
      href: link.href,
    },
  ];
}

function inOrder(steps: readonly DatedStep[]): ChainStep[] {
  return steps.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ day: _day, ...step }) => step);
}

/** What was heard, and the lägesbilder, before the promise was made. */
function earlierSteps(
  site: Site,
  { content, links }: Chain,
  promise: Entry<PromiseDocument>,
): DatedStep[] {
  const { from } = promise.period;
  // Undated, nothing can be said to have come before it.
  const made = firstDay(madeOn(promise) ?? (from === UNKNOWN_DATE ? '' : from));
  const nodes: ChainNode[] = [
    { kind: 'promise', slug: promise.slug },
    ...promise.commitments.map(({ id }): ChainNode => {
      return { kind: 'commitment', slug: id, promise: promise.slug };
    }),
  ];
  const earlier = new Map(
    nodes
      .flatMap((node) => leadingUpTo(links, node))
      .flatMap((node) => {
        const link = linkTo(site, content, node);
        const dates = datesOf(content, node);
        return link && dates && dates.day <= made ? [{ ...link, ...dates }] : [];
      })
      .map((step) => [step.href, step]),
  );
  return [...earlier.values()].map(({ text: title, when, ...step }) => ({
    ...step,
    title,
    when: when === undefined ? undated(site) : formatDate(when, site.lang),
  }));
}

/** When an early link was published, or a priority began. A table has no day of its own in the chain. */
function datesOf(
  content: Chain['content'],
  { kind, slug }: ChainNode,
): { when: string | undefined; day: string } | undefined {
  const dated = (date: string | undefined) =>
    date === undefined
      ? undefined
      : { when: date, day: date === UNKNOWN_DATE ? UNDATED : firstDay(date) };
  const named = <T extends { slug: string }>(items: readonly T[]) =>
    items.find((item) => item.slug === slug);
  if (kind === 'event') return dated(named(content.events)?.date);
  if (kind === 'situation-report') return dated(named(content.situationReports)?.published);
  if (kind !== 'feedback' && kind !== 'priority-area') return undefined;
  const date =
    kind === 'feedback' ? named(content.feedback)?.date : named(content.priorityAreas)?.since;
  return date === UNKNOWN_DATE ? undefined : dated(date);
}

/** Tips, staff and statistics in aggregate: the promise names them, nobody dates them. */
function inputSteps(site: Site, promise: Entry<PromiseDocument>): ChainStep[] {
  if (promise.builtOn.length === 0) return [];
  const { chain, promises } = dictionaryOf(site.lang);
  return [
    {
      kind: promises.builtOnTitle,
      when: chain.timeline.input,
      title: chain.timeline.builtOn,
      own: {},
      text: `${promise.builtOn.map((input) => promises.builtOn[input]).join('. ')}.`,
    },
  ];
}

function madeOn(promise: PromiseDocument): string | undefined {
  return promise.decided?.date ?? promise.signed?.date;
}

function madeStep(site: Site, promise: Entry<PromiseDocument>): ChainStep {
  const { chain, promises } = dictionaryOf(site.lang);
  const { timeline: words } = chain;
  const date = madeOn(promise);
  return {
    kind: promises.kind[promise.kind],
    when: date === undefined ? undated(site) : formatDate(date, site.lang),
    title: promise.decided ? words.decided : promise.signed ? words.signed : words.made,
    own: {},
    text: `${promises.commitmentsCount(promise.commitments.length)}.`,
  };
}

/** One line for each commitment: a weekly one has dozens of activities, and its own page shows them. */
function activitySteps(
  site: Site,
  promise: Entry<PromiseDocument>,
  followUps: readonly FollowUp[],
): DatedStep[] {
  return promise.commitments.flatMap((commitment) => {
    // The same activity may stand in several follow-ups.
    const own = new Map(
      followUps
        .flatMap(({ activities }) => activities)
        .filter((activity) => activity.commitment === commitment.id)
        .map((activity) => [activity.id, activity]),
    );
    return own.size === 0 ? [] : [activityStep(site, promise, commitment, [...own.values()])];
  });
}

function activityStep(
  site: Site,
  promise: Entry<PromiseDocument>,
  commitment: Commitment,
  activities: readonly Activity[],
): DatedStep {
  const { timeline: words } = dictionaryOf(site.lang).chain;
  const dates = activities.flatMap(({ when }) => (when === UNKNOWN_DATE ? [] : [when]));
  const first = dates.toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))[0];
  const last = dates.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)))[0];
  return {
    kind: words.done,
    when:
      first === undefined || last === undefined
        ? undated(site)
        : formatPeriod(first, last, site.lang),
    day: first === undefined ? UNDATED : spanOf(first).from,
    title: commitment.title,
    own: languageAttributes(promise.lang, site.lang),
    href: href(site, commitmentPath(promise.slug, commitment.id)),
    text: `${words.activities(activities.length)}.`,
  };
}

function followUpStep(
  site: Site,
  promise: Entry<PromiseDocument>,
  followUp: Chain['content']['followUps'][number],
): DatedStep {
  const { chain } = dictionaryOf(site.lang);
  const { timeline: words } = chain;
  const known = followUp.date !== UNKNOWN_DATE;
  const count = followUp.assessments.length;
  return {
    kind: chain.kind['follow-up'],
    when: known ? formatDate(followUp.date, site.lang) : undated(site),
    day: known ? firstDay(followUp.date) : UNDATED,
    title: followUp.title,
    own: languageAttributes(followUp.lang, site.lang),
    href: href(site, followUpPath(promise.slug, followUp.slug)),
    text: `${words.activities(followUp.activities.length)}, ${
      count === 0 ? words.noAssessments.toLowerCase() : words.assessments(count)
    }.`,
  };
}

/** The promise after this one; else the day that this one ends; else that we know no more. */
function nextStep(
  site: Site,
  { content, links }: Chain,
  publisher: Publisher,
  promise: Entry<PromiseDocument>,
): ChainStep {
  const { chain, promises } = dictionaryOf(site.lang);
  const { timeline: words } = chain;
  const next = neighboursOf(links, { kind: 'promise', slug: promise.slug }).next[0];
  const link = next && linkTo(site, content, next);
  const document = content.promises.find(({ slug }) => slug === next?.slug);
  if (link && document) {
    const date = madeOn(document);
    const when = date === undefined ? undated(site) : formatDate(date, site.lang);
    return { title: link.text, href: link.href, own: link.own, kind: words.nextPromise, when };
  }
  const { from, to } = promise.period;
  const open = from === UNKNOWN_DATE ? promises.phase.unknown : promises.phase.open;
  const over = to !== undefined && lastDay(to) < dayOf(new Date(__BUILD__.now));
  const unknown =
    publisher.demonstration && !publisher.invented ? promises.noMoreFacts : words.nextUnknown;
  return {
    kind: words.next,
    when: to === undefined ? undated(site) : formatDate(lastDay(to), site.lang),
    title: to !== undefined ? (over ? words.ended : words.ends) : open,
    own: {},
    text: `${unknown}.`,
  };
}

function undated(site: Site): string {
  return dictionaryOf(site.lang).chain.timeline.undated;
}
