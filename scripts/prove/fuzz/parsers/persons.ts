/**
 * Free text looked through for what points out a person: on the form, at the desk and before it is handed out. Patterns
 * over words that anybody has written: none may turn back and back.
 */
import fc from 'fast-check';
import { mayConcernChild } from '../../../../src/domain/desk/child.ts';
import { maskPersons, personTerms } from '../../../../src/domain/desk/names.ts';
import { shareOfWords, similarTips, wordsOf } from '../../../../src/domain/desk/similar.ts';
import {
  MASK,
  maskTerms,
  parseTerms,
  remainingKinds,
  TERM_WORDS_MAX,
} from '../../../../src/domain/tips/masking.ts';
import { findPersonalData, personalDataTerms } from '../../../../src/domain/tips/personal-data.ts';
import { TIP_TEXT_MAX } from '../../../../src/domain/tips/form.ts';
import { anyText, mutatedText } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const PIECES = [
  ...[
    'Robban Fiktivsson',
    'heter Anna-Lena ',
    'ring 070-174 06 05',
    '+46 70 174 06 05',
    '08-465 004 ',
    '112',
  ],
  ...[
    'namn@kommun.example',
    'a.b.c@',
    '@x.x.x.x',
    'ABC 12A',
    'abc123',
    '2026-11-20 15:30',
    'Storgatan 4',
  ],
  ...[
    'barn',
    'slår',
    'hus 112',
    '(08) ',
    ' - ',
    '+',
    '00',
    '0',
    '1',
    'Å',
    'å',
    '.',
    '@',
    ' ',
    '\n',
    '-',
  ],
];

const open: OpenParser = () => {
  const piece = fc.constantFrom(...PIECES);
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join(' ')),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    // The same few signs to the end of the room there is.
    fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), piece)
      .map(([all, last]) => all.join('').repeat(TIP_TEXT_MAX).slice(0, TIP_TEXT_MAX) + last),
    anyText,
  );
  const inputs = fc.record({
    text: mutatedText(text, PIECES),
    other: text,
    file: fc.array(fc.oneof(piece, anyText), { maxLength: 8 }).map((lines) => lines.join('\n')),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    attempt({ text: long, other, file }) {
      const written = long.slice(0, 2 * TIP_TEXT_MAX);
      const kinds = findPersonalData(written);
      const terms = personalDataTerms(written);
      must(
        terms.every((term) => term !== ''),
        'an empty term',
      );
      personTerms(written, ['Storgatan']);
      maskPersons(written, ['Storgatan']);
      // A line of thousands of words is refused by its contract.
      const chosen = parseTerms(file).filter((term) => term.split(/\s+/).length <= TERM_WORDS_MAX);
      const masked = maskTerms(written, chosen);
      must(masked.counts.length === chosen.length, 'a term without a count');
      for (const [index, term] of chosen.entries()) {
        // A term that is a piece of the mask's own word is found in the mask.
        const left = masked.text.replaceAll(MASK, '\n\n');
        const stays = left.toLowerCase().includes(term.normalize('NFC').toLowerCase());
        must(
          !stays || (masked.counts[index] ?? 0) === 0 || chosen.length > 1,
          `a term stands after masking: ${term}`,
        );
      }
      remainingKinds(masked.text);
      mayConcernChild(written);
      const share = shareOfWords(wordsOf(written), wordsOf(other));
      must(share >= 0 && share <= 1, `a share of ${share}`);
      const tip = {
        number: '1',
        area: 'a',
        category: 'b',
        text: written,
        place: other,
        receivedAt: '2026-11-20T12:00:00Z',
      };
      similarTips(tip, [{ ...tip, number: '2', text: other }]);
      return kinds.length === 0 ? 'nothing' : kinds.join('+');
    },
  });
};
export default open;
