import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validatePart } from '../../../../../src/components/forms/island/validate.ts';
import { parseAnswers, readAnswers } from '../../../../../src/domain/forms/definition.ts';
import { tipForm } from '../../../../../src/domain/tips/form.ts';
import { tipFormData } from '../../../../../src/views/forms/tip-form.ts';

const areas = [{ id: 'centrum', name: 'Centrum' }];
const { parts } = tipFormData(
  { slug: 'varnamo', areas, map: { lat: 57, lon: 14, zoom: 11 }, demonstration: false },
  'sv',
  '',
);

function typed(answers: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(answers)) data.append(name, value);
  return data;
}

const wrongIn = (answers: Record<string, string>) =>
  parts.flatMap((part) => validatePart(part, typed(answers)).map(({ field }) => field));
const right = { experience: 'safe', category: 'light', area: 'centrum', text: 'Ljust.' };

describe('the first look in the browser', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, ['experience', 'category', 'area', 'text']],
    ['what is needed', right, []],
    ['only spaces where an answer is needed', { ...right, text: ' \n ' }, ['text']],
    ['half an e-mail address', { ...right, contactEmail: 'kim@' }, ['contactEmail']],
    ['an e-mail address with spaces around it', { ...right, contactEmail: ' kim@exempel.se ' }, []],
    ['no e-mail address', { ...right, contactEmail: '' }, []],
  ])('given %s, then only what is wrong is said', (_what, answers, fields) => {
    expect(wrongIn(answers)).toEqual(fields);
  });

  test('given an error, then it is in words', () => {
    const [error] = parts.flatMap((part) => validatePart(part, typed({ ...right, text: '' })));
    expect(error).toEqual({ field: 'text', message: 'Berätta hur det är. En mening räcker.' });
  });

  test('given anything that the server takes, then the browser does not stand in its way', () => {
    const address = fc.oneof(fc.emailAddress(), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(address, fc.string({ maxLength: 20 }), (contactEmail, text) => {
        const answers = { ...right, contactEmail, text };
        const form = tipForm(areas);
        const { ok } = parseAnswers(form, readAnswers(form, typed(answers)));
        if (ok) expect(wrongIn(answers)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
