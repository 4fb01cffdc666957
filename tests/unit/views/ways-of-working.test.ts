import { describe, expect, test, vi } from 'vitest';
import type { Publisher } from '../../../src/domain/publishers/schema.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import { publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());

const { siteFor } = await import('../../../src/lib/site.ts');
const { wayLinks } = await import('../../../src/views/ways-of-working.ts');

const lastParts = (publisher: Publisher) =>
  wayLinks(siteFor('nyby', 'sv'), publisher).map(({ href }) => href.split('/').at(-2));

describe('the pages below "så arbetar vi"', () => {
  test('given a municipality, then the law is one of them', () => {
    expect(lastParts(publisherOf({}))).toEqual([
      'brottsforebyggande-arbete',
      'fran-rapport-till-atgard',
      'organisation',
      'lagen',
    ]);
  });

  test('given an association, then there is no law page: the act binds municipalities', () => {
    const association = publisherOf({ kind: 'association', members: [{ name: 'Nyby kommun' }] });
    expect(lastParts(association)).not.toContain('lagen');
  });
});
