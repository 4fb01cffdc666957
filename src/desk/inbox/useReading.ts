/** Marks a tip as read when it has been open for a moment: going through the list with j is not reading. */
import { useEffect } from 'preact/hooks';
import type { Desk, DeskTip } from '../contract.ts';

const READING_MS = 1500;

export function useReading(desk: Desk, tip: DeskTip | undefined): void {
  const unread = tip?.status === 'received' && typeof tip.content !== 'string';
  useEffect(() => {
    if (!unread) return;
    const timer = setTimeout(() => void markRead(desk, tip.number), READING_MS);
    return () => clearTimeout(timer);
  }, [tip?.number, unread]);
}

/** Also notes when it was first read, which the desk's own statistics are made of. */
async function markRead(desk: Desk, number: string): Promise<void> {
  const { ok } = await desk.setStatus(number, 'read');
  // As it is now: something may have been saved while the server answered.
  const tip = desk.state.tips.find((one) => one.number === number);
  if (!ok || !tip || tip.coding.firstReadAt !== undefined) return;
  await desk.saveCoding(tip, { ...tip.coding, firstReadAt: desk.now().toISOString() });
}
