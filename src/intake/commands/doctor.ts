/** `doctor` and `metrics`: how the intake is, in words for a person and in counts for a machine. */
import { existsSync, statfsSync, statSync } from 'node:fs';
import { checkDatabase, isExpired, listBackups } from '../backup.ts';
import { sqliteFileOf, type IntakeConfig } from '../config.ts';
import { diagnose, type DoctorFacts, type Finding, type SiteFacts } from '../doctor.ts';
import { kindOf } from '../error-kind.ts';
import { escrowTestedAt, escrowTestsFile } from '../escrow-test.ts';
import { backupDays } from '../jobs.ts';
import { readRecipients, recipientsOf } from '../key-files.ts';
import { createMailer } from '../mail.ts';
import { readMailboxes } from '../mailboxes.ts';
import { WHOLE_INTAKE } from '../mark-store.ts';
import { formatMetrics } from '../metrics.ts';
import { overdue } from '../notice.ts';
import type { TipStore } from '../store.ts';
import type { Command, CommandContext } from './command.ts';
import { withStore } from './tips.ts';

const MARKS: Record<Finding['level'], string> = { good: 'bra', off: 'av ', wrong: 'FEL' };
/** A site that takes longer is not well. */
const SITE_TIMEOUT_MS = 10_000;

export const doctor: Command = {
  summary: 'Kontrollerar nycklar, disk, klocka, kopior, beslut, brevlåda och webbplats.',
  usage: 'doctor [--offline]',
  options: { offline: 'boolean' },
  async run(options, context) {
    const facts = await gather(context, options['offline'] === true);
    const findings = diagnose(facts);
    for (const { level, what, todo } of findings) {
      context.print(`${MARKS[level]}  ${what}`);
      if (todo !== undefined) context.print(`     → ${todo}`);
    }
    const wrong = findings.filter(({ level }) => level === 'wrong').length;
    context.print('');
    context.print(['Inget är fel.', '1 sak att rätta.'][wrong] ?? `${wrong} saker att rätta.`);
    return wrong === 0 ? 0 : 1;
  },
};

export const metrics: Command = {
  summary: 'Skriver antal som text, för övervakning (Prometheus). Inga personer, inga texter.',
  usage: 'metrics',
  options: {},
  async run(_options, context) {
    const { config, now } = context;
    const text = await withStore(context, (store) =>
      formatMetrics(store, municipalities(context), config, now),
    );
    context.print(text.trimEnd());
    return 0;
  },
};

function municipalities({ publishers }: CommandContext) {
  return [...publishers().values()].filter(({ kind }) => kind === 'municipality');
}

async function gather(context: CommandContext, offline: boolean): Promise<DoctorFacts> {
  const { config, now } = context;
  // Before the store is opened: opening closes the file to others.
  const readableByOthers = [config.dataDir, config.databaseFile].filter(isOpen);
  const publishers = municipalities(context);
  const recipients = readRecipients(config.recipientsFile);
  const mailboxes = readMailboxes(config.noticesFile);
  const sqliteFile = sqliteFileOf(config);
  const exists = sqliteFile === undefined || existsSync(sqliteFile);
  const inStore = <T>(fallback: T, work: (store: TipStore) => Promise<T>): Promise<T> =>
    exists ? withStore(context, work).catch(() => fallback) : Promise.resolve(fallback);
  const backups = listBackups(config.backupDir);
  const days = backupDays(publishers);
  return {
    now,
    publishers: await Promise.all(
      publishers.map(async ({ slug, demonstration, erasure }) => {
        const escrow = recipients[slug]?.escrow;
        return {
          slug,
          demonstration,
          erasure,
          recipients: new Set(recipientsOf(recipients, slug)).size,
          hasEscrow: escrow !== undefined,
          escrowTestedAt: escrow && escrowTestedAt(escrowTestsFile(config.dataDir), slug, escrow),
          hasMailbox: mailboxes[slug] !== undefined,
          overdue: await inStore(
            0,
            async (store) => overdue(await store.messages.listWaiting(slug), now).length,
          ),
        };
      }),
    ),
    freeBytes: freeBytes(existsSync(config.dataDir) ? config.dataDir : '.'),
    databaseTips:
      sqliteFile === undefined
        ? await inStore<number | undefined>(
            undefined,
            async (store) => (await store.responses.list()).length,
          )
        : exists
          ? tipsIn(sqliteFile)
          : undefined,
    databaseElsewhere: sqliteFile === undefined,
    readableByOthers,
    newestTip: await inStore(undefined, async (store) =>
      (await store.responses.list())
        .map(({ receivedAt }) => receivedAt)
        .toSorted()
        .at(-1),
    ),
    lastBackup: await inStore(undefined, (store) => lastBackup(store, backups)),
    expiredBackups: backups.filter(
      ({ madeAt }) => days !== undefined && isExpired(madeAt, days, now),
    ).length,
    mail: await mailFacts(config, offline),
    tokenKey: config.tokenKey !== undefined,
    publicOrigin: config.publicOrigin,
    site: offline ? { state: 'unasked' } : await siteFacts(context, publishers[0]?.slug),
  };
}

/** The newest in the folder, or the last one that was made anywhere. */
async function lastBackup(
  store: TipStore,
  backups: ReturnType<typeof listBackups>,
): Promise<Date | undefined> {
  const mark = await store.marks.get(WHOLE_INTAKE, 'backup');
  const times = [
    ...(mark === undefined ? [] : [Date.parse(mark)]),
    ...backups.map(({ madeAt }) => madeAt.getTime()),
  ];
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

async function mailFacts({ smtp }: IntakeConfig, offline: boolean): Promise<DoctorFacts['mail']> {
  if (!smtp) return 'off';
  if (offline) return 'works';
  try {
    await createMailer(smtp).verify();
    return 'works';
  } catch (error) {
    return { failed: kindOf(error) };
  }
}

/** Asks the running site as a resident's browser, and as a page elsewhere, would. */
async function siteFacts(
  { config, siteHeaders, now }: CommandContext,
  slug: string | undefined,
): Promise<SiteFacts> {
  const origin = config.publicOrigin ?? `http://localhost:${config.port}`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, {
      redirect: 'manual',
      signal: AbortSignal.timeout(SITE_TIMEOUT_MS),
      ...init,
    });
  try {
    const health = await ask('/halsa');
    const date = Date.parse(health.headers.get('date') ?? '');
    const expected = Object.entries(siteHeaders?.('/halsa') ?? {});
    const foreign = await ask(`/f/${slug ?? 'x'}-kvitto`, {
      method: 'POST',
      headers: {
        Origin: 'https://annan-webbplats.example',
        'Sec-Fetch-Site': 'cross-site',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: 'code=',
    });
    return {
      state: 'answered',
      ready: health.status === 200,
      wrongHeaders: expected
        .filter(([name, value]) => health.headers.get(name) !== value)
        .map(([name]) => name),
      refusesOthers: foreign.status === 403,
      clockOffset: Number.isNaN(date) ? undefined : (date - now.getTime()) / 1000,
    };
  } catch {
    return { state: 'silent' };
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function isOpen(file: string): boolean {
  return existsSync(file) && (statSync(file).mode & 0o077) !== 0;
}

function tipsIn(file: string): number | undefined {
  try {
    return checkDatabase(file);
  } catch {
    return undefined;
  }
}
