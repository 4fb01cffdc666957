/** Promises as pages show them: formatted, in the reader's language, nothing left to decide. */
import { lastDay } from '../domain/calendar/days.ts';
import { countWindows, type WindowVerdict } from '../domain/promises/measure.ts';
import {
  deriveProgress,
  publishedBy,
  type CommitmentProgress,
  type PromiseProgress,
} from '../domain/promises/progress.ts';
import type { CommitmentStatus } from '../domain/promises/progress.ts';
import type { FollowUp } from '../domain/promises/follow-up.ts';
import type { PromiseDocument, Target } from '../domain/promises/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { UNKNOWN_DATE, type Source } from '../domain/content/fields.ts';
import { dictionaryOf, localeOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDate, formatNumber, formatPeriod } from '../lib/format.ts';
import { hasPortal, href, type Site } from '../lib/site.ts';
import type { Link } from './frame.ts';
import {
  approvalViews,
  changeMarker,
  historyView,
  replyView,
  type ApprovalView,
  type HistoryEntry,
  type ReplyView,
} from './history.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';
import { themeTags, type ThemeTag } from './network.ts';
import { commitmentPath, followUpPath, promisePath } from './promise-paths.ts';

export interface ActivityView {
  title: string;
  text?: string;
  when: string;
  by?: string;
  approvals: ApprovalView[];
}

export interface CommitmentView {
  id: string;
  /** Its own address. */
  href: string;
  /** The promise's dated changes. */
  historyHref: string;
  number: number;
  title: string;
  text?: string;
  responsible: string[];
  /** "Lovat: minst 6 insatser", or that the target is not in our source. */
  promised?: string;
  due?: string;
  status: CommitmentStatus;
  statusText: string;
  /** "Ändrat 20 maj 2026" */
  marker?: string;
  because?: string;
  measure?: { text: string; marks?: readonly WindowVerdict[] };
  pace?: { text: string; behind: boolean };
  overdue?: string;
  activities: ActivityView[];
  assessment?: {
    delivery: string;
    reason: string;
    outcome: string;
    outcomeReason?: string;
    /** The tables that the outcome was judged by. */
    indicators: Link[];
    approvals: ApprovalView[];
    reply?: ReplyView;
  };
  themes: ThemeTag[];
  areas: Link[];
  indicators: Link[];
}

export interface PromiseView {
  entry: Entry<PromiseDocument>;
  href: string;
  own: LanguageAttributes;
  kind: string;
  kindMeans: string;
  title: string;
  period: string;
  phase: PromiseProgress['phase'];
  phaseText: string;
  signed?: string;
  parties: { organisation: string; role?: string }[];
  builtOn: string[];
  /** False when nothing is reported: one sentence says so, and the lines need not repeat it. */
  hasFollowUp: boolean;
  /** "Av 4 delar är 1 gjord och 3 på gång." */
  howItGoes: string;
  /** What a reader should know of how fresh this is. */
  freshness: string[];
  commitments: CommitmentView[];
  history: HistoryEntry[];
  followUps: FollowUpView[];
  sources: Source[];
}

export interface FollowUpView {
  slug: string;
  href: string;
  title: string;
  date: string;
  covers: string;
  summary?: string;
  missing: string[];
  own: LanguageAttributes;
  sources: Source[];
}

/** Titles of what a commitment points at, by slug, for its links. */
export interface Neighbours {
  areas: ReadonlyMap<string, string>;
  indicators: ReadonlyMap<string, string>;
}

