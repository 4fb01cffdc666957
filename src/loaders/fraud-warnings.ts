/** Loads warnings, as of the day of the build, and hands them to the views. */
import { dayOf } from '../domain/calendar/days.ts';
import { fraudWarnings, publisherBySlug } from '../lib/content.ts';
import { publisherPaths, sitePaths, type Site } from '../lib/site.ts';
import { toAtom } from '../views/follow/atom.ts';
import {
  aloudText,
  warningsFeed,
  warningsView,
  type WarningView,
} from '../views/fraud/warnings.ts';

const today = () => dayOf(new Date(__BUILD__.now));

/** What a site warns of on the day of the build, and what it has warned of. */
export async function loadWarnings(site: Site) {
  return warningsView(await fraudWarnings(), site, today());
}

export interface WarningProps {
  site: Site;
  warning: WarningView;
}

/** A path for each warning that has begun; those that are over keep their page. */
export async function warningPaths() {
  const paths = await Promise.all(
    (await sitePaths()).map(async ({ params, props }) => {
      const { inForce, archive } = await loadWarnings(props.site);
      return [...inForce, ...archive].map((warning) => ({
        params: { ...params, warning: warning.key },
        props: { ...props, warning },
      }));
    }),
  );
  return paths.flat();
}

/** The text to read aloud, in paragraphs. */
export async function loadAloud(site: Site) {
  const publisher =
    site.publisher === undefined ? undefined : await publisherBySlug(site.publisher);
  return aloudText(await loadWarnings(site), publisher, site.lang, today());
}

export async function aloudResponse(site: Site): Promise<Response> {
  const paragraphs = (await loadAloud(site)).map(({ text }) => text);
  return new Response(`${paragraphs.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

export const warningFeedPaths = publisherPaths;

export async function warningsFeedResponse(
  { site, publisher }: { site: Site; publisher: string },
  origin: URL,
): Promise<Response> {
  const feed = warningsFeed(
    await loadWarnings(site),
    site,
    await publisherBySlug(publisher),
    origin,
  );
  return new Response(toAtom(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
