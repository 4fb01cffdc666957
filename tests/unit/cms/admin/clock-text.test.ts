import { expect, test } from 'vitest';
import { clockFromText } from '../../../../cms/admin/clock-text.ts';

test.each([
  ['18:00', '18:00'],
  ['18.00', '18:00'],
  [' kl. 9.30 ', '09:30'],
  ['klockan 18', '18:00'],
  ['7', '07:00'],
])('a time of day typed as "%s" is kept as %s', (text, kept) => {
  expect(clockFromText(text)).toBe(kept);
});

test.each(['', 'sex', '25:00', '18:60', '18:0', '1800'])('"%s" is not guessed at', (text) => {
  expect(clockFromText(text)).toBe(text);
});
