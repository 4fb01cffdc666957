/** Messages about a tip after it has come: answers and questions. */

/** How long one may be, in characters. As long as the tip's own text. */
export const MESSAGE_MAX_LENGTH = 4000;
