import { describe, expect, test } from 'vitest';
import type { DeskForm } from '../../../../src/desk/contract.ts';
import { answersInWords, formOf } from '../../../../src/desk/responses/answers-in-words.ts';

const walk: DeskForm = {
  form: 'vandring',
  entry: 'stationen',
  title: 'Vandra vid stationen',
  fields: [
    {
      name: 'tunneln_feeling',
      label: 'Hur känns det här?',
      group: 'Gångtunneln',
      choices: { safe: 'Tryggt', unsafe: 'Otryggt' },
    },
    {
      name: 'tunneln_bad',
      label: 'Vad är dåligt?',
      group: 'Gångtunneln',
      choices: { light: 'Ljuset', sight: 'Sikten' },
    },
    {
      name: 'svar-betyg',
      label: 'Hur trygg är du?',
      choices: { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5' },
      ends: ['otrygg', 'trygg'],
    },
    { name: 'tunneln_text', label: 'Något mer?' },
  ],
};

describe('answers in words', () => {
  test('in the order of the form, with its words for what was chosen', () => {
    const answers = {
      'svar-betyg': '4',
      tunneln_text: 'Lampan blinkar.',
      tunneln_bad: ['light', 'sight'],
      tunneln_feeling: 'unsafe',
    };
    expect(answersInWords(walk, answers)).toEqual([
      {
        name: 'tunneln_feeling',
        question: 'Hur känns det här?',
        answer: 'Otryggt',
        group: 'Gångtunneln',
      },
      {
        name: 'tunneln_bad',
        question: 'Vad är dåligt?',
        answer: 'Ljuset, Sikten',
        group: 'Gångtunneln',
      },
      {
        name: 'svar-betyg',
        question: 'Hur trygg är du?',
        answer: '4 (1 = otrygg, 5 = trygg)',
      },
      { name: 'tunneln_text', question: 'Något mer?', answer: 'Lampan blinkar.' },
    ]);
  });

  test('a question or a choice that has left the website is shown by its code, and never left out', () => {
    const answers = { tunneln_feeling: 'mixed', gammal: 'ja' };
    expect(answersInWords(walk, answers)).toMatchObject([
      { answer: 'mixed' },
      { question: 'Frågan finns inte kvar på webbplatsen: gammal', answer: 'ja' },
    ]);
    expect(answersInWords(undefined, answers)).toHaveLength(2);
  });

  test('contact details have words of their own', () => {
    expect(answersInWords(undefined, { contactEmail: 'kim@exempel.se' })).toMatchObject([
      { question: 'E-post', answer: 'kim@exempel.se' },
    ]);
  });

  test('the form is found by its kind and by what was answered', () => {
    expect(formOf([walk], { form: 'vandring', entry: 'stationen' })).toBe(walk);
    expect(formOf([walk], { form: 'dialog', entry: 'stationen' })).toBeUndefined();
  });
});
