import { describe, expect, test } from 'vitest';
import { isAllowedOrigin } from '../../../src/intake/origin.ts';

const OWN = 'https://trygghet.example';

describe('where a post comes from', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['our own page in a new browser', { 'sec-fetch-site': 'same-origin', origin: OWN }, true],
    ['our own page in an old browser', { origin: OWN }, true],
    ['the page loaded again by hand', { 'sec-fetch-site': 'none' }, true],
    ['a program that is no browser', {}, true],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elak.example' }, false],
    ['another site in an old browser', { origin: 'https://elak.example' }, false],
    ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }, false],
    ['a sandboxed frame', { 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
    ['an origin that is hidden', { origin: 'null' }, false],
    ['an empty origin', { origin: '' }, false],
    ['the same name without https', { origin: 'http://trygghet.example' }, false],
    ['the same name on another port', { origin: `${OWN}:8443` }, false],
    ['a name that begins like ours', { origin: `${OWN}.elak.example` }, false],
    ['headers that contradict each other', { 'sec-fetch-site': 'cross-site', origin: OWN }, false],
    ['a forged word in the header', { 'sec-fetch-site': 'same-origin, cross-site' }, false],
  ])('given %s, then it is let in or not', (_what, headers, allowed) => {
    expect(isAllowedOrigin(new Headers(headers), [OWN])).toBe(allowed);
  });
});
