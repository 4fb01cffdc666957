import { expect, test } from 'vitest';
import { answerText } from '../../../../src/views/forms/answer-text.ts';
import type { FormField } from '../../../../src/views/forms/form-view.ts';

const days: FormField = {
  name: 'weekdays',
  control: 'checkboxes',
  label: 'Dagar',
  required: false,
  choices: [
    ['mon', 'Måndag'],
    ['fri', 'Fredag'],
  ],
};
const words: FormField = { name: 'text', control: 'textarea', label: 'Berätta', required: true };

test.each<[string, FormField, string | string[] | undefined, string]>([
  ['no answer', words, undefined, ''],
  ['an empty answer', words, '', ''],
  ['no boxes ticked', days, [], ''],
  ['what was typed', words, 'Mörkt, och\nhalt', 'Mörkt, och\nhalt'],
  ['one box ticked', days, 'fri', 'Fredag'],
  ['two boxes ticked', days, ['mon', 'fri'], 'Måndag, Fredag'],
  ['an answer that is no longer a choice', days, ['mon', 'x'], 'Måndag, x'],
])('given %s, then it is read back in words', (_what, field, answer, text) => {
  expect(answerText(field, answer)).toBe(text);
});
