import type { APIRoute } from 'astro';
import { readiness } from '../server/intake.ts';

export const prerender = false;

/** Whether the forms work. Says yes or no; the reason is for the operator's log. */
export const GET: APIRoute = async () => {
  const ready = await readiness();
  return Response.json({ ok: ready }, { status: ready ? 200 : 503 });
};
