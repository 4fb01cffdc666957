import { describe, expect, test } from 'vitest';
import { createRateLimiter, networkOf } from '../../../src/intake/rate-limit.ts';

function limiterAt(start: string) {
  let now = new Date(start).getTime();
  return {
    limiter: createRateLimiter(() => new Date(now)),
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

describe('how often one address may post', () => {
  test('given a burst of thirty, then the next has to wait twenty seconds', () => {
    const { limiter, wait } = limiterAt('2026-11-20T12:00:00Z');
    for (let post = 0; post < 30; post += 1) {
      expect(limiter.allow('192.0.2.1', 'send')).toBe(true);
    }
    expect(limiter.allow('192.0.2.1', 'send')).toBe(false);
    expect(limiter.allow('192.0.2.2', 'send')).toBe(true);
    expect(limiter.allow('192.0.2.1', 'step')).toBe(true);
    wait(19);
    expect(limiter.allow('192.0.2.1', 'send')).toBe(false);
    wait(2);
    expect(limiter.allow('192.0.2.1', 'send')).toBe(true);
    expect(limiter.allow('192.0.2.1', 'send')).toBe(false);
  });

  test('given a new hour, then all that was counted is forgotten', () => {
    const { limiter, wait } = limiterAt('2026-11-20T12:59:59Z');
    while (limiter.allow('192.0.2.1', 'send'));
    wait(2);
    expect(limiter.allow('192.0.2.1', 'send')).toBe(true);
  });

  test('given a clock that is set back, then nobody is shut out for longer', () => {
    const { limiter, wait } = limiterAt('2026-11-20T12:30:00Z');
    while (limiter.allow('192.0.2.1', 'send'));
    wait(-600);
    expect(limiter.allow('192.0.2.1', 'send')).toBe(false);
    wait(21);
    expect(limiter.allow('192.0.2.1', 'send')).toBe(true);
  });

  test('given the addresses of one household’s network, then they share one counter', () => {
    const { limiter } = limiterAt('2026-11-20T12:00:00Z');
    let allowed = 0;
    for (let host = 1; host <= 100; host += 1) {
      if (limiter.allow(`2001:db8:1:2::${host.toString(16)}`, 'send')) allowed += 1;
    }
    expect(allowed).toBe(30);
  });
});

describe('the network of an address', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0'],
    ['not an address', 'not an address'],
    [undefined, ''],
  ])('given %s, then it is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
