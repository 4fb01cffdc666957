/** Which requests a page takes, and how its address is written: the same on every host. */
import { isDeskApi } from './headers.ts';

/** True when the address takes the method. Pages are read; only the forms' address and the desk's take anything. */
export function takesMethod(method: string, path: string): boolean {
  return method === 'GET' || method === 'HEAD' || path.startsWith('/f/') || isDeskApi(path);
}

/** The answer to any other method, with status 405. */
export const METHOD_REFUSED = {
  headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' },
  text: 'Sidan tar inte emot formulär. / This page takes no forms.\n',
} as const;

/** Astro answers doubled slashes with a redirect, and a redirected POST comes without its body. */
export function singleSlashes(path: string): string {
  return path.replace(/\/{2,}/g, '/');
}

/** Letters, digits, `-._~`, slashes either way: what needs no code in an address. And a step upwards, or to where one is. */
const OTHERWISE = /%(?:2[def]|3\d|[46][1-9a-f]|[57][\da]|5[cf]|7e)|\/\.{1,2}(?:\/|$)|\\/i;

/** An address where nothing is, to be asked for instead. */
export const NOWHERE = '/finns-inte';

/**
 * True of an address as this site writes it. What is behind decodes `..%2f` and the like, and would give out a page under
 * the headers of another: such an address leads nowhere.
 */
export function isPlain(path: string): boolean {
  return path.startsWith('/') && !OTHERWISE.test(path);
}
