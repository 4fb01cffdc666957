/** What the example files of deploy/ must not lose: nothing of a tip on the proxy's disk, and one reading of an address. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BODY_LIMIT } from '../../../../src/intake/body.ts';
import { isPlain } from '../../../../src/server/methods.ts';

const read = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../../../deploy', name), 'utf8');

/** A block's own lines. */
function block(text: string, start: string): string {
  const from = text.indexOf(start);
  expect(from, start).toBeGreaterThan(-1);
  return text.slice(from, text.indexOf('\n  }', from));
}

describe('nginx before the forms', () => {
  const forms = block(read('nginx/server.conf'), 'location /f/ {');

  test('keeps no log of who sends', () => {
    expect(forms).toContain('access_log off;');
    expect(forms).toContain('error_log /dev/null;');
  });

  test('holds what is sent in memory: by itself it writes more than 16 kB to a file', () => {
    const [, size = '0'] = /client_body_buffer_size (\d+)k;/.exec(forms) ?? [];
    const [, most = '0'] = /client_max_body_size (\d+)k;/.exec(read('nginx/server.conf')) ?? [];
    expect(Number(size) * 1024).toBeGreaterThanOrEqual(BODY_LIMIT);
    expect(Number(size)).toBeGreaterThanOrEqual(Number(most));
    expect(forms).toContain('proxy_max_temp_file_size 0;');
  });

  test('lets the desk send as much as its server takes, in the place that comes first', () => {
    const whole = read('nginx/server.conf');
    expect(whole.indexOf('/handlaggning/api/ {')).toBeLessThan(whole.indexOf('/handlaggning/ {'));
    expect(block(whole, '/handlaggning/api/ {')).toContain('client_max_body_size 8m;');
    expect(read('caddy/Caddyfile')).toContain('max_size 8MiB');
  });

  test('writes the sender’s address itself, whatever the sender says', () => {
    expect(forms).toContain('proxy_set_header X-Forwarded-For $remote_addr;');
    expect(read('caddy/Caddyfile')).toContain('header_up X-Forwarded-For {remote_host}');
  });
});

test.each([
  ...[
    '/',
    '/admin/',
    '/varnamo/tipsa/',
    '/assets/a.B1_x-2.css',
    '/.well-known/security.txt',
    '/a..b/',
    '/%C3%A5/',
  ],
  ...[
    '/admin/..%2fvarnamo/',
    '/admin/..%2Fvarnamo/',
    '/admin/%2e%2e/',
    '/admin/../',
    '/a/..',
    '/%68alsa',
    '/a%5Fb',
    '/a\\b',
  ],
])('a file server with nginx and the server read %s alike', (address) => {
  const [, pattern = ''] = /\$request_uri ~\* "([^"]+)"/.exec(read('nginx/static.conf')) ?? [];
  expect(pattern).not.toBe('');
  expect(new RegExp(pattern, 'i').test(`${address}?q=/../`)).toBe(!isPlain(address));
});
