/**
 * The yearly proof that the key in safe keeping opens what is sealed to it. A word is sealed on the
 * server and opened where the key is, with any age program; the key itself never comes near the server.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';
import { seal } from './seal.ts';

const fileSchema = z.record(
  z.string(),
  z.strictObject({
    /** The key that the word was sealed to: a new key needs a new test. */
    recipient: z.string(),
    /** SHA-256 of the word that is waited for. */
    pending: z.string().optional(),
    /** When the right word last came back. */
    passedAt: z.string().optional(),
  }),
);
type EscrowTest = z.infer<typeof fileSchema>[string];
type EscrowTests = z.infer<typeof fileSchema>;

/** Where the tests are recorded. */
export function escrowTestsFile(dataDir: string): string {
  return path.join(dataDir, 'escrow-tests.json');
}

/** Seals a new word to the escrow key alone. @returns the age file */
export async function beginEscrowTest(
  file: string,
  publisher: string,
  recipient: string,
): Promise<Uint8Array> {
  // No letters that are read wrong from paper.
  const word = [...randomBytes(12)].map((byte) => 'abcdefghjkmnpqrstuvwxyz23456789'[byte % 31]);
  const tests = readTests(file);
  const { passedAt } = lastOf(tests, publisher, recipient);
  tests[publisher] = {
    recipient,
    pending: hashOf(word.join('')),
    ...(passedAt === undefined ? {} : { passedAt }),
  };
  write(file, tests);
  return seal(word.join(''), [recipient]);
}

/** Takes the word that was opened. @returns false when it is not the one */
export function finishEscrowTest(
  file: string,
  publisher: string,
  word: string,
  now: Date,
): boolean {
  const tests = readTests(file);
  const test = tests[publisher];
  // The opened file holds the word in quotation marks.
  const bare = word.trim().replaceAll('"', '').toLowerCase();
  if (!test || test.pending !== hashOf(bare)) return false;
  tests[publisher] = { recipient: test.recipient, passedAt: now.toISOString() };
  write(file, tests);
  return true;
}

/** When the escrow key was last tested; undefined when never, or when the key is another one since. */
export function escrowTestedAt(
  file: string,
  publisher: string,
  recipient: string,
): string | undefined {
  return lastOf(readTests(file), publisher, recipient).passedAt;
}

function lastOf(tests: EscrowTests, publisher: string, recipient: string): Partial<EscrowTest> {
  const test = tests[publisher];
  return test?.recipient === recipient ? test : {};
}

function readTests(file: string): EscrowTests {
  if (!existsSync(file)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ConfigurationError([
      `${file} går inte att läsa. Ta bort den och gör provet på nytt.`,
    ]);
  }
}

function write(file: string, tests: EscrowTests): void {
  writeFileSync(file, `${JSON.stringify(tests, undefined, 2)}\n`, { mode: 0o600 });
}

function hashOf(word: string): string {
  return createHash('sha256').update(word).digest('hex');
}
