/**
 * Where a publisher's notices go: `notices.json` in the data folder. The addresses are the municipality's
 * own business, so they stand beside its keys and not in the published content.
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';

const mailboxSchema = z.strictObject({
  /** A functional mailbox, not a person's: somebody must read it when one is on leave. */
  to: z.email({ error: 'Här ska det stå en e-postadress.' }),
  /** Gets the reminder too. */
  deputy: z.email({ error: 'Här ska det stå en e-postadress.' }).optional(),
  /** The address where tips are opened. */
  desk: z.url({ error: 'Här ska det stå en webbadress som börjar med https://.' }).optional(),
});
const mailboxesSchema = z.record(z.string(), mailboxSchema);

export type Mailbox = z.infer<typeof mailboxSchema>;
export type Mailboxes = z.infer<typeof mailboxesSchema>;

/** Reads the file; none is no mailboxes. @throws ConfigurationError when it cannot be understood */
export function readMailboxes(path: string): Mailboxes {
  if (!existsSync(path)) return {};
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigurationError([`${path} går inte att läsa som JSON.`]);
  }
  const result = mailboxesSchema.safeParse(content);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${path}, ${issue.path.join(' → ')}: ${issue.message}`),
  );
}
