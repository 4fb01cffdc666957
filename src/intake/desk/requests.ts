/** What the desk's server takes: one schema an action. Anything else is malformed. */
import { z } from 'zod';
import {
  DESK_BATCH,
  DESK_ENVELOPE_MAX,
  DESK_RECORD_ID,
  DESK_RECORD_KINDS,
  type DeskAction,
} from '../../domain/desk/wire.ts';
import { CLOSED_REASONS, SETTABLE_STATUSES, TIP_STATUSES } from '../../domain/tips/status.ts';

/** Every age file begins so; what follows is opaque to the server. */
const AGE_HEADER = 'age-encryption.org/v1\n';

/** Base64 of an age file, as its bytes. */
const envelope = z.base64().transform((text, context) => {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  const begins = Buffer.from(bytes.subarray(0, AGE_HEADER.length)).toString('latin1');
  if (bytes.length > DESK_ENVELOPE_MAX || begins !== AGE_HEADER) {
    context.addIssue({ code: 'custom', message: 'An age file is asked for.' });
  }
  return bytes;
});
const number = z.string().regex(/^\d{4}-\d{4,}$/);
const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{50,200}$/);
const kind = z.enum(DESK_RECORD_KINDS);
const id = z.string().regex(DESK_RECORD_ID);
const revision = z.int().min(0);

export const REQUESTS = {
  challenge: z.strictObject({ recipient }),
  'sign-in': z.strictObject({
    recipient,
    token: z.string().max(100),
    nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  }),
  'sign-out': z.strictObject({}),
  overview: z.strictObject({}),
  envelopes: z.strictObject({ numbers: z.array(number).max(DESK_BATCH) }),
  records: z.strictObject({ wanted: z.array(z.strictObject({ kind, id })).max(DESK_BATCH) }),
  save: z.strictObject({ kind, id, revision, envelope }),
  remove: z.strictObject({ kind, id, revision }),
  status: z
    .strictObject({
      number,
      status: z.enum(SETTABLE_STATUSES),
      reason: z.enum(CLOSED_REASONS).optional(),
      was: z.enum(TIP_STATUSES).optional(),
    })
    .refine(({ status, reason }) => (status === 'closed') === (reason !== undefined)),
  answer: z.strictObject({
    number,
    sentAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    tag: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    envelope,
  }),
  reseal: z.strictObject({
    number,
    was: envelope,
    text: envelope,
    contact: envelope.optional(),
    messages: z
      .array(z.strictObject({ position: z.int().min(1), was: envelope, envelope }))
      .max(200),
  }),
} satisfies Record<DeskAction, z.ZodType>;

export type DeskRequest<A extends DeskAction> = z.output<(typeof REQUESTS)[A]>;

export function isDeskAction(name: string): name is DeskAction {
  return Object.hasOwn(REQUESTS, name);
}
