/** A target as one sentence, both ways: "minst 15 trafikkontroller per tertial". */
import { sv } from '../../src/i18n/sv/index.ts';
import { formatNumber } from '../../src/lib/format.ts';

export interface TargetParts {
  kind?: string;
  bound?: string;
  count?: number;
  unit?: { one?: string; other?: string };
  per?: string;
}

type Per = keyof typeof sv.promises.target.per;

/** As residents will read it; undefined while something is missing. */
export function targetInWords({
  kind,
  bound,
  count,
  unit,
  per = 'period',
}: TargetParts): string | undefined {
  const words = sv.promises.target;
  if (kind === 'unknown') return words.unknown;
  const called = count === 1 ? unit?.one : unit?.other;
  if (count === undefined || !called || (bound !== 'at-least' && bound !== 'at-most'))
    return undefined;
  const write = bound === 'at-least' ? words.atLeast : words.atMost;
  return `${write(formatNumber(count, 'sv'), called)}${words.per[per as Per]}`;
}

/** Counts that are written as words in Swedish. */
const NUMBERS = 'noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv'.split('|');

const PER: readonly (readonly [per: Per, words: RegExp])[] = [
  ['week', /\s+(?:i veckan|per vecka|varje vecka)$/],
  ['month', /\s+(?:i månaden|per månad|varje månad)$/],
  ['quarter', /\s+(?:per kvartal|varje kvartal|i kvartalet)$/],
  ['tertial', /\s+(?:per tertial|varje tertial)(?: \(fyra månader\))?$/],
];

const SENTENCE = new RegExp(
  `^(minst|högst|max|som mest)\\s+(\\d[\\d \\u00a0]*|en|${NUMBERS.join('|')})\\s+(\\S.*)$`,
);

function numberOf(words: string): number {
  if (words === 'en') return 1;
  const known = NUMBERS.indexOf(words);
  return known >= 0 ? known : Number(words.replace(/\D/g, ''));
}

/**
 * The parts of a typed sentence; the word for one is left to the editor, since Swedish does not give it away.
 * @returns undefined for what is no such sentence
 */
export function targetFromWords(sentence: string): TargetParts | undefined {
  const text = sentence.trim().replace(/\.$/, '').toLowerCase();
  const [, bound, count, rest] = SENTENCE.exec(text) ?? ([] as undefined[]);
  if (bound === undefined || count === undefined || rest === undefined) return undefined;
  const found = PER.find(([, words]) => words.test(rest));
  const unit = found ? rest.replace(found[1], '') : rest;
  return {
    kind: 'count',
    bound: bound === 'minst' ? 'at-least' : 'at-most',
    count: numberOf(count),
    unit: { other: unit },
    per: found?.[0] ?? 'period',
  };
}
