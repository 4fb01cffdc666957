/**
 * Answers of a safety walk on the walker's own telephone: the one place where what somebody has written stays on a device,
 * and only after a yes (docs/decisions/0038-kept-until-sent.md). Never what is written in a tip.
 */
import type { RawAnswers } from '../../../domain/forms/definition.ts';
import { keptName } from './kept-name.ts';

/** A week: long enough to come home and find a network, short enough for a telephone that is lent out. */
const KEPT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Kept {
  version: 1;
  /** Milliseconds since 1970, of the latest answer. */
  savedAt: number;
  answers: RawAnswers;
}

export interface KeptWalk {
  /** What is kept, erased first when it is older than a week. Nothing when no yes has been given. */
  read: () => RawAnswers | undefined;
  /** @throws when the telephone has no room or lets nothing be kept */
  write: (answers: RawAnswers) => void;
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
    write(answers) {
      const kept: Kept = { version: 1, savedAt: now(), answers };
      localStorage.setItem(name, JSON.stringify(kept));
    },
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Partial<Kept> | null;
        const age = now() - (kept?.savedAt ?? 0);
        if (
          kept?.version === 1 &&
          isAnswers(kept.answers) &&
          age >= 0 &&
          age < KEPT_DAYS * DAY_MS
        ) {
          return kept.answers;
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
