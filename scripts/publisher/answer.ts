/** Gets the answers: from the flags first, then by asking, then from what was answered before. */
import { parseArgs } from 'node:util';
import { QUESTIONS, type Answers, type Question } from './questions.ts';

/** The command line means nothing. The message is for the one who wrote it. */
export class UsageError extends Error {}

export interface Flags {
  answers: Record<string, string>;
  keys: string | undefined;
}

/** @throws UsageError for a flag that does not exist or lacks its value */
export function parseFlags(args: readonly string[]): Flags {
  const names = QUESTIONS.map(({ flag }) => flag);
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
        keys: { type: 'string' as const },
      },
    });
    const given = values as Record<string, string | undefined>;
    return {
      answers: Object.fromEntries(
        names.flatMap((name) => {
          const value = given[name];
          return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
        }),
      ),
      keys: typeof given['keys'] === 'string' ? given['keys'] : undefined,
    };
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException));
  }
}

function explain(error: NodeJS.ErrnoException): string {
  const flag = /'(--[^ '=]+)/.exec(error.message)?.[1] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Valet ${flag} finns inte.`;
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `Valet ${flag} behöver ett värde.`;
  return `Det går inte att läsa: ${error.message}`;
}

export interface Asking {
  /** Shows the question and gives what was written; undefined when there is nobody to ask. */
  ask: ((question: string) => Promise<string>) | undefined;
  print: (line: string) => void;
}

/**
 * Every answer, checked.
 * @throws UsageError with everything that is missing or wrong, when there is nobody to ask
 */
export async function answerAll(given: Answers, { ask, print }: Asking): Promise<Answers> {
  const answers: Record<string, string> = { ...given };
  const problems: string[] = [];
  for (const question of QUESTIONS) {
    const { flag } = question;
    if (question.after !== undefined && answers[question.after] === undefined) continue;
    const first = answers[flag];
    const answer =
      ask === undefined || first !== undefined
        ? (first ?? question.fallback?.(answers))
        : await askUntilRight(question, answers, ask, print);
    const problem = problemOf(question, answer);
    if (problem !== undefined) problems.push(`--${flag}: ${problem}`);
    else if (answer !== undefined && answer !== '') answers[flag] = answer;
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return answers;
}

async function askUntilRight(
  question: Question,
  answers: Answers,
  ask: NonNullable<Asking['ask']>,
  print: Asking['print'],
): Promise<string | undefined> {
  const fallback = question.fallback?.(answers);
  const skip = question.optional ? '. Enter: hoppa över' : '';
  const hint = fallback ? `Enter: ${fallback}` : `så här: ${question.example}${skip}`;
  for (;;) {
    const written = (await ask(`${question.ask} (${hint})\n> `)).trim();
    const answer = written === '' ? fallback : written;
    const problem = problemOf(question, answer);
    if (problem === undefined) return answer;
    print(`  ${problem}`);
  }
}

/** Why the answer will not do; undefined when it does. */
function problemOf(question: Question, answer: string | undefined): string | undefined {
  if (answer === undefined || answer === '') {
    return question.optional ? undefined : `Det behövs. Så här: ${question.example}`;
  }
  const result = question.check.safeParse(answer);
  if (result.success) return undefined;
  return `${result.error.issues[0]?.message ?? ''} Så här: ${question.example}`;
}
