/**
 * Counts for a monitoring system, at /halsa/matt. There is no such address unless the operator has set
 * METRICS_TOKEN: how many tips wait is the municipality's business.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

/** What the running intake gives for it. */
export interface MetricsSource {
  config: { metricsToken?: string };
  metrics: () => Promise<string>;
}

/** The answer to a request for the counts: 404 without a token set, 401 without the right one. */
export async function metricsResponse(
  headers: Headers,
  { config, metrics }: MetricsSource,
): Promise<Response> {
  const { metricsToken } = config;
  if (metricsToken === undefined) return plain('Not found.\n', 404);
  const [, given = ''] = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '') ?? [];
  if (!isSame(given, metricsToken)) {
    return plain('Unauthorized.\n', 401, { 'WWW-Authenticate': 'Bearer' });
  }
  return new Response(await metrics(), {
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
  });
}

/** Digests are of one length, so that the comparison says nothing about how much was right. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

function plain(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  });
}
