/** The content that is published. What each rule says is tested in tests/unit/scripts/content. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { runContentCheck } from '../../scripts/content/check.ts';
import { COLLECTION_NAMES } from '../../scripts/content/collections.ts';
import { dayOf } from '../../src/domain/calendar/days.ts';
import { formatProblem } from '../../scripts/content/problem.ts';

const { files, problems } = runContentCheck(
  path.join(import.meta.dirname, '../..'),
  dayOf(new Date()),
);

test('every entry parses, every reference exists, every source has publisher and date', () => {
  expect(problems.map(formatProblem).join('\n\n')).toBe('');
});

test.each(COLLECTION_NAMES)(
  'the collection %s has content, so that the check above says something',
  (name) => {
    expect(files.filter((file) => file.collection === name)).not.toEqual([]);
  },
);
