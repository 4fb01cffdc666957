/**
 * Answers of a safety walk on the walker's own telephone: the one place where what somebody has written stays on a device,
 * and only after a yes (docs/decisions/0038-kept-until-sent.md). Never what is written in a tip.
 */
import type { RawAnswers } from '../../../domain/forms/definition.ts';
import { keptName } from './kept-name.ts';

/** A week: long enough to come home and find a network, short enough for a telephone that is lent out. */
const KEPT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Kept {
  answers: RawAnswers;
  /** The secret under which just these answers have been sent, by a try that may have arrived. */
  key?: string;
}

interface Stored extends Kept {
  version: 1;
  /** Milliseconds since 1970, of the latest answer. */
  savedAt: number;
}

export interface KeptWalk {
  /** What is kept, erased first when it is older than a week. Nothing when no yes has been given. */
  read: () => Kept | undefined;
  /** @throws when the telephone has no room or lets nothing be kept */
  write: (kept: Kept) => void;
  erase: () => void;
}

/** @param walk the address of the walk's page, so that languages and walks do not mix */
export function keptWalk(walk: string, now: () => number = () => Date.now()): KeptWalk {
  const name = keptName(walk);
  const erase = () => {
    try {
      localStorage.removeItem(name);
    } catch {
      // A browser that lets nothing be read has kept nothing.
    }
  };
  return {
    erase,
    write(kept) {
      const stored: Stored = { version: 1, savedAt: now(), ...kept };
      localStorage.setItem(name, JSON.stringify(stored));
    },
    read() {
      try {
        const stored = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<Stored> | null;
        const age = now() - (stored?.savedAt ?? 0);
        if (
          stored?.version === 1 &&
          isAnswers(stored.answers) &&
          age >= 0 &&
          age < KEPT_DAYS * DAY_MS
        ) {
          const { answers, key } = stored;
          return typeof key === 'string' ? { answers, key } : { answers };
        }
      } catch {
        // Written by something else, or not to be read: erased below.
      }
      erase();
      return undefined;
    },
  };
}

/** A telephone keeps what any page of this address has written, an older version of this one too. */
function isAnswers(kept: unknown): kept is RawAnswers {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    !Array.isArray(kept) &&
    Object.values(kept).every((answer) => [answer].flat().every((one) => typeof one === 'string'))
  );
}
