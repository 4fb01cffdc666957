/**
 * Which receipts have been used: how many of those who write come back to see what happened. Kept as one mark for each
 * publisher, the register numbers and nothing else: not when, not how often, and never the code.
 */
import type { MarkStore } from './mark-store.ts';

const MARK = 'receipts-used';

/** The page after sending looks the tip up with its code as well. Whoever comes within the hour has not come back. */
export const COMES_BACK_AFTER_MS = 3_600_000;

/** Notes that the holder of a receipt has come back. Once for each number, however often. */
export async function noteReceiptUse(
  marks: MarkStore,
  { publisher, number, receivedAt }: { publisher: string; number: string; receivedAt: string },
  now: Date,
): Promise<void> {
  if (now.getTime() - Date.parse(receivedAt) < COMES_BACK_AFTER_MS) return;
  for (;;) {
    const known = await marks.get(publisher, MARK);
    const numbers = numbersOf(known);
    if (numbers.includes(number)) return;
    if (await marks.replace(publisher, MARK, known, [...numbers, number].join(','))) return;
  }
}

/** Register numbers whose receipts have been used; of some the response may have been erased. */
export async function usedReceipts(
  marks: MarkStore,
  publisher: string,
): Promise<ReadonlySet<string>> {
  return new Set(numbersOf(await marks.get(publisher, MARK)));
}

function numbersOf(mark: string | undefined): string[] {
  return mark === undefined || mark === '' ? [] : mark.split(',');
}
