/** Something to come to: a safety walk, a dialogue, a talk. Planned police operations are never published. */
import { z } from 'zod';
import { isoDate, lang, line, prose, slug, sources } from '../content/fields.ts';
import { picture } from '../content/picture.ts';

export const EVENT_KINDS = ['safety-walk', 'dialogue', 'talk', 'visit'] as const;

const clockTime = z
  .string({ error: 'Skriv klockslaget inom citattecken.' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Skriv klockslaget som TT:MM.' })
  .meta({ title: 'Klockslag', example: '"18:00"' });

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
    area: slug.optional().meta({ title: 'Område', example: 'centrum' }),
    picture: picture.optional(),
    text: prose('Mer om det', 'Vi går en timme.').optional(),
    /** What came of it, written afterwards. */
    outcome: prose('Vad det ledde till', 'Tre mörka platser har fått nya lampor.').optional(),
    sources,
  })
  .meta({ title: 'Aktivitet i kalendern' });

export type CalendarEvent = z.infer<typeof eventSchema>;
export type EventKind = (typeof EVENT_KINDS)[number];
