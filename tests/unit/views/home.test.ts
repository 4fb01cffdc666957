import { describe, expect, test } from 'vitest';
import { homeLead, introductionIn } from '../../../src/views/home.ts';

const publisher = {
  name: 'Exempelkommun',
  localPoliceArea: 'Exempelbygden',
  introduction: 'Här ser du vad vi har lovat.',
};

describe('the words at the top of a start page', () => {
  test('given an introduction, then it is what stands there', () => {
    expect(homeLead(publisher, 'sv')).toBe('Här ser du vad vi har lovat.');
    expect(introductionIn(publisher, 'sv')).toBe('Här ser du vad vi har lovat.');
  });

  test('given a page in another language, then who promises is said in that one', () => {
    expect(homeLead(publisher, 'en')).toBe('Exempelkommun and the Police in Exempelbygden');
    expect(introductionIn(publisher, 'en')).toBeUndefined();
  });

  test('given neither introduction nor police area, then the name is enough', () => {
    const bare = { ...publisher, introduction: undefined, localPoliceArea: undefined };
    expect(homeLead(bare, 'sv')).toBe('Exempelkommun');
  });
});
