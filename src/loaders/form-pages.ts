/** Which publishers have the pages that need the site's own intake. */
import { hasOwnForm, providerOf, takesCounted } from '../domain/forms/providers.ts';
import { publishersOfBuild } from '../lib/content.ts';
import { hasServer } from '../lib/installation.ts';
import { municipalityPaths } from '../lib/site.ts';

/** The page where a receipt is followed: only where some form gives one. */
export async function receiptPaths() {
  return pathsWhere((publisher) => hasOwnForm(publisher, hasServer));
}

/** The pages with a form that is only counted. */
export async function countedPaths() {
  return pathsWhere((publisher) => takesCounted(publisher, hasServer));
}

/** The page to which Formspree sends a browser back: only where it takes the tips. */
export async function thanksPaths() {
  return pathsWhere((publisher) => providerOf(publisher, 'tips', hasServer).kind === 'formspree');
}

async function pathsWhere(
  has: (publisher: Awaited<ReturnType<typeof publishersOfBuild>>[number]) => boolean,
) {
  const slugs = new Set((await publishersOfBuild()).filter(has).map(({ slug }) => slug));
  return (await municipalityPaths()).filter(({ props }) => slugs.has(props.publisher));
}
