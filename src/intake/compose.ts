/** The composition root: the intake as it runs, put together from the environment. */
import { hasOwnForm } from '../domain/forms/providers.ts';
import { requireRecipients } from './seal.ts';
import {
  allowedOriginsOf,
  clientAddressOf,
  loadIntakeConfig,
  sqliteFileOf,
  type IntakeConfig,
} from './config.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Intake, IntakeDeps, IntakeEvent, IntakePublisher } from './contract.ts';
import { ensureDemonstrationKeys } from './demonstration-keys.ts';
import { createIntake } from './handler.ts';
import { createDesk, type DeskServer } from './desk/handler.ts';
import {
  coordinatorsOf,
  RECIPIENT_ROLES,
  recipientsOf,
  watchRecipients,
  type Recipients,
} from './key-files.ts';
import { runJobs, startJobs } from './jobs.ts';
import { createMailer } from './mail.ts';
import { readMailboxes, type Mailboxes } from './mailboxes.ts';
import { formatMetrics } from './metrics.ts';
import { openStore } from './open-store.ts';
import { createRateLimiter } from './rate-limit.ts';
import { createSharedRateLimiter } from './rate-limit-shared.ts';
import { createReplayList } from './replay-list.ts';
import { createSharedReplayList } from './replay-list-shared.ts';

export interface IntakeEnvironment extends Pick<
  IntakeDeps,
  'messages' | 'languages' | 'receiptPath' | 'helpPath' | 'helpPages' | 'responseForms'
> {
  /** Every publisher of the build. */
  publishers: readonly IntakePublisher[];
  env?: NodeJS.ProcessEnv;
  /**
   * True on a host that runs functions: nothing lasts on its disk, and nothing runs between two requests. Then the
   * database is elsewhere, no keys are made, and somebody else calls `runJobs`.
   */
  inFunctions?: boolean;
  clock?: () => Date;
  log?: (event: IntakeEvent) => void;
}

export interface RunningIntake {
  intake: Intake;
  /** What the coordinators' desk asks. */
  desk: DeskServer;
  config: IntakeConfig;
  /** Key files that were made now, because this is a demonstration's first start. */
  made: string[];
  /** The address to give `handle`, from the request's headers and its socket. */
  clientAddress(headers: Headers, socketAddress: string | undefined): string | undefined;
  /** What the operator should know at the start: that no mail is sent, and where nothing is erased. */
  remarks: string[];
  /** Rejects when the store cannot be read, or when what is written to it would be lost. */
  check(): Promise<void>;
  /** Counts for a monitoring system, in Prometheus's text format. */
  metrics(): Promise<string>;
  /** Does what is due of mail and erasure. The intake calls it by itself, but not in functions. */
  runJobs(): Promise<void>;
  close(): Promise<void>;
}

const NO_DISK =
  'DATABASE_URL saknas. Här finns ingen disk som består, så tipsen måste ligga i PostgreSQL: ' +
  'postgres://intag:LÖSENORD@db.example:5432/intag?sslmode=verify-full';

/**
 * Opens the intake. A demonstration makes the keys it lacks; with a real publisher in the build the
 * start is refused until everything is set.
 * @throws ConfigurationError with what is missing and the command that makes it
 */
