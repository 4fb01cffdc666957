/** The range that a figure usually keeps within, as sentences. */
import { findingWords, type FindingLanguage } from './finding.ts';
import type { ExpectedRange } from './xmr.ts';

/**
 * One to five sentences: the usual range, then what the rules single out, and that it is no answer. The range is written
 * inwards (in whole numbers unless told), so that a figure that is marked never equals a limit that is shown. Where the
 * figures have no level to lie around, one sentence says so.
 *
 * @param decimals As many as the figures have, 0 to 6; 0 unless given.
 */
export function describeRange(
  range: ExpectedRange,
  language: FindingLanguage,
  decimals = 0,
): string[] {
  const { range: words } = findingWords(language);
  if (!range.hasLevel) return [words.noLevel];
  const scale = 10 ** decimals;
  const usual = words.usual({
    lower: Math.ceil(range.lower * scale) / scale,
    upper: Math.floor(range.upper * scale) / scale,
  });
  const outside = range.points.filter(({ rules }) => rules.includes('outside'));
  const marked = [
    ...(outside.length > 0 ? [words.outside(outside)] : []),
    ...range.shifts.map((run) => words.shift(run)),
  ];
  return marked.length > 0
    ? [usual, ...marked, words.notAnAnswer]
    : [usual, words.nothingStandsOut];
}
