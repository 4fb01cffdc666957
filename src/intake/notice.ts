/**
 * Tells the municipality that something has come: an e-mail without content to a functional mailbox, and
 * a reminder, to the deputy too, when something has waited for more than two working days.
 *
 * Sent by a job, never while a resident waits. What has been announced is remembered only after the mail
 * server has taken it, so a failure means another try and nothing is forgotten.
 */
import { dayOf } from '../domain/calendar/days.ts';
import { isWorkingDay, workingDaysBetween } from '../domain/calendar/working-days.ts';
import type { IntakeEvent } from './contract.ts';
import { kindOf } from './error-kind.ts';
import type { Mail, Mailer } from './mail.ts';
import type { Mailbox } from './mailboxes.ts';
import { setMark } from './mark-store.ts';
import type { Waiting } from './message-store.ts';
import type { TipStore } from './store.ts';

/** A tip that has waited longer than this is reminded of. */
export const REMINDER_AFTER_WORKING_DAYS = 2;
/** However many tips come, a mailbox gets one notice an hour. */
const MINUTES_BETWEEN_NOTICES = 60;

export interface NoticeDeps {
  store: TipStore;
  mailer: Mailer;
  log: (event: IntakeEvent) => void;
}

export interface NoticePublisher {
  slug: string;
  name: string;
}

/** Sends what there is to say to one publisher's mailbox. Failures are logged, never thrown. */
export async function sendNotices(
  { store, mailer, log }: NoticeDeps,
  publisher: NoticePublisher,
  mailbox: Mailbox,
  now: Date,
): Promise<void> {
  const { slug } = publisher;
  try {
    const waiting = await store.messages.listWaiting(slug);
    const announced = await announcedIds(store, slug);
    const fresh = waiting.filter(({ id }) => !announced.ids.includes(id));
    if (fresh.length > 0 && minutesSince(announced.at, now) >= MINUTES_BETWEEN_NOTICES) {
      await mailer.send(noticeMail(publisher, mailbox, fresh));
      const ids = waiting.map(({ id }) => id);
      await setMark(store.marks, slug, 'notice', JSON.stringify({ at: now.toISOString(), ids }));
      log({ event: 'notice', publisher: slug, kind: 'new', outcome: 'sent' });
    }
    const late = overdue(waiting, now);
    const today = dayOf(now);
    if (
      late.length > 0 &&
      isWorkingDay(today) &&
      (await store.marks.get(slug, 'reminder')) !== today
    ) {
      await mailer.send(reminderMail(publisher, mailbox, late.length));
      await setMark(store.marks, slug, 'reminder', today);
      log({ event: 'notice', publisher: slug, kind: 'reminder', outcome: 'sent' });
    }
  } catch (error) {
    log({ event: 'notice', publisher: slug, outcome: 'failed', kind: kindOf(error) });
  }
}

/** What has waited for more than two working days. */
export function overdue(waiting: readonly Waiting[], now: Date): Waiting[] {
  const today = dayOf(now);
  return waiting.filter(
    ({ since }) => workingDaysBetween(dayOf(new Date(since)), today) > REMINDER_AFTER_WORKING_DAYS,
  );
}

/** What can be new, in the order in which it is said. */
const NEW: readonly { is: (item: Waiting) => boolean; one: string; several: string }[] = [
  { is: ({ kind }) => kind === 'tip', one: 'nytt tips', several: 'nya tips' },
  { is: ({ form }) => form === 'anmalan', one: 'ny anmälan', several: 'nya anmälningar' },
  {
    is: ({ kind, form }) => kind === 'response' && form !== 'anmalan',
    one: 'nytt svar',
    several: 'nya svar',
  },
  { is: ({ kind }) => kind === 'question', one: 'ny fråga', several: 'nya frågor' },
];

/** How many, and where. No number, no category, no area: a mailbox is not sealed. */
export function noticeMail(
  { name }: NoticePublisher,
  { to, desk }: Mailbox,
  fresh: readonly Waiting[],
): Mail {
  const what = NEW.flatMap(({ is, one, several }) => {
    const count = fresh.filter(is).length;
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`];
  }).join(' och ');
  return {
    to: [to],
    subject: `${name}: ${what}`,
    text: mailText([`Det har kommit ${what} till ${name}.`], desk),
  };
}

function reminderMail(
  { name }: NoticePublisher,
  { to, deputy, desk }: Mailbox,
  count: number,
): Mail {
  const what = count === 1 ? '1 tips, svar eller fråga' : `${count} tips, svar eller frågor`;
  return {
    to: deputy === undefined ? [to] : [to, deputy],
    subject: `Påminnelse, ${name}: ${what} väntar`,
    text: mailText(
      [
        `${what} har väntat i mer än två arbetsdagar.`,
        'Du får mejlet för att du är mottagare eller ersättare.',
      ],
      desk,
    ),
  };
}

function mailText(lines: readonly string[], desk: string | undefined): string {
  return [
    ...lines,
    '',
    desk === undefined ? 'Öppna dem där ni brukar läsa tips.' : `Öppna dem här: ${desk}`,
    '',
    'Mejlet innehåller inget av det som står i tipsen. Svara inte på det.',
    '',
  ].join('\n');
}

async function announcedIds(
  store: TipStore,
  publisher: string,
): Promise<{ at?: string; ids: readonly string[] }> {
  const mark = await store.marks.get(publisher, 'notice');
  return mark === undefined
    ? { ids: [] }
    : (JSON.parse(mark) as { at: string; ids: readonly string[] });
}

function minutesSince(instant: string | undefined, now: Date): number {
  return instant === undefined ? Infinity : (now.getTime() - Date.parse(instant)) / 60_000;
}
