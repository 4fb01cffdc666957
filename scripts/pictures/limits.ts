/** What a picture may be at most, in the content and as the editor's form makes it. */

/** The longer side, in pixels: twice the widest column, for sharp screens. */
export const LONGEST_SIDE = 1600;
/** In bytes, as kept; pages get smaller ones. */
export const LARGEST_FILE = 700_000;
