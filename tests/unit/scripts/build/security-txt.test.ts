import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  DAYS_VALID,
  securityText,
  writeSecurityText,
} from '../../../../scripts/build/security-txt.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const RIGHT = {
  SECURITY_CONTACT: 'mailto:sakerhet@kommunen.se',
  PUBLIC_ORIGIN: 'https://trygghet.kommunen.se',
};

describe('where to tell of a hole', () => {
  test('given a contact, then the file says it, how long it holds and where it lies', () => {
    expect(securityText({ ...RIGHT, SECURITY_POLICY: 'https://kommunen.se/sakerhet' }, NOW)).toBe(
      [
        'Contact: mailto:sakerhet@kommunen.se',
        'Expires: 2027-02-20T09:00:00Z',
        'Preferred-Languages: sv, en',
        'Canonical: https://trygghet.kommunen.se/.well-known/security.txt',
        'Policy: https://kommunen.se/sakerhet',
        '',
      ].join('\n'),
    );
  });

  test('it holds for less than a year, as the standard asks', () => {
    expect(DAYS_VALID).toBeLessThan(365);
  });

  test('given several ways, then each has its line, the first first', () => {
    const text = securityText(
      { ...RIGHT, SECURITY_CONTACT: 'https://kommunen.se/hal, tel:+46-8-1234567' },
      NOW,
    );
    expect(text).toContain('Contact: https://kommunen.se/hal\nContact: tel:+46-8-1234567\n');
  });

  test.each([{}, { SECURITY_CONTACT: '' }, { PUBLIC_ORIGIN: RIGHT.PUBLIC_ORIGIN }])(
    'given no contact, as for a demonstration, then there is no file (%j)',
    (settings) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'security-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      writeSecurityText(folder, settings, NOW);
      expect(existsSync(path.join(folder, '.well-known'))).toBe(false);
      writeSecurityText(folder, RIGHT, NOW);
      expect(readFileSync(path.join(folder, '.well-known/security.txt'), 'utf8')).toContain(
        'Contact: ',
      );
    },
  );

  test.each([
    [
      'an address without its kind',
      { SECURITY_CONTACT: 'sakerhet@kommunen.se' },
      'SECURITY_CONTACT ska vara mailto:',
    ],
    [
      'an address that leads nowhere',
      { SECURITY_CONTACT: 'mailto:a@kommunen.example' },
      'påhittad',
    ],
    ['a page that leads nowhere', { SECURITY_CONTACT: 'https://www.example.com/hal' }, 'påhittad'],
    [
      'a line break',
      { SECURITY_CONTACT: 'mailto:a@b.se\nContact: mailto:ond@c.se' },
      'SECURITY_CONTACT',
    ],
    ['a page without TLS', { SECURITY_CONTACT: 'http://kommunen.se/' }, 'SECURITY_CONTACT'],
    ['no address of the site', { PUBLIC_ORIGIN: '' }, 'PUBLIC_ORIGIN behövs också'],
    ['a site without TLS', { PUBLIC_ORIGIN: 'http://trygghet.kommunen.se' }, 'https://'],
    ['a policy that is no address', { SECURITY_POLICY: 'policy.html' }, 'SECURITY_POLICY'],
  ])('given %s, then the build is refused in words', (_what, change, says) => {
    expect(() => securityText({ ...RIGHT, ...change }, NOW)).toThrow(says);
  });
});
