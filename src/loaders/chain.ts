/** Loads a publisher's chain once, and hands out the neighbours and the timeline of its parts. */
import { deriveChain, type ChainNode } from '../domain/chain/chain.ts';
import { publishedBy } from '../domain/promises/progress.ts';
import type { PromiseDocument } from '../domain/promises/schema.ts';
import {
  eventsOf,
  feedbackOf,
  followUpsOf,
  priorityAreasOf,
  promisesOf,
  publisherBySlug,
  situationReportsOf,
  statisticsOf,
} from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import { neighbourGroups, type Chain, type NeighbourGroup } from '../views/chain.ts';
import { timelineOf, type ChainStep } from '../views/chain-timeline.ts';

const loaded = new Map<string, Promise<Chain>>();

/** A publisher's chain: every page asks for it, and it is derived once a build. */
function chainOf(publisher: string): Promise<Chain> {
  const chain = loaded.get(publisher) ?? loadChain(publisher);
  loaded.set(publisher, chain);
  return chain;
}

async function loadChain(publisher: string): Promise<Chain> {
  const promises = await promisesOf(publisher);
  const followUps = await Promise.all(promises.map(({ id }) => followUpsOf(id)));
  const content = {
    events: await eventsOf(publisher),
    feedback: await feedbackOf(publisher),
    statistics: await statisticsOf(publisher),
    situationReports: await situationReportsOf(publisher),
    priorityAreas: await priorityAreasOf(publisher),
    promises,
    followUps: publishedBy(new Date(__BUILD__.now), followUps.flat()),
  };
  return { content, links: deriveChain(content) };
}

/** The neighbours of a thing, as its page shows them. */
export async function loadNeighbours(
  site: Site,
  publisher: string,
  self: ChainNode,
): Promise<NeighbourGroup[]> {
  return neighbourGroups(site, await chainOf(publisher), self);
}

/** The timeline of a promise. */
export async function loadTimeline(
  site: Site,
  promise: Entry<PromiseDocument>,
): Promise<ChainStep[]> {
  const publisher = await publisherBySlug(promise.publisher);
  return timelineOf(site, await chainOf(promise.publisher), publisher, promise);
}
