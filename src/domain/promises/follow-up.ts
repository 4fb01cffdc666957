/** A follow-up: a dated report on a promise, with what was done and how it is judged. */
import { z } from 'zod';
import { firstDay, lastDay } from '../calendar/days.ts';
import {
  dateOrUnknown,
  isoDate,
  lang,
  line,
  partialDate,
  prose,
  slug,
  sources,
} from '../content/fields.ts';
import { OTHER_PARTY, RESPONSIBLE_PARTIES } from './schema.ts';

/** "Did we do what we promised?" */
export const DELIVERY_VERDICTS = [
  'delivered',
  'partly',
  'not-delivered',
  'changed',
  'cannot-tell',
] as const;

/** "Did it get better?" Apart from delivery: a kept promise may change nothing, and the other way round. */
export const OUTCOME_VERDICTS = ['better', 'unchanged', 'worse', 'cannot-tell'] as const;

/** A party's yes to what is published about it: the Police co-own the promise. Role, never name. */
export const approval = z
  .strictObject({
    party: z
      .enum(RESPONSIBLE_PARTIES, { error: `Skriv ett av: ${RESPONSIBLE_PARTIES.join(', ')}.` })
      .meta({ title: 'Part', example: 'police', cms: { options: OTHER_PARTY } }),
    role: line('Roll, aldrig namn', 'lokalpolisområdeschef'),
    date: isoDate.meta({ title: 'Dagen då det godkändes', example: '2024-04-22' }),
  })
  .meta({ title: 'Godkännande' });

const approvals = z
  .array(approval)
  .default([])
  .meta({
    title: 'Godkännanden',
    cms: { hint: 'Om en part har sagt ja till det som står här.' },
  });

/** A party's own words beside a status. */
export const reply = z
  .strictObject({
    party: approval.shape.party,
    role: approval.shape.role,
    date: isoDate.meta({ title: 'Dagen då de svarade', example: '2024-04-22' }),
    text: prose('Svar', 'Kontrollerna sköts upp på grund av vägarbete.'),
  })
  .meta({ title: 'Svar från en part' });

/** Something that was done, dated as exactly as the source is. */
export const activity = z
  .strictObject({
    id: slug,
    commitment: slug.meta({
      title: 'Åtagande',
      example: 'fartkontroller',
      cms: { hint: 'Välj först löftet, högst upp.' },
    }),
    when: dateOrUnknown.meta({ title: 'När det gjordes', example: '2024-04-22' }),
    title: line('Vad som gjordes', 'Fyra informationsmöten med elever'),
    text: prose('Mer om det', 'Efter många utlösta brandlarm.').optional(),
    by: line('Vem som gjorde det', 'Polisen').optional(),
    /** How many of the commitment's unit this was; one when left out. */
    count: z
      .int()
      .min(1)
      .meta({
        title: 'Antal',
        example: 4,
        cms: { hint: 'Hur många av det som lovades. Tomt betyder en gång.' },
      })
      .optional(),
    /** The source says "at least": the count is a floor. */
    atLeast: z
      .boolean()
      .default(false)
      .meta({
        title: 'Minst så många',
        example: true,
        cms: { hint: 'Slå på om källan säger minst.' },
      }),
    /** False for what was done but is not what the target counts. */
    countsTowardTarget: z
      .boolean()
      .default(true)
      .meta({
        title: 'Räknas mot målet',
        example: true,
        cms: { hint: 'Stäng av för det som gjordes men inte är det som målet räknar.' },
      }),
    /** The event in the calendar that this was. */
    event: slug.optional().meta({ title: 'Aktivitet i kalendern', example: 'vandring-norrby' }),
    approvals,
  })
  .meta({ title: 'Insats' });

