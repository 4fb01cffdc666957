/** Local editing alone: takes the entry that is being written and renders the preview with it in place. */
import { defineMiddleware } from 'astro:middleware';
import { PREVIEW_PATH } from './path.ts';
import { readUnsaved, withUnsaved } from './unsaved.ts';

/** The preview is looked at. What a script would add belongs to the page itself, and the frame runs none. */
const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>/g;

export const onRequest = defineMiddleware(async ({ request, url }, next) => {
  if (url.pathname !== PREVIEW_PATH) return next();
  if (request.method !== 'POST') return new Response(null, { status: 405 });
  const read = readUnsaved(await request.json());
  return withUnsaved(read, async () => {
    const response = await next();
    // A page is written while it is read: all of it has to be written before the entry goes away.
    const html = await response.text();
    return new Response(html.replace(SCRIPTS, ''), response);
  });
});
