/**
 * The chain: what was heard → lägesbild → priority area → commitment → activity → assessment → what
 * comes next. Each link is written down once, in the thing that came later; the other direction is
 * derived here.
 */
import type { CalendarEvent } from '../events/schema.ts';
import type { Feedback } from '../feedback/schema.ts';
import type { FollowUp } from '../promises/follow-up.ts';
import type { PriorityArea } from '../promises/priority-area.ts';
import type { PromiseDocument } from '../promises/schema.ts';
import type { SituationReport } from '../situation-reports/schema.ts';
import type { StatisticsTable } from '../statistics/schema.ts';
import type { BasedOn } from './schema.ts';

type Named<T> = T & { slug: string };

/** Everything of one publisher that can stand in a chain. */
export interface ChainContent {
  feedback: readonly Named<Feedback>[];
  events: readonly Named<CalendarEvent>[];
  situationReports: readonly Named<SituationReport>[];
  statistics: readonly Named<StatisticsTable>[];
  priorityAreas: readonly Named<PriorityArea>[];
  promises: readonly Named<PromiseDocument>[];
  followUps: readonly Named<FollowUp>[];
}

/** In the order in which the chain runs. */
export const CHAIN_KINDS = [
  'event',
  'feedback',
  'statistics',
  'situation-report',
  'priority-area',
  'promise',
  'commitment',
  'follow-up',
] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

export interface ChainNode {
  kind: ChainKind;
  slug: string;
  /** The slug of the promise that a commitment or a follow-up belongs to. */
  promise?: string;
}

/**
 * `leads-to`: the second was built on the first. `belongs-to`: a table is shown beside it, which says
 * nothing of what caused what. `followed-by`: the next promise came after it, which does not say that it
 * was built on it.
 */
export interface ChainLink {
  from: ChainNode;
  to: ChainNode;
  relation: 'leads-to' | 'belongs-to' | 'followed-by';
}

export interface ChainNeighbours {
  before: ChainNode[];
  after: ChainNode[];
  beside: ChainNode[];
  /** The promise that came next. */
  next: ChainNode[];
}

/** Every link between the things of a publisher, each once. */
export function deriveChain(content: ChainContent): ChainLink[] {
  return distinct([
    ...content.feedback.flatMap((item) =>
      item.event === undefined ? [] : [leads(node('event', item.event), node('feedback', item))],
    ),
    ...content.situationReports.flatMap((report) => {
      const self = node('situation-report', report);
      return [
        ...bases(report.basedOn).map((from) => leads(from, self)),
        ...report.priorities.map((area) => leads(self, node('priority-area', area))),
      ];
    }),
    ...content.priorityAreas.flatMap((area) =>
      area.indicators.map((table) =>
        belongs(node('statistics', table), node('priority-area', area)),
      ),
    ),
    ...content.promises.flatMap(promiseLinks),
    ...content.followUps.flatMap(followUpLinks),
    ...content.promises.flatMap((promise) => successionLinks(promise, content.followUps)),
  ]);
}

/** What stands next to a thing: what it was built on, what it led to, what is shown beside it. */
export function neighboursOf(chain: readonly ChainLink[], self: ChainNode): ChainNeighbours {
  const ahead = chain.filter((link) => link.relation === 'leads-to');
  const beside = chain.filter((link) => link.relation === 'belongs-to');
  const before = (links: readonly ChainLink[]) =>
    links.filter(({ to }) => isSame(to, self)).map(({ from }) => from);
  const after = (links: readonly ChainLink[]) =>
    links.filter(({ from }) => isSame(from, self)).map(({ to }) => to);
  return {
    before: before(ahead),
    after: after(ahead),
    beside: [...before(beside), ...after(beside)],
    next: after(chain.filter((link) => link.relation === 'followed-by')),
  };
}

