import { describe, expect, test, vi } from 'vitest';
import { COMMITMENT_STATUSES } from '../../../src/domain/promises/progress.ts';
import { measureReadability } from '../../../src/domain/readability/lix.ts';
import { dictionaryOf, LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { contentOf } from '../../fixtures/astro-content.ts';
import { publisherOf } from '../../fixtures/promises.ts';

vi.mock('astro:content', () => contentOf());
const { statusRules } = await import('../../../src/views/status-rules.ts');

describe.each(LOCALE_CODES)('the rules of status in %s', (lang) => {
  const rules = statusRules(publisherOf({ staleAfterDays: 90 }), lang);

  test.each(COMMITMENT_STATUSES)('the status %s has its mark, its word and its rule', (status) => {
    const rule = rules.statuses.find((item) => item.status === status);
    expect(rule?.name).toBe(dictionaryOf(lang).promises.status[status]);
    expect(rule?.text.length).toBeGreaterThan(20);
  });

  test('no two statuses have the same rule, and none is explained that does not exist', () => {
    expect(rules.statuses.map(({ status }) => status)).toEqual([...COMMITMENT_STATUSES]);
    expect(new Set(rules.statuses.map(({ text }) => text)).size).toBe(COMMITMENT_STATUSES.length);
    expect(Object.keys(dictionaryOf(lang).history.rules.status)).toEqual([...COMMITMENT_STATUSES]);
  });

  test('every reason why it cannot be told stands under that status alone', () => {
    const { unknownBecause } = dictionaryOf(lang).promises;
    for (const { status, reasons } of rules.statuses) {
      expect(reasons).toEqual(status === 'cannot-tell' ? Object.values(unknownBecause) : []);
    }
  });

  test('the publisher’s own number of days is named', () => {
    const said = rules.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
    expect(said).toContain('90');
    expect(said).not.toContain('120');
  });

  test('every section says something', () => {
    for (const { title, paragraphs } of rules.sections) {
      expect(title).toBeTruthy();
      expect(paragraphs.join('').length).toBeGreaterThan(20);
    }
  });
});

test('the Swedish rules are plain: LIX at most 40', () => {
  const { statuses, sections } = statusRules(publisherOf(), 'sv');
  const texts = [statuses.map(({ text }) => text), ...sections.map(({ paragraphs }) => paragraphs)];
  for (const text of texts)
    expect([text, measureReadability(text).lix <= 40]).toEqual([text, true]);
});
