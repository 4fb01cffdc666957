import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readForm } from '../../../../../src/components/forms/island/read-form.ts';
import { readAnswers } from '../../../../../src/domain/forms/definition.ts';
import { tipForm } from '../../../../../src/domain/tips/form.ts';

type Entries = [string, unknown][];

/** As much of a form as is read: its entries, and that the weekdays are check boxes. */
function formWith(entries: Entries): HTMLFormElement {
  const querySelector = (selector: string) =>
    selector === ':is([type=checkbox],.ranked)[name="weekdays"]' ? {} : null;
  return { entries, querySelector } as unknown as HTMLFormElement;
}

beforeAll(() => {
  vi.stubGlobal(
    'FormData',
    class {
      readonly #entries: Entries;
      constructor(form: { entries: Entries }) {
        this.#entries = form.entries;
      }
      [Symbol.iterator]() {
        return this.#entries[Symbol.iterator]();
      }
    },
  );
});
afterAll(() => vi.unstubAllGlobals());

describe('reading the form in the browser', () => {
  test.each<[string, Entries, object]>([
    [
      'an empty form',
      [
        ['text', ''],
        ['place', '  '],
      ],
      {},
    ],
    [
      'hidden fields and the trap',
      [
        ['_lang', 'sv'],
        ['_gotcha', 'x'],
        ['text', 'Mörkt'],
      ],
      { text: 'Mörkt' },
    ],
    ['one box ticked', [['weekdays', 'mon']], { weekdays: ['mon'] }],
    [
      'two boxes ticked',
      [
        ['weekdays', 'mon'],
        ['weekdays', 'fri'],
      ],
      { weekdays: ['mon', 'fri'] },
    ],
    ['spaces around an answer', [['text', ' Mörkt \n']], { text: 'Mörkt' }],
    ['a file, which no field takes', [['text', new Blob(['x'])]], {}],
  ])('given %s, then the answers are what was meant', (_what, entries, answers) => {
    expect(readForm(formWith(entries))).toEqual(answers);
  });

  test('given any answers, then the browser reads what the server would read', () => {
    const form = tipForm([]);
    const answers = fc.record(
      {
        experience: fc.constantFrom('safe', 'unsafe', ''),
        text: fc.string(),
        place: fc.string(),
        contactEmail: fc.string(),
      },
      { requiredKeys: [] },
    );
    const weekdays = fc.uniqueArray(fc.constantFrom('mon', 'tue', 'sun'));
    fc.assert(
      fc.property(answers, weekdays, (given, days) => {
        const entries: Entries = [
          ...Object.entries(given),
          ...days.map((day): [string, string] => ['weekdays', day]),
        ];
        // The server also makes one line end of CRLF, which a browser's form never holds.
        const sent = entries.filter(([, value]) => !String(value).includes('\r'));
        expect(readForm(formWith(sent))).toEqual(readAnswers(form, sent as [string, string][]));
      }),
    );
  });
});
