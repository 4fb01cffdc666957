/** Promises as pages show them: formatted, in the reader's language, nothing left to decide. */
import { lastDay } from '../domain/calendar/days.ts';
import { UNKNOWN_DATE, type Source } from '../domain/content/fields.ts';
import type { FollowUp } from '../domain/promises/follow-up.ts';
import { deriveProgress, publishedBy, type PromiseProgress } from '../domain/promises/progress.ts';
import type { PromiseDocument } from '../domain/promises/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDate, formatPeriod } from '../lib/format.ts';
import { href, type Site } from '../lib/site.ts';
import { commitmentView, type CommitmentView, type Neighbours } from './commitments.ts';
import { historyView, type HistoryEntry } from './history.ts';
import { languageAttributes, type LanguageAttributes } from './language.ts';
import { followUpPath, promisePath } from './promise-paths.ts';

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
    href: href(site, promisePath(promise.slug)),
    own: languageAttributes(promise.lang, lang),
    kind: words.kind[promise.kind],
    kindMeans: words.kindMeans[promise.kind],
    title: promise.title,
    period:
      from === UNKNOWN_DATE
        ? words.periodUnknown
        : to === undefined
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
    if (progress.phase === 'ended' || progress.phase === 'unknown') return summary.nothing;
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
