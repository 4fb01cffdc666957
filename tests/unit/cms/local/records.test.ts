import { describe, expect, test } from 'vitest';
import { publishes } from '../../../../cms/local/records.ts';

describe('what is published is written down after', () => {
  test.each([
    ['a save', { action: 'persistEntry', params: { options: { useWorkflow: false } } }],
    ['a draft that is published', { action: 'publishUnpublishedEntry', params: {} }],
    ['a deletion', { action: 'deleteFiles', params: { paths: [] } }],
  ])('%s', (_, body) => {
    expect(publishes(body)).toBe(true);
  });

  test.each([
    ['a draft', { action: 'persistEntry', params: { options: { useWorkflow: true } } }],
    ['a draft that goes to review', { action: 'updateUnpublishedEntryStatus', params: {} }],
    ['reading', { action: 'getEntry', params: { path: 'src/content/x.yaml' } }],
    ['nothing', undefined],
  ])('but not after %s', (_, body) => {
    expect(publishes(body)).toBe(false);
  });
});
