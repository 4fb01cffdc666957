/** The thread in which a parser is tried. The other thread sees by the shared numbers whether it still moves. */
import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { OpenParser } from './parser.ts';
import { BATCH, MOST_PROBLEMS, PLACES, type FuzzJob, type FuzzReport } from './report.ts';

const { module, seed, firstBatch, batches, milliseconds, shared } = workerData as FuzzJob;
const places = new Float64Array(shared);
const LONGEST_MS = 5000;
/** From this share of the run on what a parser keeps should not grow. */
const WARM = 0.2;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Milliseconds of the processor that this thread has had. The clock would blame a parser for the others on a busy machine;
 * what waits for ever is found from outside.
 */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Bytes in use when all that can be thrown away has been. */
function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = memoryUsage();
  return heapUsed + arrayBuffers;
}

const { default: open } = (await import(module)) as { default: OpenParser };
const parser = await open(seed);
const longest = parser.longestMs ?? LONGEST_MS;
const report: FuzzReport = {
  tried: 0,
  seconds: 0,
  outcomes: {},
  problems: [],
  slowestMs: 0,
  slowestAt: '',
  grownBytes: 0,
};
const started = performance.now();
let warm: number | undefined;

function note(problem: string, batch: number, index: number, input: unknown): void {
  report.problems.push(
    `${problem}\n    seed ${seed}, batch ${batch}, input ${index}: ${describe(input)}`,
  );
}

for (let batch = firstBatch; batch < firstBatch + batches; batch += 1) {
  const inputs = fc.sample(parser.inputs, { seed: seed + batch, numRuns: BATCH });
  for (const [index, input] of inputs.entries()) {
    places[PLACES.batch] = batch;
    places[PLACES.index] = index;
    places[PLACES.since] = Date.now();
    const before = spent();
    try {
      const outcome = await parser.attempt(input);
      report.outcomes[outcome] = (report.outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      note(explain(error), batch, index, input);
    }
    const took = spent() - before;
    if (took > longest) note(`it took ${Math.round(took)} ms`, batch, index, input);
    if (took > report.slowestMs) {
      report.slowestMs = took;
      report.slowestAt = `${batch}:${index}`;
    }
    report.tried += 1;
  }
  places[PLACES.since] = Date.now();
  const elapsed = performance.now() - started;
  const done = Math.max(elapsed / milliseconds, (batch + 1 - firstBatch) / batches);
  if (warm === undefined && done >= WARM) warm = held();
  if (elapsed > milliseconds || report.problems.length >= MOST_PROBLEMS) break;
}
try {
  await parser.close?.();
} catch (error) {
  report.problems.push(explain(error));
}
report.grownBytes = warm === undefined ? 0 : held() - warm;
report.seconds = (performance.now() - started) / 1000;
parentPort?.postMessage(report);

function explain(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  const [, where = ''] = (error.stack ?? '').split('\n    at ');
  return `${error.name}: ${error.message.slice(0, 300)} (${where.trim()})`;
}

/** Short enough to read; seed, batch and number give the whole. */
function describe(input: unknown): string {
  const text = JSON.stringify(input, (_name, value: unknown) =>
    value instanceof Uint8Array ? `base64:${Buffer.from(value).toString('base64')}` : value,
  );
  return text.length > 400 ? `${text.slice(0, 400)} … (${text.length})` : text;
}
