import { afterEach, expect, test, vi } from 'vitest';

type Rules = { createHTML: (text: string) => string | null };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function madePolicies(): Promise<[string, Rules][]> {
  const policies: [string, Rules][] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: Rules) => policies.push([name, rules]),
  });
  const { allowLeafletProbe } = await import('../../../../src/components/map/trusted-html.ts');
  allowLeafletProbe();
  allowLeafletProbe();
  return policies;
}

test('one policy is made, however often the map is opened', async () => {
  const policies = await madePolicies();
  expect(policies.map(([name]) => name)).toEqual(['default']);
});

test.each([
  ['<svg/>', '<svg/>'],
  ['<svg/><img src=x onerror=alert(1)>', null],
  ['<svg onload=alert(1)/>', null],
  [' <svg/>', null],
  ['', null],
])('given %j, then what becomes HTML is %j', async (text, expected) => {
  const [[, rules] = []] = await madePolicies();
  expect(rules?.createHTML(text)).toBe(expected);
});

test('given a browser without Trusted Types, then nothing is needed', async () => {
  vi.stubGlobal('trustedTypes', undefined);
  const { allowLeafletProbe } = await import('../../../../src/components/map/trusted-html.ts');
  expect(() => allowLeafletProbe()).not.toThrow();
});
