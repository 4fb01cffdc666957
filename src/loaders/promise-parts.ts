/** The pages below a promise: one for each commitment, one for each published follow-up. */
import { publishedBy } from '../domain/promises/progress.ts';
import { followUpsOf, publisherBySlug } from '../lib/content.ts';
import { publisherPaths, type Site, type SitePath } from '../lib/site.ts';
import { followUpPage, type FollowUpPage } from '../views/follow-up.ts';
import type { PromiseView } from '../views/promises.ts';
import { loadPromises } from './promises.ts';

interface PromiseOfSite {
  params: SitePath['params'];
  site: Site;
  publisher: string;
  promise: PromiseView;
}

async function promisesOfBuild(): Promise<PromiseOfSite[]> {
  const found = await Promise.all(
    (await publisherPaths()).map(async ({ params, props: { site, publisher } }) =>
      (await loadPromises(site, publisher)).map((promise) => ({
        params,
        site,
        publisher,
        promise,
      })),
    ),
  );
  return found.flat();
}

export interface CommitmentPageProps {
  site: Site;
  publisher: string;
  promise: PromiseView;
  /** Which of the promise's commitments, counted from 0. */
  index: number;
}

export async function commitmentPaths() {
  return (await promisesOfBuild()).flatMap(({ params, site, publisher, promise }) =>
    promise.commitments.map(({ id }, index) => ({
      params: { ...params, slug: promise.entry.slug, commitment: id },
      props: { site, publisher, promise, index } satisfies CommitmentPageProps,
    })),
  );
}

export interface FollowUpPageProps {
  site: Site;
  publisher: string;
  promise: PromiseView;
  followUp: FollowUpPage;
}

export async function followUpPaths() {
  const paths = await Promise.all(
    (await promisesOfBuild()).map(async ({ params, site, publisher, promise }) => {
      const of = await publisherBySlug(publisher);
      const followUps = await followUpsOf(promise.entry.id);
      return publishedBy(new Date(__BUILD__.now), followUps).map((followUp) => ({
        params: { ...params, slug: promise.entry.slug, followUp: followUp.slug },
        props: {
          site,
          publisher,
          promise,
          followUp: followUpPage(site, of, promise, followUp),
        } satisfies FollowUpPageProps,
      }));
    }),
  );
  return paths.flat();
}