/** All that leads up to a thing, however far back, in the order of the chain. */
export function leadingUpTo(chain: readonly ChainLink[], self: ChainNode): ChainNode[] {
  const found = new Map<string, ChainNode>();
  const waiting = [self];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const earlier of neighboursOf(chain, next).before) {
      if (found.has(keyOf(earlier))) continue;
      found.set(keyOf(earlier), earlier);
      waiting.push(earlier);
    }
  }
  return [...found.values()].sort(
    (a, b) => CHAIN_KINDS.indexOf(a.kind) - CHAIN_KINDS.indexOf(b.kind),
  );
}

function promiseLinks(promise: Named<PromiseDocument>): ChainLink[] {
  const self = node('promise', promise);
  return [
    ...bases(promise.basedOn).map((from) => leads(from, self)),
    ...promise.commitments.flatMap((item) => {
      const commitment: ChainNode = { kind: 'commitment', slug: item.id, promise: promise.slug };
      return [
        ...item.priorityAreas.map((area) => leads(node('priority-area', area), commitment)),
        ...item.indicators.map((table) => belongs(node('statistics', table), commitment)),
      ];
    }),
  ];
}

/** From a promise, and from the follow-ups of it, to the promise that came next. */
function successionLinks(
  promise: Named<PromiseDocument>,
  followUps: ChainContent['followUps'],
): ChainLink[] {
  const { follows } = promise;
  if (follows === undefined) return [];
  const earlier: ChainNode[] = [
    node('promise', follows),
    ...followUps
      .filter((followUp) => promiseOf(followUp) === follows)
      .map(({ slug }): ChainNode => ({ kind: 'follow-up', slug, promise: follows })),
  ];
  return earlier.map((from) => ({ from, to: node('promise', promise), relation: 'followed-by' }));
}

/** The slug of the promise that a follow-up is of. */
function promiseOf({ promise }: FollowUp): string {
  return promise.slice(promise.indexOf('/') + 1);
}

function followUpLinks(followUp: Named<FollowUp>): ChainLink[] {
  const promise = promiseOf(followUp);
  const self: ChainNode = { kind: 'follow-up', slug: followUp.slug, promise };
  const commitment = (slug: string): ChainNode => ({ kind: 'commitment', slug, promise });
  return [
    leads(node('promise', promise), self),
    ...[...followUp.activities, ...followUp.assessments].map((item) =>
      leads(commitment(item.commitment), self),
    ),
    // A walk that was promised is in the calendar: the promise led to it, and the report tells of it.
    ...followUp.activities.flatMap(({ event, commitment: of }) =>
      event === undefined ? [] : [leads(commitment(of), node('event', event))],
    ),
    ...followUp.assessments.flatMap(({ indicators }) =>
      indicators.map((table) => belongs(node('statistics', table), self)),
    ),
  ];
}

function bases(basedOn: BasedOn): ChainNode[] {
  return [
    ...basedOn.events.map((slug) => node('event', slug)),
    ...basedOn.feedback.map((slug) => node('feedback', slug)),
    ...basedOn.statistics.map((slug) => node('statistics', slug)),
    ...basedOn.situationReports.map((slug) => node('situation-report', slug)),
  ];
}

function node(kind: ChainKind, named: string | { slug: string }): ChainNode {
  return { kind, slug: typeof named === 'string' ? named : named.slug };
}

function leads(from: ChainNode, to: ChainNode): ChainLink {
  return { from, to, relation: 'leads-to' };
}

function belongs(from: ChainNode, to: ChainNode): ChainLink {
  return { from, to, relation: 'belongs-to' };
}

/** One name for a thing within a publisher; two promises may each have a commitment `trafik`. */
export function keyOf({ kind, promise, slug }: ChainNode): string {
  return [kind, promise ?? '', slug].join(' ');
}

function isSame(a: ChainNode, b: ChainNode): boolean {
  return keyOf(a) === keyOf(b);
}

function distinct(links: readonly ChainLink[]): ChainLink[] {
  const byKey = new Map(
    links.map((link) => [`${keyOf(link.from)} ${keyOf(link.to)} ${link.relation}`, link]),
  );
  return [...byKey.values()];
}
