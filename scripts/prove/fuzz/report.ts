/** What the two threads of a fuzz run say to each other. */

/** Inputs made at a time, from the seed and the number of the batch. */
export const BATCH = 50;
/** A run stops there: what is wrong is then plain enough. */
export const MOST_PROBLEMS = 20;
/** Where in the shared numbers what stands. */
export const PLACES = { batch: 0, index: 1, since: 2 } as const;

export interface FuzzJob {
  /** The address of the parser's module. */
  module: string;
  seed: number;
  firstBatch: number;
  batches: number;
  milliseconds: number;
  shared: SharedArrayBuffer;
}

export interface FuzzReport {
  tried: number;
  seconds: number;
  /** How many of each outcome. */
  outcomes: Record<string, number>;
  problems: string[];
  /** Of the processor. */
  slowestMs: number;
  /** The batch and the number of the input that took longest. */
  slowestAt: string;
  /** Memory held at the end, less what was held after the first fifth of the run. */
  grownBytes: number;
}
