/** What a page reads out of the browser itself: what a walker has kept, the words searched for, a piece of the index. */
import fc from 'fast-check';
import { keptWalk } from '../../../../src/components/forms/walk/kept-walk.ts';
import { keptName } from '../../../../src/components/forms/walk/kept-name.ts';
import { excerptParts } from '../../../../src/components/search/excerpt.ts';
import { hashOf, queryIn } from '../../../../src/components/search/query.ts';
import {
  parsePoint,
  isWithin,
  SWEDEN,
  formatPoint,
} from '../../../../src/domain/publishers/map-point.ts';
import { anyText, mutatedText } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const KEPT = {
  version: 1,
  savedAt: NOW - 1000,
  answers: { stationen_text: 'Mörkt', stationen_bad: ['light'] },
};
const WALK = '/exempelkommun/trygghetsvandring/norrby/';

const open: OpenParser = () => {
  let stored: string | null = null;
  const isErased = () => stored === null;
  const name = keptName(WALK);
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (asked: string) => (asked === name ? stored : null),
      setItem: (_asked: string, text: string) => void (stored = text),
      removeItem: () => void (stored = null),
    },
  });
  const kept = fc.oneof(
    { weight: 2, arbitrary: fc.constant(JSON.stringify(KEPT)) },
    {
      weight: 4,
      arbitrary: mutatedText(fc.constant(JSON.stringify(KEPT)), [
        'null',
        '[]',
        '{}',
        '"__proto__":',
        '1e999',
      ]),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('version', 'savedAt', 'answers', 'key'), fc.jsonValue())
        .map(([field, value]) => JSON.stringify({ ...KEPT, [field]: value })),
    },
    fc.json(),
    anyText,
  );
  const inputs = fc.record({
    kept,
    hash: mutatedText(fc.constantFrom('#q=lurad+av+banken', '#', '#q=%C3%A5'), [
      '%',
      '%E0%A4%A',
      '&q=',
      '+',
    ]),
    excerpt: mutatedText(fc.constant('ett <mark>ord</mark> &lt;till&gt;'), [
      '<mark>',
      '</mark>',
      '&amp;',
      '&lt;',
      '<',
      '>',
    ]),
    point: mutatedText(fc.constant('59.42410,16.09280'), [',', '.', '-', '9']),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    attempt(input) {
      stored = input.kept;
      const walk = keptWalk(WALK, () => NOW);
      const kept = walk.read();
      const answers: unknown = kept?.answers;
      if (answers === undefined) must(isErased(), 'what cannot be read is still there');
      else {
        must(areAnswers(answers), 'answers that are none');
        const { key }: { key?: unknown } = kept ?? {};
        must(key === undefined || typeof key === 'string', 'a secret that is no text');
        if (kept) walk.write(kept);
        must(
          JSON.stringify(walk.read()) === JSON.stringify(kept),
          'what is kept does not read back',
        );
      }
      const query = queryIn(input.hash);
      const same = queryIn(hashOf(query)) === query.toWellFormed();
      must(query.length <= 100 && same, 'words searched for that do not come back');
      const parts = excerptParts(input.excerpt);
      must(
        parts.every(({ text }) => text !== ''),
        'an empty piece',
      );
      const point = parsePoint(input.point);
      if (point && isWithin(point, SWEDEN)) {
        must(formatPoint(point) === input.point, 'a point that does not read back');
      }
      return answers === undefined ? 'nothing kept' : 'kept';
    },
  });
};
export default open;

/** As it came: the type says what should be there, and is what is tried. */
function areAnswers(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return false;
  return Object.values(kept).every((answer: unknown) =>
    [answer].flat().every((one) => typeof one === 'string'),
  );
}
