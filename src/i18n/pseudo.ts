/**
 * A test language: every text of a dictionary with an Arabic word before it, so that a page in it shows
 * at once which words do not come from the dictionary and what breaks when the writing turns round.
 */
const MARK = 'نص';

/** The same dictionary, every text marked; functions keep their parameters. What has no letters stays. */
export function pseudoDictionary<T>(value: T): T {
  if (typeof value === 'string') {
    // The space that a text begins with belongs before the mark: " i veckan" follows other words.
    return (/\p{L}/u.test(value) ? value.replace(/^\s*/, `$&${MARK} `) : value) as T;
  }
  if (typeof value === 'function') {
    return ((...args: unknown[]) =>
      pseudoDictionary((value as (...a: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => pseudoDictionary(item)) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) =>
        // Identities in the data are addresses, not words.
        key === 'id' ? [key, item] : [key, pseudoDictionary(item)],
      ),
    ) as T;
  }
  return value;
}
