/** Finds personal identity numbers in text that do not come from the tax agency's test set. */
import { findPersonalData } from '../../src/domain/tips/personal-data.ts';
import { TEST_IDENTITY_NUMBERS } from './test-numbers.ts';

export interface FoundNumber {
  line: number;
  /** Birth date only: a report that repeats the number would spread it. */
  masked: string;
}

/**
 * Ten or twelve digits, with or without a separator before the last four. Digits that continue a
 * decimal number (in drawings and coordinates) are left alone.
 */
const CANDIDATE =
  /(?<![\d.,])((?:18|19|20)?\d{2}(?:-\d{2}-\d{2}|\d{4})) ?[-+\u2010-\u2015\u2212]? ?(\d{4})(?!\d|\.\d)/g;

/** By the last ten digits: the century may be left out. */
const allowed = new Set(TEST_IDENTITY_NUMBERS.map((number) => number.slice(-10)));

export function findIdentityNumbers(text: string): FoundNumber[] {
  return text.split('\n').flatMap((content, index) =>
    [...content.matchAll(CANDIDATE)].flatMap(([match, date = '', last = '']) => {
      const digits = (date + last).replace(/\D/g, '');
      if (allowed.has(digits.slice(-10))) return [];
      // The same rule as warns a resident who types one: a real date and a right check digit.
      if (!findPersonalData(match).includes('personnummer')) return [];
      return [{ line: index + 1, masked: `${date}-****` }];
    }),
  );
}
