/**
 * Which pages of a build have a form that goes to hosted Formspree. The build writes the list from the
 * pages themselves; the server widens the policy of these and no others.
 */
import { existsSync, readFileSync } from 'node:fs';

/** In the built site's folder; absent when no form leaves the site, which is the rule. */
export const HOSTED_FORMS_FILE = 'hosted-forms.json';

/** @param dist the built site's folder, with a slash last */
export function readHostedForms(dist: URL): ReadonlySet<string> {
  const file = new URL(HOSTED_FORMS_FILE, dist);
  if (!existsSync(file)) return new Set();
  return new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
}