/** How a commitment is judged, with a reason. The source is the follow-up's unless its own is given. */
export const assessment = z
  .strictObject({
    commitment: slug.meta({
      title: 'Åtagande',
      example: 'fartkontroller',
      cms: { hint: 'Välj först löftet, högst upp.' },
    }),
    delivery: z
      .enum(DELIVERY_VERDICTS, { error: `Skriv ett av: ${DELIVERY_VERDICTS.join(', ')}.` })
      .meta({ title: 'Gjorde vi det vi lovade?', example: 'partly' }),
    outcome: z
      .enum(OUTCOME_VERDICTS, { error: `Skriv ett av: ${OUTCOME_VERDICTS.join(', ')}.` })
      .default('cannot-tell')
      .meta({ title: 'Blev det bättre?', example: 'cannot-tell' }),
    reason: prose('Skäl', 'Målet var 15 kontroller. 14 gjordes.'),
    outcomeReason: prose('Skäl om effekten', 'Det finns ingen mätning.')
      .optional()
      .meta({
        title: 'Skäl om effekten',
        example: 'Det finns ingen mätning.',
        cms: { label: 'Skäl till att det blev bättre, eller inte' },
      }),
    /** The tables that the outcome was judged by. */
    indicators: z.array(slug).default([]).meta({ title: 'Statistik bakom bedömningen' }),
    approvals,
    reply: reply.optional(),
  })
  .meta({ title: 'Bedömning' });

export const followUpSchema = z
  .strictObject({
    lang,
    /** The promise's identity: publisher and slug, `kungsor/2023`. */
    promise: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'Skriv utgivare/löfte.' })
      .meta({ title: 'Löfte', example: 'kungsor/2023' }),
    title: line('Rubrik', 'Uppföljning av medborgarlöftet 2023'),
    /** When the follow-up was published. */
    date: dateOrUnknown.meta({ title: 'När uppföljningen publicerades', example: '2024-04-22' }),
    /** A report tells of a time that has an end: it says nothing of the days after. */
    covers: z
      .strictObject({
        from: partialDate.meta({ title: 'Från och med', example: '2023-01-01' }),
        to: partialDate.meta({ title: 'Till och med', example: '2023-12-31' }),
      })
      .meta({
        title: 'Tid som uppföljningen gäller',
        example: '{ from: 2023-01-01, to: 2023-12-31 }',
        cms: { widget: 'period' },
      }),
    summary: prose('Kort om uppföljningen', 'Fyra slags insatser mot ungdomsproblem.').optional(),
    activities: z.array(activity).default([]).meta({ title: 'Insatser' }),
    assessments: z.array(assessment).default([]).meta({ title: 'Bedömningar' }),
    /** What the source does not tell. Shown in the reader's sight, so that silence is not read as "not done". */
    missing: z
      .array(line('Vad som saknas', 'Målen står inte i den källa vi har.', 300))
      .default([])
      .meta({
        title: 'Det här vet vi inte',
        cms: { hint: 'Det som källan inte berättar. Annars tror läsaren att inget gjordes.' },
      }),
    correctedOn: isoDate.optional().meta({
      title: 'Dagen då den rättades',
      example: '2024-04-22',
      cms: { hint: 'Bara om du rättar något som redan är publicerat.' },
    }),
    sources,
  })
  .superRefine((followUp, context) => {
    if (lastDay(followUp.covers.to) < firstDay(followUp.covers.from)) {
      context.addIssue({
        code: 'custom',
        path: ['covers', 'to'],
        message: 'Tiden slutar innan den börjar.',
      });
    }
    // The second of two with one name would silently take the place of the first, and its count with it.
    for (const { index, name } of repeated(followUp.activities.map(({ id }) => id))) {
      context.addIssue({
        code: 'custom',
        path: ['activities', index, 'id'],
        message: `Två insatser heter ${name}. Varje insats behöver ett eget kortnamn.`,
      });
    }
    for (const { index, name } of repeated(
      followUp.assessments.map(({ commitment }) => commitment),
    )) {
      context.addIssue({
        code: 'custom',
        path: ['assessments', index, 'commitment'],
        message: `Åtagandet ${name} har två bedömningar. Behåll en.`,
      });
    }
  })
  .meta({ title: 'Uppföljning' });

/** The names that have stood before, with where they stand. */
function repeated(names: readonly string[]): { index: number; name: string }[] {
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [{ index, name }] : []));
}

export type FollowUp = z.infer<typeof followUpSchema>;
export type Approval = z.infer<typeof approval>;
export type Reply = z.infer<typeof reply>;
export type Activity = z.infer<typeof activity>;
export type Assessment = z.infer<typeof assessment>;
export type DeliveryVerdict = (typeof DELIVERY_VERDICTS)[number];
export type OutcomeVerdict = (typeof OUTCOME_VERDICTS)[number];
