/** Keys on disk: age identities in age-keygen's format, and the file of the publishers' recipients. */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { z } from 'zod';
import type { DeskKey } from '../domain/desk/wire.ts';
import { ConfigurationError } from './configuration-error.ts';

/**
 * Who can open a tip: the coordinator who works with it, the registrar who must be able to disclose a
 * public document without the coordinator, and a key in safe keeping.
 */
export const RECIPIENT_ROLES = ['coordinator', 'registrar', 'escrow'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{50,}$/, {
  error: 'Här ska det stå en publik nyckel, den som börjar med age1.',
});
/** A coordinator's role in words, never a person's name: it stands in what the desk writes down. */
const label = z.string().trim().min(1).max(80);
const recipientsSchema = z.record(
  z.string(),
  z.strictObject({
    coordinator: recipient.optional(),
    registrar: recipient.optional(),
    escrow: recipient.optional(),
    /** Further coordinators, each with a key of her own. */
    coordinators: z.array(z.strictObject({ recipient, label })).optional(),
  }),
);
export type Recipients = z.infer<typeof recipientsSchema>;

/** What the coordinator is called who has no label of her own. */
export const COORDINATOR_LABEL = 'Trygghetssamordnare';

export interface Identity {
  /** `AGE-SECRET-KEY-1…`: opens what is sealed to the recipient. */
  identity: string;
  /** `age1…`: the public half. */
  recipient: string;
  /** The file's content, as age-keygen writes it. */
  file: string;
}

/** A new age identity. */
export async function createIdentity(now: Date): Promise<Identity> {
  const identity = await generateX25519Identity();
  const publicKey = await identityToRecipient(identity);
  const file = `# created: ${now.toISOString()}\n# public key: ${publicKey}\n${identity}\n`;
  return { identity, recipient: publicKey, file };
}

/** The variable that names the file with the passphrase of a locked key file. */
export const PASSPHRASE_FILE = 'INTAKE_PASSPHRASE_FILE';

/** A key file locked with a passphrase, in the format of `age -p -a`. */
export async function lockIdentityFile(file: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(file));
}

/** Reads an identity file, locked or not; comments are skipped, the first key counts. */
export async function readIdentityFile(path: string): Promise<Identity> {
  let file: string;
  try {
    file = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigurationError([`Nyckelfilen ${path} går inte att läsa.`]);
  }
  if (file.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) file = await unlock(path, file);
  const identity = /^AGE-SECRET-KEY-1\S+$/m.exec(file)?.[0];
  if (!identity) {
    throw new ConfigurationError([
      `${path} är ingen nyckelfil. Där ska stå en rad som börjar med AGE-SECRET-KEY-1.`,
    ]);
  }
  try {
    return { identity, recipient: await identityToRecipient(identity), file };
  } catch {
    throw new ConfigurationError([`Nyckeln i ${path} är skadad.`]);
  }
}

async function unlock(path: string, file: string): Promise<string> {
  const passphraseFile = process.env[PASSPHRASE_FILE];
  if (!passphraseFile) {
    throw new ConfigurationError([
      `${path} är låst med en lösenfras. Skriv den i en fil som bara du kan läsa, och ange filen med ${PASSPHRASE_FILE}.`,
    ]);
  }
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(readFileSync(passphraseFile, 'utf8').replace(/\r?\n$/, ''));
    return await decrypter.decrypt(armor.decode(file), 'text');
  } catch {
    throw new ConfigurationError([
      `Lösenfrasen i ${passphraseFile} öppnar inte ${path}, eller så är filen skadad.`,
    ]);
  }
}

/**
 * Writes a secret that only the owner can read. The content is there from the first moment the name
 * is, and a file that exists is never replaced.
 * @returns false when there already was such a file
 */
export function createSecretFile(path: string, content: string): boolean {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** The recipients of every publisher; none when there is no file. */
export function readRecipients(path: string): Recipients {
  if (!existsSync(path)) return {};
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigurationError([`${path} går inte att läsa som JSON.`]);
  }
  const result = recipientsSchema.safeParse(content);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${path}, ${issue.path.join(' → ')}: ${issue.message}`),
  );
}

/** The public keys that a publisher's tips are sealed to. */
export function recipientsOf(recipients: Recipients, publisher: string): string[] {
  const { coordinator, registrar, escrow } = recipients[publisher] ?? {};
  const others = coordinatorsOf(recipients, publisher).map((key) => key.recipient);
  const keys = [coordinator, registrar, escrow].filter((key) => key !== undefined);
  return [...new Set([...keys, ...others])];
}

/** Those who may sign in to a publisher's desk. */
export function coordinatorsOf(recipients: Recipients, publisher: string): DeskKey[] {
  const { coordinator, coordinators = [] } = recipients[publisher] ?? {};
  const first = coordinator ? [{ recipient: coordinator, label: COORDINATOR_LABEL }] : [];
  return [
    ...first.filter((one) => !coordinators.some((other) => other.recipient === one.recipient)),
    ...coordinators,
  ];
}

/**
 * The recipients as the file has them now: read again when it has changed, so that a key that is added or
 * taken away counts at once, without a restart. A file that is broken meanwhile leaves what was read last.
 */
export function watchRecipients(path: string): () => Recipients {
  let known = readRecipients(path);
  let stamp = stampOf(path);
  return () => {
    const now = stampOf(path);
    if (now === stamp) return known;
    try {
      known = readRecipients(path);
      stamp = now;
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
    }
    return known;
  };
}

/** Changes whenever the file is another: a new file takes the old one's place. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.mtimeNs} ${stat.size}` : '';
}

/** Adds recipients to the file. */
export function addRecipients(path: string, added: Recipients): void {
  const recipients = readRecipients(path);
  for (const [publisher, roles] of Object.entries(added)) {
    recipients[publisher] = { ...recipients[publisher], ...roles };
  }
  writeRecipients(path, recipients);
}

/** Adds a coordinator with a key of her own. @returns false when the key is there already */
export function addCoordinator(path: string, publisher: string, key: DeskKey): boolean {
  const recipients = readRecipients(path);
  if (coordinatorsOf(recipients, publisher).some((one) => one.recipient === key.recipient)) {
    return false;
  }
  const known = recipients[publisher] ?? {};
  recipients[publisher] = { ...known, coordinators: [...(known.coordinators ?? []), key] };
  writeRecipients(path, recipients);
  return true;
}

/**
 * Takes a coordinator's key out of the file.
 * @returns false when she has none there
 * @throws ConfigurationError when too few keys would be left to seal to
 */
export function removeCoordinator(path: string, publisher: string, recipient: string): boolean {
  const recipients = readRecipients(path);
  const known = recipients[publisher] ?? {};
  if (!coordinatorsOf(recipients, publisher).some((one) => one.recipient === recipient)) {
    return false;
  }
  const left = { ...known };
  if (known.coordinator === recipient) delete left.coordinator;
  if (known.coordinators) {
    left.coordinators = known.coordinators.filter((one) => one.recipient !== recipient);
  }
  recipients[publisher] = left;
  if (recipientsOf(recipients, publisher).length < 2) {
    throw new ConfigurationError([
      'Då blir det färre än två nycklar att försegla till. Lägg till en annan nyckel först.',
    ]);
  }
  writeRecipients(path, recipients);
  return true;
}

/** The new file takes the old one's place in one step. */
function writeRecipients(path: string, recipients: Recipients): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(recipients, undefined, 2)}\n`);
  renameSync(draft, path);
}
