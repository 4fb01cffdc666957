/**
 * Forms that are counted, not kept: no words, no name, no time of day. What is stored is a number that goes up by one,
 * or the figures of a meeting.
 */
import { z } from 'zod';
import { formFields, type FormDefinition } from '../forms/definition.ts';

export const HELPED_ANSWERS = ['yes', 'partly', 'no'] as const;
export type HelpedAnswer = (typeof HELPED_ANSWERS)[number];

/** "Did the page help?" */
export interface Helped {
  /** The page that it was about, by the last part of its address. */
  page: string;
  answer: HelpedAnswer;
}

const coded = { part: 'answers', keeping: 'coded' } as const;

/** The question at the foot of a help page. `pages` are the pages that ask; any other is refused. */
export function helpedForm(pages: readonly string[]): FormDefinition {
  return {
    id: 'hjalpte',
    parts: ['answers'],
    schema: z.object({
      page: z.enum(pages).register(formFields, { ...coded, control: 'radios' }),
      answer: z.enum(HELPED_ANSWERS).register(formFields, { ...coded, control: 'radios' }),
    }),
  };
}

export const AUDIENCES = ['older', 'relatives', 'staff', 'mixed'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The greatest hall there is; a larger number is a slip of the key. */
export const MOST_ATTENDED = 2000;

/** A show of hands at a meeting, as the leader counted it. */
export interface ShowOfHands {
  /** The day of the meeting. */
  date: string;
  audience: Audience;
  /** How many were there, 1 to 2,000. */
  attended: number;
  /** How many of them had had a call from a fraudster, 0 to `attended`. */
  gotCall: number;
  /** How many of those hung up, 0 to `gotCall`. */
  hungUp: number;
}

const people = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);

/**
 * The leader's form after a meeting. The sign of effect is the municipality of Värnamo's own: ever more listeners say
 * that they got a call, but hung up.
 *
 * @param today the latest day that a meeting can have been held
 */
export function showOfHandsForm(today: string): FormDefinition {
  return {
    id: 'handupprackning',
    parts: ['answers'],
    schema: z
      .object({
        date: z.iso.date().register(formFields, { ...coded, control: 'date' }),
        audience: z.enum(AUDIENCES).register(formFields, { ...coded, control: 'radios' }),
        attended: people.register(formFields, { ...coded, control: 'number' }),
        gotCall: people.register(formFields, { ...coded, control: 'number' }),
        hungUp: people.register(formFields, { ...coded, control: 'number' }),
      })
      .superRefine(({ date, attended, gotCall, hungUp }, context) => {
        const refuse = (field: string, isWrong: boolean) => {
          if (isWrong) {
            context.addIssue({ code: 'custom', path: [field], message: 'OUT_OF_RANGE' });
          }
        };
        refuse('date', date > today);
        refuse('attended', attended < 1 || attended > MOST_ATTENDED);
        refuse('gotCall', gotCall > attended);
        refuse('hungUp', hungUp > gotCall);
      }),
  };
}
