import { expect, test } from 'vitest';
import { sourceLine } from '../../../src/views/sources.ts';

test.each([
  ['2024-04-22', 'Värnamo kommun: Nyhet, 22 april 2024'],
  ['uppgift saknas', 'Värnamo kommun: Nyhet, datum saknas'],
])('given a source of %s, then who, what and when', (date, line) => {
  expect(sourceLine({ publisher: 'Värnamo kommun', title: 'Nyhet', date }, 'sv')).toBe(line);
});
