/** Dates as they are being typed, said back in words, so that a slip is seen at once. */
import { firstDay, lastDay } from '../../src/domain/calendar/days.ts';
import { PARTIAL_DATE, UNKNOWN_DATE } from '../../src/domain/content/fields.ts';
import { z } from 'zod';
import { formatDate } from '../../src/lib/format.ts';

/** True for a year, a month or a day that there is. */
export function isDate(text: string): boolean {
  return PARTIAL_DATE.test(text) && (text.length < 10 || z.iso.date().safeParse(text).success);
}

/** `2024-04` → "april 2024"; undefined for what is no date. */
export function dateInWords(text: string): string | undefined {
  if (text === UNKNOWN_DATE) return 'Det står att uppgift saknas.';
  return isDate(text) ? formatDate(text, 'sv') : undefined;
}

export interface PeriodInWords {
  text: string;
  wrong: boolean;
}

/** What a period says, or what is wrong with it. Both ends count in full. */
export function periodInWords(from: string, to: string, open: boolean): PeriodInWords {
  const wrong = (text: string) => ({ text, wrong: true });
  if (from === '' && to === '') return { text: '', wrong: false };
  const unreadable = [from, to].find(
    (date) => date !== '' && date !== UNKNOWN_DATE && !isDate(date),
  );
  if (unreadable !== undefined) {
    return wrong(`"${unreadable}" är inget datum. Skriv 2024, 2024-04 eller 2024-04-22.`);
  }
  if (from === UNKNOWN_DATE || from === '') {
    return to === ''
      ? { text: 'Uppgift saknas om när.', wrong: false }
      : wrong('Det finns ett slut men ingen början.');
  }
  if (to === '') {
    return open
      ? { text: `Från ${spoken(from)}, utan slut.`, wrong: false }
      : wrong('Skriv också när tiden slutar.');
  }
  if (lastDay(to) < firstDay(from)) return wrong('Tiden slutar innan den börjar.');
  return {
    text:
      from === to ? `Hela ${spoken(from)}.` : `Från ${spoken(from)} till och med ${spoken(to)}.`,
    wrong: false,
  };
}

const spoken = (date: string) => formatDate(date, 'sv');
