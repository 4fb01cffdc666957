import { describe, expect, test } from 'vitest';
import { isPlain, singleSlashes, takesMethod } from '../../../src/server/methods.ts';

describe('an address as it is written here', () => {
  test.each([
    '/',
    '/varnamo/',
    '/assets/a.B1_x-2.css',
    '/f/varnamo-tips',
    '/.well-known/security.txt',
    '/a..b/',
    '/%C3%A5/',
    '/%00/',
    '//varnamo/',
  ])('given %s, then it is looked for', (path) => expect(isPlain(path)).toBe(true));

  test.each([
    ...[
      '/admin/..%2fvarnamo/tipsa/',
      '/admin/..%2Fvarnamo/',
      '/admin/%2e%2e/varnamo/',
      '/admin/../varnamo/',
      '/a/./b',
      '/a/..',
      '/.',
    ],
    ...[
      '/%68alsa',
      '/%48alsa',
      '/%66/varnamo-tips',
      '/a%2Db',
      '/a%5Fb',
      '/%7Ea',
      '/%31',
      '/a\\b',
      '/a%5cb',
    ],
    ...['', '*', 'http://annan.example/', 'varnamo/'],
  ])('given %j, then it is another way of writing one, or none', (path) => {
    expect(isPlain(path)).toBe(false);
  });
});

test('doubled slashes count as one', () => {
  expect(singleSlashes('//f///varnamo-tips')).toBe('/f/varnamo-tips');
});

test('pages are read; the forms and the desk take a post', () => {
  expect(takesMethod('HEAD', '/varnamo/')).toBe(true);
  expect(takesMethod('POST', '/varnamo/')).toBe(false);
  expect(takesMethod('POST', '/f/varnamo-tips')).toBe(true);
  expect(takesMethod('POST', '/varnamo/handlaggning/api/overview')).toBe(true);
});
