/**
 * After the build: `/.well-known/security.txt` (RFC 9116), by which whoever has found a hole knows where to tell. Made of
 * settings alone: without a contact there is no such file, and none is made up.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../src/intake/configuration-error.ts';

/** Settings that change the file: with another one the site has to be built again. */
export const SECURITY_SETTINGS = ['SECURITY_CONTACT', 'SECURITY_POLICY'] as const;

/** Where the file lies, below the folder of the site. */
export const SECURITY_FILE = '.well-known/security.txt';

/**
 * A site that is no longer built should not go on naming somebody. RFC 9116 2.5.5 asks for less than a year; the nightly
 * build makes this a date that always lies ahead.
 */
export const DAYS_VALID = 90;
const DAY_MS = 86_400_000;

const isPlaceholder = (address: string) =>
  /[@/.]example(?:\.(?:com|net|org))?(?:[/:?#]|$)/i.test(address);

const contact = z
  .string()
  .regex(/^(?:mailto:[^\s@,]+@[^\s@,]+\.[^\s@,]+|https:\/\/[^\s,]+|tel:\+[\d-]+)$/, {
    error: 'ska vara mailto:, https:// eller tel:+, så här: mailto:sakerhet@kommunen.se',
  })
  .refine((address) => !isPlaceholder(address), {
    error: 'är en påhittad adress. Skriv en som någon läser.',
  });

const environment = z.object({
  SECURITY_CONTACT: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(contact).min(1)),
  SECURITY_POLICY: z
    .string()
    .regex(/^https:\/\/\S+$/, { error: 'ska vara en adress som börjar med https://.' })
    .optional(),
  PUBLIC_ORIGIN: z
    .string({ error: 'behövs också: filen säger var den själv ligger.' })
    .regex(/^https:\/\/\S+$/, { error: 'ska börja med https:// när SECURITY_CONTACT är satt.' }),
});

/**
 * The text, or undefined when no contact is set.
 * @param settings `SECURITY_CONTACT` (one or several, with commas between), `SECURITY_POLICY`, `PUBLIC_ORIGIN`
 * @param now the time of the build, from which the last day is counted
 * @throws ConfigurationError for a setting that is wrong, or a contact that leads nowhere
 */
export function securityText(
  settings: Readonly<Record<string, string | undefined>>,
  now: Date,
): string | undefined {
  const set = Object.fromEntries(Object.entries(settings).filter(([, value]) => value));
  if (set['SECURITY_CONTACT'] === undefined) return undefined;
  const result = environment.safeParse(set);
  if (!result.success) {
    throw new ConfigurationError(
      result.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}`),
    );
  }
  const { SECURITY_CONTACT, SECURITY_POLICY, PUBLIC_ORIGIN } = result.data;
  const expires = new Date(now.getTime() + DAYS_VALID * DAY_MS).toISOString().slice(0, 19);
  return [
    ...SECURITY_CONTACT.map((one) => `Contact: ${one}`),
    `Expires: ${expires}Z`,
    'Preferred-Languages: sv, en',
    `Canonical: ${PUBLIC_ORIGIN}/${SECURITY_FILE}`,
    ...(SECURITY_POLICY === undefined ? [] : [`Policy: ${SECURITY_POLICY}`]),
    '',
  ].join('\n');
}

/** Writes the file into the built site, when there is a contact. */
export function writeSecurityText(
  clientDir: string,
  settings: Readonly<Record<string, string | undefined>>,
  now = new Date(),
): void {
  const text = securityText(settings, now);
  if (text === undefined) return;
  const file = path.join(clientDir, SECURITY_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
