/** Whether a request comes from a page of this machine's own server, and not from another web site in the browser. */
import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * The host must be the machine itself: a name that someone else points at 127.0.0.1 is refused (DNS rebinding). The
 * page that asks must have the same origin; browsers state it on every POST.
 */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined ? site === 'same-origin' : origin === `http://${host}`;
}
