/**
 * Signing up for an event. The one form in which a way to reach the sender is required: without it nobody
 * can say that the walk is called off. All that is personal is sealed apart, and erased first.
 */
import { z } from 'zod';
import { contactField } from '../forms/contact.ts';
import { formFields, type FormDefinition } from '../forms/definition.ts';
import type { CalendarEvent } from './schema.ts';

/** The most people that one sign-up may bring. A school class rings. */
export const MOST_PEOPLE = 10;
/** The field that says how many places a sign-up takes. */
export const PEOPLE_FIELD = 'people';
/** The form is one part. */
const PART = 'sign-up';

/** What the form asks for an event that one signs up to. */
export function signUpForm(signUp: NonNullable<CalendarEvent['signUp']>): FormDefinition {
  const people = z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .refine((count) => count >= 1 && count <= MOST_PEOPLE)
    .register(formFields, { part: PART, control: 'number', keeping: 'coded' });
  const needs = z
    .string()
    .max(300)
    .optional()
    .register(formFields, { part: PART, control: 'textarea', keeping: 'contact', rows: 2 });
  return {
    id: 'anmalan',
    parts: [PART],
    schema: z
      .object({
        contactName: contactField('contactName', { part: PART, required: true }),
        contactEmail: contactField('contactEmail', { part: PART }),
        contactPhone: contactField('contactPhone', { part: PART }),
        ...(signUp.asks.includes('people') ? { [PEOPLE_FIELD]: people } : {}),
        ...(signUp.asks.includes('needs') ? { needs } : {}),
      })
      .superRefine(({ contactEmail, contactPhone }, context) => {
        if (contactEmail !== undefined || contactPhone !== undefined) return;
        context.addIssue({ code: 'custom', path: ['contactEmail'], message: 'REQUIRED' });
      }),
  };
}

/** The last day on which one can sign up. */
export function lastSignUpDay({ date, signUp }: Pick<CalendarEvent, 'date' | 'signUp'>): string {
  return signUp?.until ?? date;
}
