/**
 * What is searched for stands after the # of the address: it is there after going back, and no server is told.
 */
const NAME = 'q';
/** Longer than anyone searches; an address may hold anything. */
const LONGEST = 100;

/** `#q=lurad+av+banken` → `lurad av banken`; an empty text when there is none. */
export function queryIn(hash: string): string {
  return (new URLSearchParams(hash.replace(/^#/, '')).get(NAME) ?? '')
    .trim()
    .slice(0, LONGEST)
    .trim();
}

export function hashOf(query: string): string {
  return query === '' ? '' : `#${new URLSearchParams({ [NAME]: query }).toString()}`;
}
