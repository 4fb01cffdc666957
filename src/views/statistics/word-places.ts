/** Where the browser puts something into words that it was sent. Alone in a file: it is part of what is downloaded. */

/** In the words of the picture: the findings of what is shown. */
export const FINDING_PLACE = '{finding}';
/** In the words of the scale: a length. */
export const LENGTH_PLACE = '{n}';
