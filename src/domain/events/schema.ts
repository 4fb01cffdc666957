/** Something to come to: a safety walk, a dialogue, a talk. Planned police operations are never published. */
import { z } from 'zod';
import { isoDate, lang, line, prose, slug, sources } from '../content/fields.ts';
import { picture } from '../content/picture.ts';

export const EVENT_KINDS = ['safety-walk', 'dialogue', 'talk', 'visit'] as const;

const clockTime = z
  .string({ error: 'Skriv klockslaget inom citattecken.' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'Skriv klockslaget med timmar och minuter, så här: 18:00.',
  })
  .meta({ title: 'Klockslag', example: '"18:00"', cms: { widget: 'clock' } });

/** What a sign-up may ask besides name and a way to reach the sender. */
export const SIGN_UP_ASKS = ['people', 'needs'] as const;

const signUp = z
  .strictObject({
    /** The last day to sign up; the day of the event when left out. */
    until: isoDate.optional().meta({
      title: 'Sista dagen att anmäla sig',
      example: '2026-12-01',
      cms: { hint: 'Tomt är samma dag.' },
    }),
    places: z
      .int()
      .min(1, { error: 'Minst en plats.' })
      .max(5000)
      .optional()
      .meta({ title: 'Antal platser', example: 30 }),
    asks: z
      .array(
        z.enum(SIGN_UP_ASKS, {
          error: 'Skriv people (hur många som kommer) eller needs (vad man behöver).',
        }),
      )
      .default(['people', 'needs'])
      .meta({
        title: 'Vad man mer får frågan om',
        example: '[people, needs]',
        cms: { options: { people: 'Hur många som kommer', needs: 'Vad man behöver' } },
      }),
  })
  .meta({
    title: 'Anmälan',
    example: '{ until: 2026-12-01, places: 30 }',
    cms: { hint: 'Öppna om man ska anmäla sig i förväg.' },
  });

export const eventSchema = z
  .strictObject({
    lang,
    publisher: slug,
    kind: z
      .enum(EVENT_KINDS, { error: `Skriv ett av: ${EVENT_KINDS.join(', ')}.` })
      .meta({ title: 'Slag', example: 'safety-walk' }),
    title: line('Rubrik', 'Trygghetsvandring i Bredaryd'),
    date: isoDate.meta({ title: 'Dag', example: '2024-04-22' }),
    from: clockTime.optional().meta({ title: 'Börjar klockan', example: '"18:00"' }),
    to: clockTime.optional().meta({ title: 'Slutar klockan', example: '"19:30"' }),
    place: line('Plats', 'Samling vid biblioteket'),
    text: prose('Mer om det', 'Vi går en timme.').optional(),
    area: slug
      .optional()
      .meta({ title: 'Område', example: 'centrum', cms: { hint: 'Den del av orten där det är.' } }),
    /** Whether one signs up beforehand. Without it one just comes. */
    signUp: signUp.optional(),
    picture: picture.optional(),
    /** The digital walk of the same round, for those who walk it by themselves. */
    walk: slug.optional().meta({
      title: 'Digital vandring',
      example: 'norrby',
      cms: { hint: 'Om samma runda går att gå på egen hand, med telefonen.' },
    }),
    /** What came of it, written afterwards. */
    outcome: prose('Vad det ledde till', 'Tre mörka platser har fått nya lampor.')
      .optional()
      .meta({
        title: 'Vad det ledde till',
        example: 'Tre mörka platser har fått nya lampor.',
        cms: { hint: 'Skrivs efteråt.' },
      }),
    sources,
  })
  .superRefine(({ date, signUp: asked }, context) => {
    if (asked?.until !== undefined && asked.until > date) {
      context.addIssue({
        code: 'custom',
        path: ['signUp', 'until'],
        message: 'Sista dagen att anmäla sig är efter själva dagen.',
      });
    }
  })
  .meta({ title: 'Aktivitet i kalendern' });

export type CalendarEvent = z.infer<typeof eventSchema>;
export type EventKind = (typeof EVENT_KINDS)[number];
