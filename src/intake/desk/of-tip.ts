/** Whether what is sent to be put in a tip's place can be of that tip. */
import type { StoredResponse } from '../response-store.ts';

/** The envelope that was opened is the one there, and contact details come only where there are some. */
export function isOfTip(
  tip: StoredResponse,
  { was, contact }: { was: Uint8Array; contact?: Uint8Array | undefined },
): boolean {
  if (contact !== undefined && tip.contactEnvelope === undefined) return false;
  return Buffer.compare(tip.textEnvelope, was) === 0;
}
