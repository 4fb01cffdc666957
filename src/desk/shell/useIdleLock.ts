/** Forgets the key after ten minutes without a touch, and when the page is closed. */
import { useEffect } from 'preact/hooks';
import type { Desk } from '../contract.ts';

export const IDLE_MS = 10 * 60_000;
/** A computer that has slept runs its timers late: the time is looked at this often besides. */
const LOOK_EVERY_MS = 15_000;

export function useIdleLock(desk: Desk): void {
  useEffect(() => {
    let last = Date.now();
    const touch = () => {
      // The first touch after a sleep comes before the timer does.
      if (Date.now() - last > IDLE_MS) desk.lock('idle');
      last = Date.now();
    };
    const look = () => {
      if (Date.now() - last > IDLE_MS) desk.lock('idle');
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
}
