/** A content entry with its identity: `slug` is the last part of its address. */
export type Entry<T> = T & { id: string; slug: string };
