import { expect, test } from 'vitest';
import { metricsResponse } from '../../../src/server/metrics.ts';

const TOKEN = 'hemligt-hemligt-hemligt-1';
const source = (metricsToken?: string) => ({
  config: metricsToken === undefined ? {} : { metricsToken },
  metrics: () => Promise.resolve('intake_tips{publisher="varnamo",status="received"} 3\n'),
});
const ask = (authorization: string | undefined, metricsToken?: string) =>
  metricsResponse(new Headers(authorization ? { authorization } : {}), source(metricsToken));

test('given no token set, then there is no such address, whatever is sent', async () => {
  for (const authorization of [undefined, 'Bearer ', `Bearer ${TOKEN}`, 'Bearer undefined']) {
    const answer = await ask(authorization);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('intake_');
  }
});

test.each([
  ['none', undefined],
  ['another', 'Bearer hemligt-hemligt-hemligt-2'],
  ['the start of it', 'Bearer hemligt'],
  ['it under another scheme', `Basic ${TOKEN}`],
  ['it twice', `Bearer ${TOKEN} ${TOKEN}`],
  ['nothing after the scheme', 'Bearer '],
])('given %s, then it is refused and nothing is counted', async (_what, authorization) => {
  const answer = await ask(authorization, TOKEN);
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(await answer.text()).not.toContain('intake_');
});

test('given the token, then the counts come as the monitoring system reads them', async () => {
  const answer = await ask(`Bearer ${TOKEN}`, TOKEN);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  expect(await answer.text()).toContain('intake_tips{publisher="varnamo",status="received"} 3');
});
