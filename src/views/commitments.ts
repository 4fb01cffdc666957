/** Commitments as pages show them: what was promised, what was done, how it is judged. */
import { UNKNOWN_DATE } from '../domain/content/fields.ts';
import { countWindows, type WindowVerdict } from '../domain/promises/measure.ts';
import type { CommitmentProgress, CommitmentStatus } from '../domain/promises/progress.ts';
import type { Target } from '../domain/promises/schema.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { formatDate, formatNumber } from '../lib/format.ts';
import { hasPortal, href, type Site } from '../lib/site.ts';
import type { Link } from './frame.ts';
import {
  approvalViews,
  changeMarker,
  replyView,
  type ApprovalView,
  type ReplyView,
} from './history.ts';
import { themeTags, type ThemeTag } from './network.ts';
import { commitmentPath, promisePath } from './promise-paths.ts';

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

/** Titles of what a commitment points at, by slug, for its links. */
export interface Neighbours {
  areas: ReadonlyMap<string, string>;
  indicators: ReadonlyMap<string, string>;
}

function targetText(target: Target, lang: string): string {
  const { target: words } = dictionaryOf(lang).promises;
  if (target.kind === 'unknown') return words.unknown;
  const write = target.bound === 'at-least' ? words.atLeast : words.atMost;
  const unit = target.count === 1 ? target.unit.one : target.unit.other;
  return `${write(formatNumber(target.count, lang), unit)}${words.per[target.per]}`;
}

export function commitmentView(
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
      ...(unknown > 0 ? [words.windowsUnknown[measure.target.per](number(unknown))] : []),
    ];
    return { measure: { text: text.join(', '), marks: measure.windows } };
  }
  const write = measure.atLeast ? words.doneAtLeast : words.done;
  return { measure: { text: write(number(measure.done), targetText(measure.target, lang)) } };
}
