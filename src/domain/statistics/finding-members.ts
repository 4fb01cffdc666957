/** Members side by side per inhabitant, as sentences. */
import { findingWords, type FindingLanguage } from './finding.ts';
import { positionOf, type MemberRate, type Position } from './members.ts';
import type { RatedPeriod } from './rates.ts';
import { roundHalfAwayFromZero } from './rounding.ts';
import type { Unit } from './words/finding-words.ts';

interface RatedMember {
  name: string;
  rate: RatedPeriod;
}

function rated(members: readonly MemberRate[]): RatedMember[] {
  return members.flatMap(({ name, rate }) => (rate.kind === 'rate' ? [{ name, rate }] : []));
}

/**
 * One member among the others: its figure with its interval (whole numbers per 100,000 inhabitants), whom it is higher
 * and lower than, and whom it cannot be told apart from; or why it has no figure.
 *
 * @param unit What is counted, without "per inhabitant", in the language of the sentence.
 * @throws {RangeError} when no member has the name.
 */
export function describeMember(
  name: string,
  members: readonly MemberRate[],
  unit: Unit,
  language: FindingLanguage,
): string[] {
  const { members: words, preliminary } = findingWords(language);
  const member = members.find((candidate) => candidate.name === name);
  if (!member) throw new RangeError(`No member is called ${name}`);
  const { rate } = member;
  if (rate.kind === 'none') return [words.noRate({ name, rate })];
  const others = rated(members).filter((other) => other.name !== name);
  const named = (position: Position) =>
    others.filter((other) => positionOf(rate, other.rate) === position).map((other) => other.name);
  const sentences = [
    words.rate(unit, {
      name,
      period: rate.period,
      value: rate.rounded,
      lower: roundHalfAwayFromZero(rate.lower),
      upper: roundHalfAwayFromZero(rate.upper),
    }),
  ];
  for (const position of ['higher', 'lower', 'alike'] as const) {
    const names = named(position);
    if (names.length > 0) sentences.push(words[position](names));
  }
  if (rate.preliminary) sentences.push(preliminary([rate.period]));
  return sentences;
}

/**
 * All members at once: whether they can be told apart, and who has no figure. Nothing is said of who comes first.
 *
 * @returns No sentence about the differences where fewer than two have a figure.
 */
export function describeMembers(
  members: readonly MemberRate[],
  language: FindingLanguage,
): string[] {
  const { members: words } = findingWords(language);
  const figures = rated(members);
  const positions = figures.flatMap((one, index) =>
    figures.slice(index + 1).map((other) => positionOf(one.rate, other.rate)),
  );
  const alike = positions.filter((position) => position === 'alike').length;
  const apart = alike === 0 ? 'all' : alike === positions.length ? 'none' : 'some';
  return [
    ...(positions.length > 0 ? [words.apart[apart]] : []),
    ...members.flatMap(({ name, rate }) =>
      rate.kind === 'none' ? [words.noRate({ name, rate })] : [],
    ),
  ];
}
