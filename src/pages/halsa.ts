import type { APIRoute } from 'astro';
import { readiness } from '../server/intake.ts';

export const prerender = false;

/** Whether the forms work, and which part does not. The reason is for the operator's log. */
export const GET: APIRoute = async () => {
  const ready = await readiness();
  return Response.json(ready, { status: ready.ok ? 200 : 503 });
};
