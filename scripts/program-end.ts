/** Ends a program that we started: as its operator does, and by force when it does not listen. */
import type { ChildProcess } from 'node:child_process';

export interface ProgramEnd {
  /** Resolves when the program is gone, by itself or not. */
  gone: Promise<void>;
  /** Ends it, and waits. */
  end: () => Promise<void>;
}

/**
 * @param signal what its operator sends: Ctrl+C is SIGINT, a service manager sends SIGTERM
 * @param graceMs for how long the program may finish what it does, in milliseconds
 */
export function programEnd(
  program: ChildProcess,
  signal: 'SIGINT' | 'SIGTERM',
  graceMs = 5000,
): ProgramEnd {
  const gone = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const end = async () => {
    if (program.exitCode !== null || program.signalCode !== null) return;
    program.kill(signal);
    const force = setTimeout(() => program.kill('SIGKILL'), graceMs);
    await gone;
    clearTimeout(force);
  };
  return { gone, end };
}