/** A promise with how it goes, as of the build's clock. */
export function promiseView(
  site: Site,
  publisher: Publisher,
  promise: Entry<PromiseDocument>,
  allFollowUps: readonly Entry<FollowUp>[],
  neighbours: Neighbours,
): PromiseView {
  const { lang } = site;
  const { promises: words } = dictionaryOf(lang);
  const now = new Date(__BUILD__.now);
  const followUps = publishedBy(now, allFollowUps);
  const progress = deriveProgress(promise, followUps, {
    now,
    staleAfterDays: publisher.staleAfterDays,
    knownFactsOnly: publisher.demonstration && !publisher.invented,
  });
  const { from, to } = promise.period;
  return {
    entry: promise,
    href: href(site, `/medborgarloften/${promise.slug}/`),
    own: languageAttributes(promise.lang, lang),
    kind: words.kind[promise.kind],
    kindMeans: words.kindMeans[promise.kind],
    title: promise.title,
    period:
      to === undefined
        ? words.openEnd(formatDate(from.slice(0, 4), lang))
        : formatPeriod(from, to, lang),
    phase: progress.phase,
    phaseText:
      to === undefined && progress.phase === 'in-force'
        ? words.phase.open
        : words.phase[progress.phase],
    ...signedLine(promise, lang),
    parties: (promise.signed?.parties ?? []).map(({ organisation, role }) => ({
      organisation,
      ...(role === undefined ? {} : { role }),
    })),
    hasFollowUp: followUps.length > 0,
    builtOn: promise.builtOn.map((input) => words.builtOn[input]),
    howItGoes: summarise(progress, followUps.length > 0, publisher, lang),
    freshness: freshness(progress, publisher, lang),
    commitments: progress.commitments.map((item, index) =>
      commitmentView(
        site,
        { publisher, promise: promise.slug },
        item,
        index,
        neighbours,
        followUps.length > 0,
      ),
    ),
    history: historyView(promise, lang, now),
    followUps: [...followUps]
      .sort((a, b) => lastDay(b.covers.to).localeCompare(lastDay(a.covers.to)))
      .map((item) => followUpView(site, promise.slug, item)),
    sources: promise.sources,
  };
}

function signedLine(promise: PromiseDocument, lang: string): { signed?: string } {
  const { promises: words } = dictionaryOf(lang);
  if (promise.decided) {
    return { signed: words.decided(formatDate(promise.decided.date, lang), promise.decided.by) };
  }
  if (!promise.signed) return {};
  return {
    signed: promise.signed.date
      ? words.signed(formatDate(promise.signed.date, lang))
      : words.signedUnknown,
  };
}

function freshness(progress: PromiseProgress, publisher: Publisher, lang: string): string[] {
  const { promises: words } = dictionaryOf(lang);
  const lines: string[] = [];
  if (progress.reportedUntil !== undefined) {
    lines.push(words.reportedUntil(formatDate(progress.reportedUntil, lang)));
  }
  if (progress.staleDays !== undefined) lines.push(words.stale(progress.staleDays));
  if (publisher.demonstration && !publisher.invented) lines.push(`${words.noMoreFacts}.`);
  return lines;
}

const SUMMARY_ORDER = [
  'delivered',
  'partly',
  'under-way',
  'not-delivered',
  'changed',
  'not-started',
  'cannot-tell',
] as const;

function summarise(
  progress: PromiseProgress,
  hasFollowUp: boolean,
  publisher: Publisher,
  lang: string,
): string {
  const { summary } = dictionaryOf(lang).promises;
  if (!hasFollowUp) {
    const silent = publisher.demonstration && !publisher.invented;
    if (progress.phase === 'ended') return summary.nothing;
    return silent ? summary.nothingNow : summary.nothingYet;
  }
  const parts = SUMMARY_ORDER.filter((status) => progress.counts[status] > 0).map((status) =>
    summary.parts[status](progress.counts[status]),
  );
  // The dictionary's own word, so that a language without a locale of its own in Intl also works.
  const list =
    parts.length > 1
      ? `${parts.slice(0, -1).join(', ')} ${summary.and} ${parts.at(-1)}`
      : parts.join('');
  const done = progress.commitments.reduce((sum, item) => sum + item.activities.length, 0);
  const sentence = `${summary.lead(progress.commitments.length)} ${list}.`;
  return done > 0 ? `${sentence} ${summary.activities(done)}` : sentence;
}

