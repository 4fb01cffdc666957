/** Forgets the key after ten minutes without a touch, and when the page is closed. */
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../contract.ts';

export const IDLE_MS = 10 * 60_000;
/** The last minute is told of, so that whoever reads or is interrupted can stay (WCAG 2.2.1). */
const TOLD_MS = 60_000;
/** A computer that has slept runs its timers late: the time is looked at this often besides. */
const LOOK_EVERY_MS = 15_000;

/** @returns true during the last minute before the key is forgotten */
export function useIdleLock(desk: Desk): boolean {
  const [isSoon, setSoon] = useState(false);
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      const idle = Date.now() - last;
      setSoon(idle > IDLE_MS - TOLD_MS);
      if (idle > IDLE_MS) desk.lock('idle');
    };
    const touch = () => {
      // The first touch after a sleep comes before the timer does.
      look();
      last = Date.now();
      setSoon(false);
    };
    const close = () => desk.lock();
    const timer = setInterval(look, LOOK_EVERY_MS);
    const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
    for (const name of touches) addEventListener(name, touch, { passive: true, capture: true });
    addEventListener('pagehide', close);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const name of touches) removeEventListener(name, touch, { capture: true });
      removeEventListener('pagehide', close);
      document.removeEventListener('visibilitychange', look);
    };
  }, [desk]);
  return isSoon;
}
