/**
 * Keys for a demonstration, made at the first start so that two commands are enough to try the whole
 * way of a tip. One set for all publishers; never used when a real publisher is in the build.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TOKEN_KEY_BYTES, type IntakeConfig } from './config.ts';
import {
  addRecipients,
  createIdentity,
  createSecretFile,
  readIdentityFile,
  readRecipients,
  RECIPIENT_ROLES,
  type Recipients,
} from './key-files.ts';

/** Makes what is missing. @returns the files that were made, for the start to tell of */
export async function ensureDemonstrationKeys(
  config: IntakeConfig,
  publishers: readonly string[],
  now: Date,
): Promise<{ tokenKey: Uint8Array; made: string[] }> {
  const made: string[] = [];
  const known = readRecipients(config.recipientsFile);
  const missing = publishers.filter((publisher) => known[publisher] === undefined);
  if (missing.length > 0) {
    const roles: Recipients[string] = {};
    for (const role of RECIPIENT_ROLES) {
      const file = path.join(config.dataDir, 'demo-keys', `${role}.txt`);
      if (createSecretFile(file, (await createIdentity(now)).file)) made.push(file);
      roles[role] = (await readIdentityFile(file)).recipient;
    }
    addRecipients(
      config.recipientsFile,
      Object.fromEntries(missing.map((publisher) => [publisher, roles])),
    );
    made.push(config.recipientsFile);
  }
  if (config.tokenKey) return { tokenKey: config.tokenKey, made };

  const file = path.join(config.dataDir, 'demo-keys', 'token-key.txt');
  const fresh = randomBytes(TOKEN_KEY_BYTES).toString('base64url');
  if (createSecretFile(file, `${fresh}\n`)) made.push(file);
  const text = readFileSync(file, 'utf8').trim();
  return { tokenKey: new Uint8Array(Buffer.from(text, 'base64url')), made };
}
