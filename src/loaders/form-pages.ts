/** Which publishers have the pages that need the site's own intake. */
import { hasOwnForm, PROVIDED_FORMS, providerOf, takesCounted } from '../domain/forms/providers.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { publishersOfBuild } from '../lib/content.ts';
import { hasServer } from '../lib/installation.ts';
import { municipalityPaths } from '../lib/site.ts';

/** The tip form's page, which each municipality has, whoever takes the form. */
export async function tipPaths() {
  return pathsWhere(() => true);
}

/** The page where a receipt is followed: only where some form gives one. */
export async function receiptPaths() {
  return pathsWhere((publisher) => hasOwnForm(publisher, hasServer));
}

/** The coordinators' desk, in Swedish alone: where something comes that has to be read. */
export async function deskPaths() {
  return (await receiptPaths()).filter(({ props }) => props.site.lang === DEFAULT_LOCALE);
}

/** The pages with a form that is only counted. */
export async function countedPaths() {
  return pathsWhere((publisher) => takesCounted(publisher, hasServer));
}

/** The page to which Formspree sends a browser back: only where it takes some form. */
export async function thanksPaths() {
  return pathsWhere((publisher) =>
    PROVIDED_FORMS.some((form) => providerOf(publisher, form, hasServer).kind === 'formspree'),
  );
}

async function pathsWhere(
  has: (publisher: Awaited<ReturnType<typeof publishersOfBuild>>[number]) => boolean,
) {
  const slugs = new Set((await publishersOfBuild()).filter(has).map(({ slug }) => slug));
  return (await municipalityPaths()).filter(({ props }) => slugs.has(props.publisher));
}
