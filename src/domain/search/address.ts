/** Where the search lies: the page, its index and the program that reads it. */

/** The page within its site. */
export const SEARCH_PAGE = '/sok/';

/** The folder of a site's index, from the base of the site (`/varnamo/en`): `/varnamo/en/sok/index/`. */
export function searchIndexFolder(base: string): string {
  return `${base}${SEARCH_PAGE}index/`;
}

/** Pagefind's own program for the browser. Its version is in the name, so that it can be kept for good. */
export const SEARCH_VERSION = '1.5.2';
export const SEARCH_PROGRAM = `/assets/pagefind-${SEARCH_VERSION}.js`;
