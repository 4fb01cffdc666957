/** Marks a tip as read when it has been open for a moment: going through the list with j is not reading. */
import { useEffect } from 'preact/hooks';
import type { Desk, DeskTip } from '../contract.ts';

const READING_MS = 1500;

export function useReading(desk: Desk, tip: DeskTip | undefined): void {
  const unread = tip?.status === 'received' && typeof tip.content !== 'string';
  useEffect(() => {
    if (!unread) return;
    const timer = setTimeout(() => void desk.markRead(tip.number), READING_MS);
    return () => clearTimeout(timer);
  }, [tip?.number, unread]);
}