function targetText(target: Target, lang: string): string {
  const { target: words } = dictionaryOf(lang).promises;
  if (target.kind === 'unknown') return words.unknown;
  const write = target.bound === 'at-least' ? words.atLeast : words.atMost;
  const unit = target.count === 1 ? target.unit.one : target.unit.other;
  return `${write(formatNumber(target.count, lang), unit)}${words.per[target.per]}`;
}

function commitmentView(
  site: Site,
  of: { publisher: Publisher; promise: string },
  item: CommitmentProgress,
  index: number,
  neighbours: Neighbours,
  hasFollowUp: boolean,
): CommitmentView {
  const { lang } = site;
  const { promises: words } = dictionaryOf(lang);
  const { commitment, assessment, pace } = item;
  const marker = changeMarker(item.change, lang);
  const links = (slugs: string[], titles: ReadonlyMap<string, string>, folder: string): Link[] =>
    slugs.map((slug) => ({
      text: titles.get(slug) ?? slug,
      href: href(site, `/${folder}/${slug}/`),
    }));
  return {
    id: commitment.id,
    href: href(site, commitmentPath(of.promise, commitment.id)),
    historyHref: `${href(site, promisePath(of.promise))}#historik`,
    number: index + 1,
    title: commitment.title,
    ...(commitment.text === undefined ? {} : { text: commitment.text }),
    responsible: commitment.responsible.map((party) => words.responsibleParty[party]),
    ...(commitment.target
      ? {
          promised:
            commitment.target.kind === 'unknown'
              ? targetText(commitment.target, lang)
              : words.measure.promised(targetText(commitment.target, lang)),
        }
      : {}),
    ...(commitment.due ? { due: words.due(formatDate(commitment.due, lang)) } : {}),
    status: item.status,
    statusText: words.status[item.status],
    ...(marker === undefined ? {} : { marker }),
    // An unknown target is already said beside the commitment, as what was promised.
    ...(item.unknownBecause && item.unknownBecause !== 'target-unknown' && hasFollowUp
      ? { because: words.unknownBecause[item.unknownBecause] }
      : {}),
    ...measureView(item, lang, hasFollowUp),
    ...(pace ? { pace: { text: words.pace[pace], behind: pace === 'behind' } } : {}),
    ...(item.overdue ? { overdue: words.overdue } : {}),
    activities: item.activities.map((activity) => ({
      title: activity.title,
      ...(activity.text === undefined ? {} : { text: activity.text }),
      when:
        activity.when === UNKNOWN_DATE ? words.activityUndated : formatDate(activity.when, lang),
      ...(activity.by === undefined ? {} : { by: words.activityBy(activity.by) }),
      approvals: approvalViews(activity.approvals, lang),
    })),
    ...(assessment
      ? {
          assessment: {
            delivery: words.delivery[assessment.delivery],
            reason: assessment.reason,
            outcome: words.outcome[assessment.outcome],
            ...(assessment.outcomeReason === undefined
              ? {}
              : { outcomeReason: assessment.outcomeReason }),
            indicators: links(assessment.indicators, neighbours.indicators, 'statistik'),
            approvals: approvalViews(assessment.approvals, lang),
            ...(assessment.reply ? { reply: replyView(assessment.reply, lang) } : {}),
          },
        }
      : {}),
    themes: themeTags(commitment.themes, lang, hasPortal ? 'portal' : of.publisher.kind),
    areas: links(commitment.priorityAreas, neighbours.areas, 'prioriterade-omraden'),
    indicators: links(commitment.indicators, neighbours.indicators, 'statistik'),
  };
}

