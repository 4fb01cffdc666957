/** Keys for a publisher's tips, and the settings for a first start on one's own machine. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { TOKEN_KEY_BYTES } from '../../src/intake/config.ts';
import {
  addRecipients,
  createIdentity,
  createSecretFile,
  readRecipients,
  RECIPIENT_ROLES,
} from '../../src/intake/key-files.ts';

/** The names of the files, as the municipality speaks of who has them. */
const FILES = { coordinator: 'samordnare.txt', registrar: 'registrator.txt', escrow: 'reserv.txt' };
export const SETTINGS_FILE = 'start.env';

export interface KeyPlan {
  slug: string;
  folder: string;
  recipientsFile: string;
  now: Date;
}

/** True when the publisher has keys already: new ones would lock out those who have the old. */
export function hasKeys(slug: string, recipientsFile: string): boolean {
  return readRecipients(recipientsFile)[slug] !== undefined;
}

/**
 * Makes a pair for each role and enters the public ones.
 * @returns the files with secrets; none is ever written over
 */
export async function makeKeys({ slug, folder, recipientsFile, now }: KeyPlan): Promise<string[]> {
  const made: string[] = [];
  const recipients: Record<string, string> = {};
  const write = (name: string, content: string) => {
    const file = path.join(folder, name);
    if (!createSecretFile(file, content)) throw new Error(`${file} finns redan.`);
    made.push(file);
  };
  for (const role of RECIPIENT_ROLES) {
    const identity = await createIdentity(now);
    write(FILES[role], identity.file);
    recipients[role] = identity.recipient;
  }
  const settings = {
    PUBLISHER: slug,
    PUBLIC_ORIGIN: 'http://localhost:4321',
    INTAKE_TOKEN_KEY: randomBytes(TOKEN_KEY_BYTES).toString('base64url'),
  };
  write(
    SETTINGS_FILE,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  addRecipients(recipientsFile, { [slug]: recipients });
  return made;
}
