/** What a parser of outside input gives the fuzzer: inputs to try, and what must hold of each answer. */
import type fc from 'fast-check';

export interface FuzzedParser<Input = unknown> {
  /** Made from the seed alone, so that a run can be had again. */
  inputs: fc.Arbitrary<Input>;
  /**
   * Tries one input.
   * @returns what came of it in a word (`refused`, `200`), so that the run can show that it came past the door
   * @throws Wrong when something does not hold that must; any other error is a crash
   */
  attempt(input: Input): string | Promise<string>;
  /** Milliseconds of the processor that one input may take in this thread. Five seconds when left out. */
  longestMs?: number;
  close?(): void | Promise<void>;
}

/** Opens a parser: the default export of each file in `parsers/`. */
export type OpenParser = (seed: number) => FuzzedParser | Promise<FuzzedParser>;

/** Something that must hold did not. */
export class Wrong extends Error {
  override name = 'Wrong';
}

/** @throws Wrong with the words, unless it holds */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Wrong(what);
}

/**
 * The parser of one type of input, for the runner that knows of none.
 * @param parser its inputs are its own: only what `inputs` makes is ever handed to `attempt`
 */
export function fuzzed<Input>(parser: FuzzedParser<Input>): FuzzedParser {
  return parser;
}
