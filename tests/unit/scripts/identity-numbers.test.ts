import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkIdentityNumbers } from '../../../scripts/check-identity-numbers.ts';
import { findIdentityNumbers } from '../../../scripts/identity-numbers/scan.ts';
import { TEST_IDENTITY_NUMBERS } from '../../../scripts/identity-numbers/test-numbers.ts';

/** The last four of a number with a right check digit, made here so that no such number stands in a file. */
function withCheckDigit(date: string, serial: string): string {
  const digits = (date + serial).slice(-9);
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${serial}${(10 - (sum % 10)) % 10}`;
}

const date = '19850101';
const last = withCheckDigit(date, '238');

test.each([
  ['twelve digits', `${date}${last}`],
  ['a hyphen', `${date}-${last}`],
  ['ten digits', `${date.slice(2)}${last}`],
  ['ten digits and a hyphen', `nr ${date.slice(2)}-${last}.`],
  ['a plus, for those over 100', `${date.slice(2)}+${last}`],
  ['a space', `${date.slice(2)} ${last}`],
  ['hyphens in the date', `1985-01-01-${last}`],
  ['a day with 60 added (samordningsnummer)', `850161-${withCheckDigit('19850161', '238')}`],
  ['markup around it', `<td>${date.slice(2)}-${last}</td>`],
])('finds one written with %s', (_how, text) => {
  const found = findIdentityNumbers(`första raden\n${text}\n`);
  expect(found).toHaveLength(1);
  expect(found[0]?.line).toBe(2);
  expect(found[0]?.masked).not.toContain(last);
});

test.each([
  ['a wrong check digit', `850101-${String((Number(last) + 1) % 10_000).padStart(4, '0')}`],
  ['a month that does not exist', `851301-${withCheckDigit('19851301', '238')}`],
  ['an organisation number, whose third digit is at least 2', '212000-0142'],
  ['a decimal number in a drawing', `M 0.${date.slice(2)}${last} 12`],
  ['a longer row of digits', `9${date}${last}`],
  ['an ISO date and a time', '2026-11-21 1200'],
])('leaves %s alone', (_what, text) => {
  expect(findIdentityNumbers(text)).toEqual([]);
});

test.each(TEST_IDENTITY_NUMBERS)('the test number %s is a right number, and allowed', (number) => {
  expect(withCheckDigit(number.slice(0, 8), number.slice(8, 11))).toBe(number.slice(8));
  expect(findIdentityNumbers(`${number.slice(2, 8)}-${number.slice(8)}`)).toEqual([]);
});

test('scans files of a folder without git, built pages too, and leaves pictures alone', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'nummer-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, 'dist/client'), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'a.yaml'), 'namn: x\n');
  writeFileSync(path.join(root, 'bild.png'), `\0${date}${last}`);
  writeFileSync(path.join(root, 'node_modules/b.txt'), `${date}${last}`);
  writeFileSync(path.join(root, 'dist/client/index.html'), `<p>\n${date}-${last}</p>`);
  expect(checkIdentityNumbers(root)).toEqual({
    scanned: 2,
    found: ['dist/client/index.html:2  19850101-****'],
  });
});
