/** The store of what is counted and not kept: no words, no sender, no time of day. */
import type { Helped, ShowOfHands } from '../domain/counted/forms.ts';

/** Answers to "did the page help?" of one week, added up. */
export interface HelpedCount extends Helped {
  publisher: string;
  /** `2026-W47`. Nothing finer is kept. */
  isoWeek: string;
  count: number;
}

export interface Meeting extends ShowOfHands {
  publisher: string;
}

export interface CountStore {
  /** Resolves when the answer is counted and durable. */
  addHelped(answer: Omit<HelpedCount, 'count'>): Promise<void>;
  /** By week, page and answer. */
  listHelped(publisher: string): Promise<HelpedCount[]>;
  /** The same figures of the same day and audience are one meeting: sent twice, it is there once. */
  putMeeting(meeting: Meeting): Promise<'stored' | 'again'>;
  /** By date. */
  listMeetings(publisher: string): Promise<Meeting[]>;
  /** False when there is no such meeting. */
  deleteMeeting(meeting: Meeting): Promise<boolean>;
}
