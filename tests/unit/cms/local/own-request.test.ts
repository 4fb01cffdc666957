import { expect, test } from 'vitest';
import { isOwnRequest } from '../../../../cms/local/own-request.ts';

const HOST = 'localhost:4322';

test.each([
  { host: HOST, origin: 'http://localhost:4322', 'sec-fetch-site': 'same-origin' },
  { host: '127.0.0.1:4322', origin: 'http://127.0.0.1:4322' },
  { host: HOST, 'sec-fetch-site': 'same-origin' },
])('given the admin page itself, %j, then it may read and write', (headers) => {
  expect(isOwnRequest(headers)).toBe(true);
});

test.each([
  {},
  { host: HOST },
  { host: HOST, origin: 'null' },
  { host: HOST, origin: 'https://annan.example', 'sec-fetch-site': 'cross-site' },
  { host: HOST, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
  { host: HOST, origin: 'http://localhost:4322', 'sec-fetch-site': 'cross-site' },
  // A name that somebody has pointed at this machine.
  {
    host: 'annan.example:4322',
    origin: 'http://annan.example:4322',
    'sec-fetch-site': 'same-origin',
  },
  { host: 'localhost.annan.example', origin: 'http://localhost.annan.example' },
])('given another web site in the same browser, %j, then it is refused', (headers) => {
  expect(isOwnRequest(headers)).toBe(false);
});
