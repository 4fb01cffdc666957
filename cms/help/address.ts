/** Where the guides are, for what has to link to them. */

/** Within /admin/. */
export const HELP_FOLDER = 'hjalp/';

/** The address of a guide of docs/editors: `lofte`. */
export function helpAddress(guide: string): string {
  return `/admin/${HELP_FOLDER}${guide}/`;
}
