/**
 * Tries one parser for a time. It runs in a thread of its own: a pattern that never ends cannot be interrupted from
 * within, and is then found from outside and named.
 */
import { Worker } from 'node:worker_threads';
import { PLACES, type FuzzJob, type FuzzReport } from './report.ts';

/** An input that takes this long is a hang: the thread is ended. */
const HANG_MS = 60_000;
/** A parser that keeps more than this besides what it kept at first keeps too much. */
const MOST_GROWTH = 48 * 1024 * 1024;

export interface FuzzOptions {
  seed: number;
  milliseconds: number;
  /** Where to begin, to have a failure again. */
  firstBatch?: number;
  batches?: number;
  hangMs?: number;
}

/** @param module the address of a file whose default export is an `OpenParser` */
export async function runParser(module: URL, options: FuzzOptions): Promise<FuzzReport> {
  const { seed, milliseconds, firstBatch = 0, batches = Infinity, hangMs = HANG_MS } = options;
  const shared = new SharedArrayBuffer(8 * Object.keys(PLACES).length);
  const places = new Float64Array(shared);
  const job: FuzzJob = { module: module.href, seed, firstBatch, batches, milliseconds, shared };
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: job });
  const started = Date.now();
  return new Promise((resolve) => {
    const failed = (problem: string): FuzzReport => ({
      tried: 0,
      seconds: (Date.now() - started) / 1000,
      outcomes: {},
      slowestMs: 0,
      slowestAt: '',
      grownBytes: 0,
      problems: [
        `${problem}; again with --seed ${seed} --batch ${places[PLACES.batch] ?? 0}, input ${places[PLACES.index] ?? 0}`,
      ],
    });
    const finish = (report: FuzzReport) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(report);
    };
    const watch = setInterval(
      () => {
        const since = places[PLACES.since] ?? 0;
        if (since > 0 && Date.now() - since > hangMs)
          finish(failed(`no answer within ${hangMs} ms`));
      },
      Math.min(500, hangMs),
    );
    worker.once('message', (report: FuzzReport) => {
      const { grownBytes, problems } = report;
      const grown = grownBytes > MOST_GROWTH;
      finish({
        ...report,
        problems: grown
          ? [...problems, `memory grew by ${Math.round(grownBytes / 1024 / 1024)} MB`]
          : problems,
      });
    });
    worker.once('error', (error: Error) => finish(failed(`the thread ended: ${error.message}`)));
    worker.once('exit', (code) => finish(failed(`the thread ended with code ${code}`)));
  });
}
