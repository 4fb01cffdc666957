/**
 * Answers counted and protected: the draft of what is shown when a dialogue is over.
 *
 * Counts from 1 up to the publisher's threshold are hidden. Where the counts of a question add up to a
 * shown total, further ones are hidden until every small one can be any small number: worked out as
 * intervals for one row of counts with one sum, on the assumption that the reader knows which are small.
 * The whole of a question is hidden when that cannot be had.
 */
import { fieldOf } from './form.ts';
import { choiceIds, type Dialogue, type DialogueQuestion } from './schema.ts';

export interface CountRule {
  /** Counts from 1 up to one less than this are hidden. At least 2. */
  threshold: number;
  /** True where "none at all" says something about somebody. */
  hideZero: boolean;
}

export type AnswerCount =
  { choice: string; value: number } | { choice: string; suppressed: 'protected' };

export interface QuestionTally {
  question: string;
  /** How many answered; undefined when it is hidden. */
  answered?: number;
  counts: AnswerCount[];
}

/** One response's coded answers. */
export type CodedResponse = Readonly<Record<string, string | readonly string[]>>;

/** Counts every question that has answers to choose from. Free text is for a person to sum up. */
export function tallyDialogue(
  dialogue: Pick<Dialogue, 'parts'>,
  responses: readonly CodedResponse[],
  rule: CountRule,
): QuestionTally[] {
  return dialogue.parts
    .flatMap(({ questions }) => questions)
    .filter((question) => choiceIds(question).length > 0)
    .map((question) => tallyQuestion(question, responses, rule));
}

function tallyQuestion(
  question: DialogueQuestion,
  responses: readonly CodedResponse[],
  rule: CountRule,
): QuestionTally {
  const given = responses.flatMap((coded) => {
    const answer = coded[fieldOf(question.id)];
    return answer === undefined ? [] : [[answer].flat()];
  });
  // Of a ranking, what was put first: a number that everybody can read.
  const counted = given.map((answer) =>
    question.type === 'ranking' ? answer.slice(0, 1) : answer,
  );
  const counts = choiceIds(question).map(
    (choice) => counted.filter((answer) => answer.includes(choice)).length,
  );
  const addUp = question.type !== 'many';
  const hidden = protectCounts(counts, given.length, addUp, rule);
  const cells = choiceIds(question).map((choice, index): AnswerCount =>
    hidden.has(index)
      ? { choice, suppressed: 'protected' }
      : { choice, value: counts[index] as number },
  );
  const all = hidden.size === counts.length || given.length < rule.threshold;
  return all
    ? { question: question.id, counts: [] }
    : { question: question.id, answered: given.length, counts: cells };
}

/**
 * Which counts to hide, by their places.
 *
 * @param total how many answered
 * @param addUp true when everybody gave one answer, so that the counts add up to `total`
 */
export function protectCounts(
  counts: readonly number[],
  total: number,
  addUp: boolean,
  { threshold, hideZero }: CountRule,
): Set<number> {
  const isSmall = (count: number) => count < threshold && (count > 0 || hideZero);
  const hidden = new Set<number>();
  counts.forEach((count, index) => {
    // Of several answers each, "all but two" is as small as "two".
    if (isSmall(count) || (!addUp && isSmall(total - count) && total > count)) hidden.add(index);
  });
  if (hidden.size === 0 || !addUp) return hidden;
  const least = hideZero ? 0 : 1;
  const shown = counts
    .map((count, index) => ({ count, index }))
    .filter(({ index }) => !hidden.has(index))
    .toSorted((a, b) => a.count - b.count || a.index - b.index);
  const small = [...hidden];
  while (!small.every((index) => isFree(index, counts, hidden, threshold, least))) {
    const next = shown.find(({ count, index }) => count >= threshold && !hidden.has(index));
    if (!next) return new Set(counts.keys());
    hidden.add(next.index);
  }
  return hidden;
}

/** True when a small hidden count can be any small number, as far as the sum of the hidden ones tells. */
function isFree(
  index: number,
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  threshold: number,
  least: number,
): boolean {
  const others = [...hidden].filter((other) => other !== index);
  const sum = [...hidden].reduce((total, at) => total + (counts[at] as number), 0);
  const isLarge = (at: number) => (counts[at] as number) >= threshold;
  const lowest = others.reduce((total, at) => total + (isLarge(at) ? threshold : least), 0);
  const highest = others.some(isLarge) ? Infinity : others.length * (threshold - 1);
  return sum - lowest >= threshold - 1 && sum - highest <= least;
}
