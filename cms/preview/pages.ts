/** Which page shows an entry: the site's own, with the values that its own paths give it. */
import type { UnsavedEntry } from './unsaved.ts';
import EventPreview from './EventPreview.astro';
import FeedbackPreview from './FeedbackPreview.astro';
import FollowUpPage, {
  getStaticPaths as followUpPaths,
} from '../../src/pages/[...site]/medborgarloften/[slug]/uppfoljning/[followUp].astro';
import FraudPage, {
  getStaticPaths as fraudPaths,
} from '../../src/pages/[...site]/bedragerier/[situation].astro';
import PromisePage, {
  getStaticPaths as promisePaths,
} from '../../src/pages/[...site]/medborgarloften/[slug].astro';
import WarningPage, {
  getStaticPaths as warningPaths,
} from '../../src/pages/[...site]/bedragerier/varningar/[warning].astro';
import { siteFor, type Site } from '../../src/lib/site.ts';

interface Path {
  params: Record<string, string | undefined>;
  props: { site: Site; publisher?: string } & Record<string, unknown>;
}

type Component = (props: Record<string, unknown>) => unknown;

export interface PreviewPage {
  component: Component;
  props: Record<string, unknown>;
}

interface Target {
  component: unknown;
  paths: (entry: UnsavedEntry) => Promise<Path[]> | Path[];
  /** True for the path of the page that shows the entry. */
  shows: (path: Path, entry: UnsavedEntry) => boolean;
}

const slugOf = ({ id }: UnsavedEntry) => id.slice(id.lastIndexOf('/') + 1);

/** The page of an entry that is drawn alone, without those around it. */
function alone(component: unknown): Target {
  return {
    component,
    paths: ({ data, id }) => {
      const publisher = String(data['publisher']);
      const site = siteFor(publisher, languageOf(data));
      return [{ params: {}, props: { site, publisher, slug: slugOf({ id } as UnsavedEntry) } }];
    },
    shows: () => true,
  };
}

const TARGETS: Partial<Record<UnsavedEntry['collection'], Target>> = {
  promises: {
    component: PromisePage,
    paths: promisePaths as unknown as Target['paths'],
    shows: ({ params, props }, entry) =>
      params['slug'] === slugOf(entry) && props.publisher === entry.data['publisher'],
  },
  'follow-ups': {
    component: FollowUpPage,
    paths: followUpPaths as unknown as Target['paths'],
    shows: ({ params, props }, entry) =>
      `${props.publisher ?? ''}/${params['slug'] ?? ''}` === entry.data['promise'] &&
      params['followUp'] === slugOf(entry),
  },
  'fraud-guides': {
    component: FraudPage,
    paths: fraudPaths as unknown as Target['paths'],
    shows: ({ params }, entry) => params['situation'] === entry.data['situation'],
  },
  'fraud-warnings': {
    component: WarningPage,
    paths: warningPaths as unknown as Target['paths'],
    shows: ({ props }, entry) =>
      (props['warning'] as { entry: { id: string } }).entry.id === entry.id,
  },
  events: alone(EventPreview),
  feedback: alone(FeedbackPreview),
};

/** Collections with a preview. */
export const PREVIEWED = Object.keys(TARGETS);

/** The page that shows the entry in its own language; undefined when no page would show it today. */
export async function pageOf(entry: UnsavedEntry): Promise<PreviewPage | undefined> {
  const target = TARGETS[entry.collection];
  if (target === undefined) return undefined;
  const paths = (await target.paths(entry)).filter((path) => target.shows(path, entry));
  const lang = languageOf(entry.data);
  const path = paths.find(({ props }) => props.site.lang === lang) ?? paths[0];
  return path && { component: target.component as Component, props: path.props };
}

function languageOf(data: Record<string, unknown>): string {
  return typeof data['lang'] === 'string' ? data['lang'] : 'sv';
}
