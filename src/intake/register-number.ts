/** Numbers in a publisher's register: year and sequence, `2026-0001`. */

/** `2026-0001`; more than four digits when there are more than 9,999 in a year. */
export function formatRegisterNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(4, '0')}`;
}

/** Year and sequence of a number as it is written, or undefined when it is none. */
export function parseRegisterNumber(number: string): [year: number, sequence: number] | undefined {
  const [, year, sequence] = /^(\d{4})-(\d{4,9})$/.exec(number) ?? [];
  return year && sequence ? [Number(year), Number(sequence)] : undefined;
}
