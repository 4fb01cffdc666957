/** What the desk's server does not do, and the status that says so. */
import type { DeskProblem, SealedRecord } from '../../domain/desk/wire.ts';

export const STATUS_OF: Record<DeskProblem, number> = {
  session: 401,
  'unknown-key': 403,
  challenge: 403,
  changed: 409,
  gone: 404,
  malformed: 400,
  'too-large': 413,
  'cross-origin': 403,
  'too-often': 429,
  off: 404,
  proxy: 403,
  unavailable: 503,
};

/** Thrown inside, and answered with its status. */
export class Refused extends Error {
  readonly problem: DeskProblem;
  readonly current: SealedRecord | undefined;
  constructor(problem: DeskProblem, current?: SealedRecord) {
    super(problem);
    this.problem = problem;
    this.current = current;
  }
}
