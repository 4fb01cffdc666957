import { describe, expect, test } from 'vitest';
import { methodSchema } from '../../../../src/domain/methods/schema.ts';

const method = {
  title: 'EST',
  what: 'Ett sätt att arbeta.',
  sources: [{ publisher: 'Exempelkommun', title: 'Påhittad källa', date: '2026-01-01' }],
};
const issuesOf = (entry: object) =>
  methodSchema.safeParse(entry).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a method', () => {
  test.each([
    ['a general explanation', {}, []],
    ['a general explanation with a beginning', { since: '2017' }, ['since']],
    ['a publisher’s use', { publisher: 'borlange', since: '2017' }, []],
    ['a use that the source does not date', { publisher: 'aneby', since: 'uppgift saknas' }, []],
    ['a use that says nothing of since when', { publisher: 'aneby' }, ['since']],
  ])('given %s, then the fields in error are as told', (_what, change, fields) => {
    expect(issuesOf({ ...method, ...change })).toEqual(fields);
  });
});
