/**
 * Whether a POST may come from where it says it comes.
 *
 * Browsers send `Sec-Fetch-Site` (on https and localhost) or at least `Origin` with every POST, and
 * pages cannot forge either. A request with neither is not from a browser that somebody else's page
 * controls, so cross-site forgery is not at hand, and it is let through: the reasoning of Go's
 * http.CrossOriginProtection and of Filippo Valsorda's "Cross-Site Request Forgery" (2025). We are
 * stricter in one thing: each header that is there must agree.
 *
 * @param allowedOrigins as in the `Origin` header: `https://trygghet.example`, no path
 */
export function isAllowedOrigin(headers: Headers, allowedOrigins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site');
  // `none` is a person's own doing, such as loading the answer of a POST again.
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  // "null" (a sandboxed frame, a redirect from elsewhere) is in no list and thereby refused.
  return origin === null || allowedOrigins.includes(origin);
}
