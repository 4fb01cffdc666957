/**
 * What the intake does by itself: tells the municipality that something has come, erases under the
 * decision, makes and removes backups. Never on behalf of a request, so that no failure here touches
 * what a resident is answered.
 */
import path from 'node:path';
import { dayOf } from '../domain/calendar/days.ts';
import { backupName, isExpired, listBackups, makeBackup, removeExpired } from './backup.ts';
import type { IntakeEvent, IntakePublisher } from './contract.ts';
import { eraseDue } from './erasure.ts';
import { kindOf } from './error-kind.ts';
import type { Mailer } from './mail.ts';
import type { Mailboxes } from './mailboxes.ts';
import { setMark, WHOLE_INTAKE } from './mark-store.ts';
import { sendNotices } from './notice.ts';
import type { TipStore } from './store.ts';

/** How often the jobs look for something to do. */
export const JOB_INTERVAL_MS = 5 * 60_000;
/** Longer than any run takes; after that another instance may go on where this one died. */
const LEASE_MS = 30 * 60_000;

export interface JobDeps {
  store: TipStore;
  publishers: readonly IntakePublisher[];
  clock: () => Date;
  log: (event: IntakeEvent) => void;
  /** Absent: no mail is sent. */
  mailer?: Mailer | undefined;
  mailboxes: Mailboxes;
  /** The SQLite file; absent when the database is elsewhere, and then it has backups of its own. */
  databaseFile?: string | undefined;
  /** Where backups lie, and are removed from when they have outlived the decision. */
  backupDir: string;
  /** True when the intake is to make a backup a day by itself. */
  makesBackups: boolean;
}

/** Does what is due now. Of several instances one does it. Never throws. */
export async function runJobs(deps: JobDeps): Promise<void> {
  await attempt(deps, 'lease', async () => {
    const lease = await takeLease(deps);
    if (lease === undefined) return;
    try {
      const { mailer } = deps;
      for (const publisher of deps.publishers) {
        const mailbox = deps.mailboxes[publisher.slug];
        if (!mailer || !mailbox) continue;
        await sendNotices({ ...deps, mailer }, publisher, mailbox, deps.clock());
      }
      await attempt(deps, 'erasure', () => daily(deps, 'erasure', () => eraseAll(deps)));
      await attempt(deps, 'backup', () => daily(deps, 'backup-day', () => backUp(deps)));
    } finally {
      await deps.store.marks.replace(WHOLE_INTAKE, 'lease', lease, '');
    }
  });
}

/**
 * Runs the jobs now and then every five minutes, one run at a time.
 * @returns what stops them, and resolves when a run that has begun is done
 */
export function startJobs(deps: JobDeps): () => Promise<void> {
  let running: Promise<void> | undefined;
  const tick = () => {
    running ??= runJobs(deps).finally(() => (running = undefined));
  };
  tick();
  const timer = setInterval(tick, JOB_INTERVAL_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** How long backups are kept: as long as the shortest decision says. Undefined without any decision. */
export function backupDays(publishers: readonly IntakePublisher[]): number | undefined {
  const days = publishers.flatMap(({ erasure }) => (erasure ? [erasure.backupsAfterDays] : []));
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** The files in which erased bytes are searched for: the database, its log, and expired backups. */
export function searchedFiles(
  { databaseFile, backupDir, publishers }: Omit<JobDeps, 'store' | 'log' | 'clock'>,
  now: Date,
): string[] {
  if (databaseFile === undefined) return [];
  const days = backupDays(publishers);
  const expired = listBackups(backupDir).filter(
    ({ madeAt }) => days !== undefined && isExpired(madeAt, days, now),
  );
  return [databaseFile, `${databaseFile}-wal`, ...expired.map(({ file }) => file)];
}

/** Erases what is due at every publisher that has a decision. Backups go first. */
export async function eraseAll(deps: JobDeps): Promise<void> {
  const { publishers, backupDir, log } = deps;
  const now = deps.clock();
  const days = backupDays(publishers);
  if (days === undefined) return;
  const removed = removeExpired(backupDir, days, now);
  if (removed > 0) log({ event: 'backup', outcome: 'removed', count: removed });
  for (const publisher of publishers) {
    await eraseDue({ ...deps, files: () => searchedFiles(deps, now) }, publisher, now);
  }
}

async function backUp({ databaseFile, backupDir, makesBackups, clock, store, log }: JobDeps) {
  if (databaseFile === undefined || !makesBackups) return;
  const now = clock();
  makeBackup(databaseFile, path.join(backupDir, backupName(now)));
  await setMark(store.marks, WHOLE_INTAKE, 'backup', now.toISOString());
  log({ event: 'backup', outcome: 'made', count: 1 });
}

/** Once a Swedish day; a failure is tried again at the next run. */
async function daily(
  { store, clock }: JobDeps,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const today = dayOf(clock());
  if ((await store.marks.get(WHOLE_INTAKE, name)) === today) return;
  await work();
  await setMark(store.marks, WHOLE_INTAKE, name, today);
}

/** The right to run the jobs, until it is given back or runs out. */
async function takeLease({ store: { marks }, clock }: JobDeps): Promise<string | undefined> {
  const held = await marks.get(WHOLE_INTAKE, 'lease');
  const now = clock().getTime();
  if (held !== undefined && held !== '' && Date.parse(held) > now) return undefined;
  const mine = new Date(now + LEASE_MS).toISOString();
  return (await marks.replace(WHOLE_INTAKE, 'lease', held, mine)) ? mine : undefined;
}

async function attempt({ log }: JobDeps, job: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log({ event: 'job-failed', job, kind: kindOf(error) });
  }
}