function measureView(
  { measure, activities }: CommitmentProgress,
  lang: string,
  hasFollowUp: boolean,
): Pick<CommitmentView, 'measure'> {
  if (!hasFollowUp) return {};
  const { measure: words } = dictionaryOf(lang).promises;
  if (!measure) {
    const reported = activities.length;
    return reported > 0 ? { measure: { text: words.activities(reported) } } : {};
  }
  const number = (value: number) => formatNumber(value, lang);
  if (measure.windows && measure.target.per !== 'period') {
    const { kept, missed, unknown } = countWindows(measure.windows);
    const text = [
      ...(kept + missed > 0
        ? [words.windows[measure.target.per](number(kept), number(kept + missed))]
        : [words.activities(activities.length)]),
      ...(unknown > 0 ? [words.windowsUnknown(number(unknown))] : []),
    ];
    return { measure: { text: text.join(', '), marks: measure.windows } };
  }
  const write = measure.atLeast ? words.doneAtLeast : words.done;
  return { measure: { text: write(number(measure.done), targetText(measure.target, lang)) } };
}

function followUpView(site: Site, promise: string, followUp: Entry<FollowUp>): FollowUpView {
  const { lang } = site;
  const { promises: words } = dictionaryOf(lang);
  const { from, to } = followUp.covers;
  return {
    slug: followUp.slug,
    href: href(site, followUpPath(promise, followUp.slug)),
    title: followUp.title,
    date:
      followUp.date === UNKNOWN_DATE
        ? words.followUpUndated
        : words.followUpDate(formatDate(followUp.date, lang)),
    covers: words.followUpCovers(formatPeriod(from, to, lang)),
    ...(followUp.summary === undefined ? {} : { summary: followUp.summary }),
    missing: followUp.missing,
    own: languageAttributes(followUp.lang, lang),
    sources: followUp.sources,
  };
}

/** Newest first, by when the period begins. */
export function newestFirst(views: readonly PromiseView[]): PromiseView[] {
  return [...views].sort((a, b) => b.entry.period.from.localeCompare(a.entry.period.from));
}

/** The promise that a start page shows: the newest in force, a signed promise first; else the newest known. */
export function leadingPromise(views: readonly PromiseView[]): PromiseView | undefined {
  const ordered = newestFirst(views);
  const inForce = ordered.filter((view) => view.phase === 'in-force');
  return inForce.find((view) => view.entry.kind === 'medborgarlofte') ?? inForce[0] ?? ordered[0];
}

/** Dates in the reader's language, with the words for a missing one. */
export function sourceLine(source: Source, lang: string): string {
  const { sources: words } = dictionaryOf(lang).site;
  const date = source.date === UNKNOWN_DATE ? words.undated : formatDate(source.date, lang);
  return `${source.publisher}: ${source.title}, ${date}`;
}

/** Sorting by the language's own alphabet: å, ä and ö last in Swedish. */
export function byTitle(lang: string): (a: { title: string }, b: { title: string }) => number {
  const collator = new Intl.Collator(localeOf(lang).intl);
  return (a, b) => collator.compare(a.title, b.title);
}

/** The promises by phase, as the list shows them; phases without a promise are left out. */
export function byPhase(
  views: readonly PromiseView[],
  lang: string,
): { title: string; items: PromiseView[] }[] {
  const { promises: words } = dictionaryOf(lang);
  return (
    [
      ['in-force', words.now],
      ['upcoming', words.upcoming],
      ['ended', words.ended],
    ] as const
  )
    .map(([phase, title]) => ({ title, items: views.filter((view) => view.phase === phase) }))
    .filter(({ items }) => items.length > 0);
}

/** What "how it goes" shows: every promise in force, else the latest one known. */
export function promisesToFollow(views: readonly PromiseView[]): PromiseView[] {
  const inForce = views.filter((view) => view.phase === 'in-force');
  const leading = leadingPromise(views);
  return inForce.length > 0 ? inForce : leading ? [leading] : [];
}

/** The commitments that point at a priority area, with their promise. */
export function commitmentsOf(
  views: readonly PromiseView[],
  area: string,
): { promise: PromiseView; items: CommitmentView[] }[] {
  return views
    .map((promise) => ({
      promise,
      items: promise.commitments.filter((_, index) =>
        promise.entry.commitments[index]?.priorityAreas.includes(area),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}
