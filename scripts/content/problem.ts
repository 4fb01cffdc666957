/** One thing that is wrong in one content file, said so that the one who wrote it can put it right. */

export type FieldPath = readonly (string | number)[];

export interface Problem {
  /** From the root of the repository, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** `commitments[0].title`, or an empty string when it is about the whole file. */
  field: string;
  message: string;
  /** What a right one looks like. */
  hint?: string;
}

/** `['commitments', 0, 'title']` → `commitments[0].title`, as people write it. */
export function formatFieldPath(path: FieldPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('');
}

export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}`;
  const field = problem.field === '' ? '' : `  fält ${problem.field}`;
  const lines = [`${place}${field}`, `  ${problem.message}`];
  if (problem.hint !== undefined) lines.push(`  ${problem.hint.replaceAll('\n', '\n  ')}`);
  return lines.join('\n');
}

/** By file, then line: the order in which someone will put them right. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'sv') || a.line - b.line || a.field.localeCompare(b.field),
  );
}
