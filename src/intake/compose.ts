/** The composition root: the intake as it runs, put together from the environment. */
import { requireRecipients } from './seal.ts';
import {
  allowedOriginsOf,
  clientAddressOf,
  loadIntakeConfig,
  type IntakeConfig,
} from './config.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Intake, IntakeDeps, IntakeEvent, IntakePublisher } from './contract.ts';
import { ensureDemonstrationKeys } from './demonstration-keys.ts';
import { createIntake } from './handler.ts';
import { readRecipients, RECIPIENT_ROLES, recipientsOf, type Recipients } from './key-files.ts';
import { openStore } from './open-store.ts';
import { createRateLimiter } from './rate-limit.ts';
import { createSharedRateLimiter } from './rate-limit-shared.ts';

export interface IntakeEnvironment extends Pick<
  IntakeDeps,
  'messages' | 'languages' | 'receiptPath' | 'helpPath' | 'helpPages'
> {
  /** Every publisher of the build. */
  publishers: readonly IntakePublisher[];
  env?: NodeJS.ProcessEnv;
  clock?: () => Date;
  log?: (event: IntakeEvent) => void;
}

export interface RunningIntake {
  intake: Intake;
  config: IntakeConfig;
  /** Key files that were made now, because this is a demonstration's first start. */
  made: string[];
  /** The address to give `handle`, from the request's headers and its socket. */
  clientAddress(headers: Headers, socketAddress: string | undefined): string | undefined;
  close(): Promise<void>;
}

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
  const isDemonstration = publishers.every(({ demonstration }) => demonstration);
  if (isDemonstration) {
    ({ tokenKey, made } = await ensureDemonstrationKeys(config, slugs, clock()));
  }
  const recipients = readRecipients(config.recipientsFile);
  const problems = [
    ...(isDemonstration ? [] : missingSettings(config)),
    ...slugs.flatMap((slug) => missingRecipients(slug, recipients, config)),
  ];
  if (!tokenKey || problems.length > 0) throw new ConfigurationError(problems);

  const store = await openStore(config);
  const intake = createIntake({
    store,
    recipients: (publisher) => recipientsOf(recipients, publisher),
    publishers: new Map(publishers.map((publisher) => [publisher.slug, publisher])),
    clock,
    tokenKey,
    allowedOrigins: allowedOriginsOf(config),
    rateLimiter: store.shared
      ? createSharedRateLimiter(clock, tokenKey, store.shared)
      : createRateLimiter(clock),
    log: options.log ?? ((event) => writeLog(event, clock())),
    messages,
    languages,
    receiptPath,
    helpPath,
    helpPages,
  });
  return {
    intake,
    config,
    made,
    clientAddress: (headers, socketAddress) => clientAddressOf(headers, socketAddress, config),
    close: () => store.close(),
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

/** One line of JSON an event. The time is the only thing added. */
function writeLog(event: IntakeEvent, now: Date): void {
  process.stdout.write(`${JSON.stringify({ time: now.toISOString(), ...event })}\n`);
}