export async function openIntakeFromEnvironment(
  options: IntakeEnvironment,
): Promise<RunningIntake> {
  const { publishers, messages, languages, receiptPath, helpPath, helpPages } = options;
  const clock = options.clock ?? (() => new Date());
  const config = loadIntakeConfig(options.env ?? process.env);
  const municipalities = publishers.filter(({ kind }) => kind === 'municipality');
  const slugs = municipalities.map(({ slug }) => slug);

  let { tokenKey } = config;
  let made: string[] = [];
  const { inFunctions = false } = options;
  const isDemonstration = publishers.every(({ demonstration }) => demonstration);
  if (isDemonstration && !inFunctions) {
    ({ tokenKey, made } = await ensureDemonstrationKeys(config, slugs, clock()));
  }
  const recipientsNow = watchRecipients(config.recipientsFile);
  const mailboxes = readMailboxes(config.noticesFile);
  const problems = [
    ...(isDemonstration && !inFunctions ? [] : missingSettings(config)),
    ...(inFunctions && config.databaseUrl === undefined ? [NO_DISK] : []),
    ...municipalities
      .filter((publisher) => hasOwnForm(publisher, true))
      .flatMap(({ slug }) => missingRecipients(slug, recipientsNow(), config)),
  ];
  if (!tokenKey || problems.length > 0) throw new ConfigurationError(problems);

  const store = await openStore(config);
  const log = options.log ?? ((event: IntakeEvent) => writeLog(event, clock()));
  const shared = {
    store,
    recipients: (publisher: string) => recipientsOf(recipientsNow(), publisher),
    clock,
    tokenKey,
    allowedOrigins: allowedOriginsOf(config),
    rateLimiter: store.shared
      ? createSharedRateLimiter(clock, tokenKey, store.shared)
      : createRateLimiter(clock),
    replays: store.shared ? createSharedReplayList(clock, store.shared) : createReplayList(clock),
    log,
  };
  const desk = createDesk({
    ...shared,
    municipalities: new Set(slugs),
    coordinators: (publisher) => coordinatorsOf(recipientsNow(), publisher),
    tls: config.publicOrigin?.startsWith('https:') ?? false,
    ownSignIn: config.ownSignIn,
  });
  const intake = createIntake({
    ...shared,
    publishers: new Map(publishers.map((publisher) => [publisher.slug, publisher])),
    messages,
    languages,
    receiptPath,
    helpPath,
    helpPages,
    responseForms: options.responseForms,
  });
  const jobs = {
    store,
    publishers: municipalities,
    clock,
    log,
    mailer: config.smtp && createMailer(config.smtp),
    mailboxes,
    databaseFile: sqliteFileOf(config),
    backupDir: config.backupDir,
    makesBackups: config.makesBackups,
  };
  const stopJobs = inFunctions ? undefined : startJobs(jobs);
  return {
    intake,
    desk,
    config,
    made,
    remarks: isDemonstration ? [] : remarksOn(municipalities, config, mailboxes),
    clientAddress: (headers, socketAddress) => clientAddressOf(headers, socketAddress, config),
    check: () => store.check(),
    metrics: () => formatMetrics(store, municipalities, config, clock()),
    runJobs: () => runJobs(jobs),
    close: async () => {
      await stopJobs?.();
      await store.close();
    },
  };
}

function missingSettings({ tokenKey, publicOrigin }: IntakeConfig): string[] {
  return [
    ...(tokenKey ? [] : ['INTAKE_TOKEN_KEY saknas. Gör en med: npm run intake -- token-key']),
    ...(publicOrigin
      ? []
      : ['PUBLIC_ORIGIN saknas. Skriv webbplatsens adress, så här: https://trygghet.example']),
  ];
}

function missingRecipients(
  slug: string,
  recipients: Recipients,
  { recipientsFile }: IntakeConfig,
): string[] {
  try {
    requireRecipients(recipientsOf(recipients, slug), slug);
    return [];
  } catch {
    const missing = RECIPIENT_ROLES.filter((role) => recipients[slug]?.[role] === undefined);
    if (missing.length === 0) {
      return [`${slug}: nycklarna i ${recipientsFile} är skadade eller samma nyckel flera gånger.`];
    }
    return missing.map(
      (role) =>
        `${slug}: publik nyckel för ${role} saknas i ${recipientsFile}. Gör den med: ` +
        `npm run intake -- keygen --publisher ${slug} --role ${role} --out ${slug}-${role}.txt`,
    );
  }
}

/** What is off because nobody has said otherwise. In words for the operator. */
function remarksOn(
  publishers: readonly IntakePublisher[],
  { smtp, noticesFile }: IntakeConfig,
  mailboxes: Mailboxes,
): string[] {
  const without = (has: (publisher: IntakePublisher) => boolean) =>
    publishers
      .filter((publisher) => !publisher.demonstration && !has(publisher))
      .map(({ slug }) => slug)
      .join(', ');
  const noMailbox = without(({ slug }) => mailboxes[slug] !== undefined);
  const noDecision = without(({ erasure }) => erasure !== undefined);
  return [
    ...(smtp ? [] : ['Mejl om nya tips är avstängt: SMTP_URL är inte satt.']),
    ...(noMailbox === '' ? [] : [`Ingen brevlåda för nya tips i ${noticesFile}: ${noMailbox}.`]),
    ...(noDecision === '' ? [] : [`Inget raderas, för inget beslut är angett: ${noDecision}.`]),
  ];
}

/** One line of JSON an event. The time is the only thing added. */
function writeLog(event: IntakeEvent, now: Date): void {
  process.stdout.write(`${JSON.stringify({ time: now.toISOString(), ...event })}\n`);
}
