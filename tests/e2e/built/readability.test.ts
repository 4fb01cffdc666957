/** How hard the built pages are to read. `npm run readability` prints the figures. */
import { expect, test } from 'vitest';
import { checkReadability, READABILITY_EXCEPTIONS } from '../../../scripts/gates/readability.ts';
import { pages } from './pages.ts';

const report = checkReadability(pages, READABILITY_EXCEPTIONS);

test('every Swedish page reads as easily as its kind must: fraud help 30, easy texts 25, others 40', () => {
  expect(report.tooHard.join('\n')).toBe('');
});

test('no exception outlives its reason', () => {
  expect(report.idle).toEqual([]);
});

test('fraud help, easy texts and other pages were measured, so that the rule above says something', () => {
  for (const limit of [25, 30, 40]) {
    expect(report.measured.filter((page) => page.limit === limit).length).toBeGreaterThan(5);
  }
});
