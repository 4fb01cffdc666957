/** Which addresses are the page of a safety walk: it may be saved on a telephone, and ask where the telephone is. */
export const WALK_ADDRESS = /^(?!\/f\/)(?:\/[a-z0-9-]+){0,2}\/trygghetsvandring\/[a-z0-9-]+\//;

/** True for `/trygghetsvandring/<walk>/…`, under a publisher, a language or both. */
export function isWalkAddress(path: string): boolean {
  return WALK_ADDRESS.test(path);
}
