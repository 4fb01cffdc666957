/** Which requests a page takes: the same on every host. */
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
