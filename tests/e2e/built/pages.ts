/** The built pages, read once for the tests of this folder. */
import path from 'node:path';
import { fullLanguages } from '../../../scripts/gates/page-types.ts';
import { readBuiltPages } from '../../../scripts/gates/pages.ts';

export const CLIENT_DIR = path.join(import.meta.dirname, '../../../dist/client');

export const pages = readBuiltPages(CLIENT_DIR);

/** The languages of the build, read from the start pages' own alternates. */
export const languages = fullLanguages(pages);

/** Languages that only the fraud pages are in. */
export const fraudLanguages = [
  ...new Set(
    pages.flatMap(({ elements }) =>
      elements
        .filter(({ name, attributes }) => name === 'link' && 'hreflang' in attributes)
        .map(({ attributes }) => attributes['hreflang'] ?? ''),
    ),
  ),
].filter((language) => !languages.includes(language));
