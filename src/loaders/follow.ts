/** Loads what can be followed and hands it to the views; the answers of feeds, calendars and data. */
import type { CalendarEvent } from '../domain/events/schema.ts';
import {
  eventsOf,
  followUpsOf,
  priorityAreasOf,
  promisesOf,
  publisherBySlug,
} from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import { drawPicture } from '../lib/pictures/draw.ts';
import { publisherPaths, type Site } from '../lib/site.ts';
import { toAtom } from '../views/follow/atom.ts';
import { toCalendar } from '../views/follow/calendar-file.ts';
import { correctionNotices } from '../views/follow/corrections.ts';
import { allFeed, correctionsFeed, partFeed, type Feed } from '../views/follow/feeds.ts';
import { correctionsOf, newsOf, newsOfArea, type FollowedPromise } from '../views/follow/news.ts';
import { followPage } from '../views/follow/page.ts';
import { promiseData } from '../views/follow/promise-data.ts';
import { sharePicture } from '../views/follow/share-picture.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { PromiseView } from '../views/promises.ts';
import { loadPromises } from './promises.ts';

/** What every route of a publisher gets. */
export interface FollowProps {
  site: Site;
  publisher: string;
}
/** A promise or a priority area: what a feed of its own is about. */
export interface PartProps extends FollowProps {
  slug: string;
  title: string;
}
export interface EventProps extends FollowProps {
  event: Entry<CalendarEvent>;
}

async function followedBy(publisher: string): Promise<FollowedPromise[]> {
  return Promise.all(
    (await promisesOf(publisher)).map(async (promise) => ({
      promise,
      followUps: await followUpsOf(promise.id),
    })),
  );
}

/** A path for each entry of each publisher in each language. */
async function partPaths(load: (publisher: string) => Promise<Entry<{ title: string }>[]>) {
  const paths = await Promise.all(
    (await publisherPaths()).map(async ({ params, props }) =>
      (await load(props.publisher)).map(({ slug, title }) => ({
        params: { ...params, slug },
        props: { ...props, slug, title },
      })),
    ),
  );
  return paths.flat();
}

export const promisePartPaths = () => partPaths(promisesOf);
export const areaPartPaths = () => partPaths(priorityAreasOf);

export async function eventPaths() {
  const paths = await Promise.all(
    (await publisherPaths()).map(async ({ params, props }) =>
      (await eventsOf(props.publisher)).map((event) => ({
        params: { ...params, event: event.slug },
        props: { ...props, event },
      })),
    ),
  );
  return paths.flat();
}

export async function allFeedResponse(props: FollowProps, origin: URL): Promise<Response> {
  const items = newsOf(await followedBy(props.publisher));
  return atomResponse(allFeed(await placeOf(props, origin), items));
}

export async function correctionsResponse(props: FollowProps, origin: URL): Promise<Response> {
  const items = correctionsOf(await followedBy(props.publisher));
  return atomResponse(correctionsFeed(await placeOf(props, origin), items));
}

export async function promiseFeedResponse(props: PartProps, origin: URL): Promise<Response> {
  const followed = await followedBy(props.publisher);
  const items = newsOf(followed.filter(({ promise }) => promise.slug === props.slug));
  const { slug, title } = props;
  return atomResponse(
    partFeed(await placeOf(props, origin), items, { kind: 'promise', slug, title }),
  );
}

export async function areaFeedResponse(props: PartProps, origin: URL): Promise<Response> {
  const items = newsOfArea(newsOf(await followedBy(props.publisher)), props.slug);
  const { slug, title } = props;
  return atomResponse(partFeed(await placeOf(props, origin), items, { kind: 'area', slug, title }));
}

export async function promiseDataResponse(props: FollowProps, origin: URL): Promise<Response> {
  const { site, publisher } = await placeOf(props, origin);
  const data = promiseData(site, publisher, await followedBy(props.publisher), origin);
  return new Response(`${JSON.stringify(data, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

export async function calendarResponse(props: FollowProps, origin: URL): Promise<Response> {
  const { site, publisher } = await placeOf(props, origin);
  return icsResponse(toCalendar(site, publisher, await eventsOf(props.publisher), origin));
}

export async function eventResponse(props: EventProps, origin: URL): Promise<Response> {
  const { site, publisher } = await placeOf(props, origin);
  return icsResponse(toCalendar(site, publisher, [props.event], origin));
}

export async function sharePictureResponse(props: PartProps): Promise<Response> {
  const publisher = await publisherBySlug(props.publisher);
  const picture = sharePicture(await loadOne(props), publisher, props.site.lang);
  return new Response(await drawPicture(picture), { headers: { 'Content-Type': 'image/png' } });
}

/** What the page "Följ löftet" shows. */
export async function loadFollowPage(props: FollowProps, origin: URL) {
  const { site, publisher } = await placeOf(props, origin);
  const promises = (await loadPromises(site, props.publisher)).map(({ entry }) => entry);
  return followPage(site, publisher, promises, await priorityAreasOf(props.publisher), origin);
}

/** A promise as a card for another web site. */
export async function loadCard(props: PartProps) {
  const { embed } = dictionaryOf(props.site.lang).follow;
  const { name, shortName } = await publisherBySlug(props.publisher);
  return {
    promise: await loadOne(props),
    path: `/inbaddat/lofte/${props.slug}/`,
    sender: name,
    frameTitle: embed.frame(props.title, shortName),
  };
}

async function loadOne({ site, publisher, slug }: PartProps): Promise<PromiseView> {
  const found = (await loadPromises(site, publisher)).find(({ entry }) => entry.slug === slug);
  if (!found) throw new Error(`${publisher} har inget löfte ${slug}.`);
  return found;
}

/** What was put right on a promise's page, the newest first. */
export async function loadCorrections(site: Site, promise: FollowedPromise['promise']) {
  const followUps = await followUpsOf(promise.id);
  return correctionNotices(correctionsOf([{ promise, followUps }]), site.lang);
}

async function placeOf({ site, publisher }: FollowProps, origin: URL) {
  return { site, publisher: await publisherBySlug(publisher), origin };
}

function atomResponse(feed: Feed): Response {
  return new Response(toAtom(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}

function icsResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
