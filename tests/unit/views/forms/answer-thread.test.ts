import { describe, expect, test } from 'vitest';
import { dictionaryOf, LOCALE_CODES } from '../../../../src/i18n/locales.ts';
import { CLOSED_REASONS, TIP_STATUSES } from '../../../../src/intake/store.ts';
import { threadView, type FoundTip } from '../../../../src/views/forms/answer-thread.ts';

const tip: FoundTip = {
  found: true,
  number: '2026-0001',
  receivedOn: '2026-11-20',
  tipStatus: 'answered',
  code: '0123456789ABCDEFGHJK',
  messages: [
    { from: 'municipality', sentOn: '2026-11-21', text: 'Hej' },
    { from: 'sender', sentOn: '2026-11-22' },
  ],
  question: { key: 'k', text: '' },
};

describe('what the holder of a code sees', () => {
  test('then whose each message is stands in words, with its day', () => {
    const { messages } = threadView(tip, 'Värnamo kommun', 'sv');
    expect(messages).toMatchObject([
      { own: false, author: 'Värnamo kommun svarade', date: '21 november 2026', text: 'Hej' },
      { own: true, author: 'Du skrev', readable: false },
    ]);
    expect(messages[1]?.text).toBe(dictionaryOf('sv').answers.unreadable);
  });

  test.each(LOCALE_CODES)('given %s, then every status, reason and problem has words', (lang) => {
    for (const tipStatus of TIP_STATUSES) {
      expect(threadView({ ...tip, tipStatus }, 'X', lang).state, tipStatus).toMatch(/\.$/);
    }
    for (const closedReason of CLOSED_REASONS) {
      expect(threadView({ ...tip, closedReason }, 'X', lang).reason, closedReason).toMatch(/\.$/);
    }
    for (const problem of ['empty', 'too-long', 'too-many', 'no-tip', 'trap']) {
      const view = threadView({ ...tip, question: { ...tip.question, problem } }, 'X', lang);
      expect(view.problem, problem).toMatch(/\.$/);
    }
  });
});
