/**
 * What `npm run bench` measures. Speed is never an assertion: machines differ. It is shown as a ratio to a baseline of
 * the same run, such as reading the same file and doing nothing with it.
 */
export interface BenchRow {
  /** "Import av 330 000 rader". */
  name: string;
  /** What was measured, with unit: "1,8 s, 142 MiB som mest". */
  figure: string;
  /** The baseline and its figure: "läsa samma fil rad för rad: 0,6 s". */
  baseline: string;
  /** Measured ÷ baseline. */
  ratio: number;
}

/** One file of scripts/bench exports one of these as `bench`; `npm run bench -- <name>` runs it alone. */
export type Bench = () => Promise<BenchRow[]>;
