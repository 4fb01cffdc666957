import { expect, test } from 'vitest';
import { isFraudAddress } from '../../../../src/domain/fraud/address.ts';

test.each([
  ['/bedragerier/', true],
  ['/en/bedragerier/kort/', true],
  ['/varnamo/bedragerier/nagon-ringer/', true],
  ['/varnamo/en/bedragerier/', true],
  ['/varnamo/som/bedragerier/sw.js', true],
  ['/varnamo/prioriterade-omraden/bedragerier/', false],
  ['/prioriterade-omraden/bedragerier/', false],
  ['/teman/bedragerier/', false],
  ['/en/teman/bedragerier/', false],
  ['/varnamo/medborgarloften/2024/bedragerier/', false],
  ['/varnamo/bedragerier', false],
  ['/f/bedragerier-tips', false],
  ['/', false],
])('%s is fraud help: %s', (path, expected) => {
  expect(isFraudAddress(path)).toBe(expected);
});
