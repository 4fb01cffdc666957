import type { APIRoute } from 'astro';
import { runningIntake } from '../../server/intake.ts';
import { metricsResponse } from '../../server/metrics.ts';

export const prerender = false;

/** Counts for monitoring, for whoever holds METRICS_TOKEN. */
export const GET: APIRoute = async ({ request }) =>
  metricsResponse(request.headers, await runningIntake());
