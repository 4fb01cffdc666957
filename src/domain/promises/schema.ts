/**
 * A promise: a public document in which a municipality, and often the Police, say what they will do.
 *
 * Facts only. Nobody types in how it goes: `progress.ts` derives that from dated follow-ups.
 */
import { z } from 'zod';
import { firstDay, lastDay } from '../calendar/days.ts';
import { basedOn } from '../chain/schema.ts';
import {
  dateOrUnknown,
  isoDate,
  lang,
  line,
  partialDate,
  prose,
  slug,
  sources,
  UNKNOWN_DATE,
} from '../content/fields.ts';

/** The kinds of documents. Swedish nouns: a translation would lie about what they are in law. */
export const PROMISE_KINDS = [
  'medborgarlofte',
  'atgardsplan',
  'inriktning',
  'overenskommelse',
] as const;

/** What a promise was built on: the five inputs that municipalities name, and the statistics beside them. */
export const PROMISE_INPUTS = [
  'lagesbild',
  'staff-dialogue',
  'citizen-dialogue',
  'tips',
  'statistics',
  'intelligence',
  'survey',
] as const;

/** Who answers for a commitment. */
export const RESPONSIBLE_PARTIES = ['municipality', 'police', 'association', 'other'] as const;

/** Residents read "Fler" beside the first; one who chooses reads another word. */
export const OTHER_PARTY = { other: 'Någon annan' } as const;

/**
 * A measurable target: a count with a unit, at least or at most, over the whole period or a shorter one.
 * `unknown` means that a target exists but not in the source at hand. That is not the same as no target.
 */
export const target = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('count').meta({
          title: 'Slags mål',
          cms: {
            options: {
              count: 'Ett antal',
              unknown: 'Det finns ett mål, men det står inte i källan',
            },
          },
        }),
        bound: z
          .enum(['at-least', 'at-most'], { error: 'Skriv at-least (minst) eller at-most (högst).' })
          .meta({ title: 'Minst eller högst', example: 'at-least' }),
        count: z.int().min(0).meta({ title: 'Antal', example: 15 }),
        unit: z
          .strictObject({
            one: line('Enhet, en', 'trafikkontroll'),
            other: line('Enhet, flera', 'trafikkontroller'),
          })
          .meta({ title: 'Enhet' }),
        per: z
          .enum(['week', 'month', 'quarter', 'tertial', 'period'], {
            error: 'Skriv week, month, quarter, tertial eller period.',
          })
          .default('period')
          .meta({ title: 'Per', example: 'period' }),
      }),
      z.strictObject({ kind: z.literal('unknown') }),
    ],
    {
      error:
        'Skriv ett av: count, unknown. Är det inget antal som lovas tar du bort target. En sista dag skrivs som due på åtagandet.',
    },
  )
  .meta({
    title: 'Mål',
    example:
      '{ kind: count, bound: at-least, count: 15, unit: { one: trafikkontroll, other: trafikkontroller } }',
    cms: { widget: 'target', hint: 'Bara om löftet säger ett antal. Annars lämnar du det tomt.' },
  });

/** Themes that promises of many publishers share, so that they can be read side by side. */
export const THEMES = [
  'young-people',
  'fraud',
  'traffic',
  'narcotics',
  'police-presence',
  'participation',
  'public-places',
  'violence',
  'welfare-crime',
  'undue-influence',
  'parallel-structures',
  'school-safety',
  'working-together',
] as const;

/** What can happen to the words of a promise after it was made. */
export const CHANGE_KINDS = ['changed', 'withdrawn', 'added', 'correction'] as const;

/**
 * A dated change in a promise. The old words stay readable beside the new ones. A correction mends what
 * was wrongly published here; the others say that the parties changed the promise itself.
 */
export const change = z
  .strictObject({
    date: isoDate.meta({ title: 'Dagen då det ändrades', example: '2024-04-22' }),
    kind: z
      .enum(CHANGE_KINDS, { error: `Skriv ett av: ${CHANGE_KINDS.join(', ')}.` })
      .meta({ title: 'Slags ändring', example: 'changed' }),
    /** The commitment that it concerns; left out when it is the promise as a whole. */
    commitment: slug.optional().meta({
      title: 'Åtagandet som ändrades',
      example: 'fartkontroller',
      cms: {
        widget: 'choice',
        choose: 'commitments',
        hint: 'Välj inget om ändringen gäller hela löftet.',
      },
    }),
    reason: prose('Skäl', 'Bron stängdes för reparation.'),
    /** What stood there before. */
    before: prose('Så stod det förut', 'Minst tolv kontroller på Storgatan').optional(),
  })
  .meta({ title: 'Ändring' });

/** One thing that was promised. */
export const commitment = z
  .strictObject({
    id: slug,
    title: line('Åtagandet i en mening', 'Fler trafikkontroller vid skolorna'),
    text: prose('Mer om åtagandet', 'Polisen och kommunen kontrollerar …').optional(),
    responsible: z
      .array(z.enum(RESPONSIBLE_PARTIES))
      .default([])
      .meta({
        title: 'Ansvariga',
        example: '[municipality, police]',
        cms: { options: OTHER_PARTY },
      }),
    target: target.optional(),
    due: isoDate.optional().meta({
      title: 'Klart senast',
      example: '2024-12-31',
      cms: { hint: 'Den dag då det ska vara gjort.' },
    }),
    themes: z
      .array(z.enum(THEMES, { error: `Skriv teman ur listan: ${THEMES.join(', ')}.` }))
      .default([])
      .meta({ title: 'Teman', example: '[traffic, young-people]' }),
    priorityAreas: z
      .array(slug)
      .default([])
      .meta({ title: 'Prioriterade områden', example: '[trafik]' }),
    indicators: z
      .array(slug)
      .default([])
      .meta({ title: 'Statistik som hör till', example: '[anmalda-brott]' }),
  })
  .meta({ title: 'Åtagande' });

export const promiseSchema = z
  .strictObject({
    lang,
    publisher: slug,
    kind: z
      .enum(PROMISE_KINDS, { error: `Skriv ett av: ${PROMISE_KINDS.join(', ')}.` })
      .meta({ title: 'Slags dokument', example: 'medborgarlofte' }),
    title: line('Rubrik', 'Medborgarlöfte 2024'),
    /** Two or three sentences for lists and previews. */
    summary: prose('Kort om löftet', 'Fyra delar: EST, de unga, bedrägerier och delaktighet.'),
    period: z
      .strictObject({
        /** A source may tell of a promise and not of when it held: then that is said. */
        from: dateOrUnknown.meta({ title: 'Från och med', example: '2024' }),
        /** Open when left out. The last day, month or year counts in full. */
        to: partialDate.optional().meta({
          title: 'Till och med',
          example: '2024',
          cms: { hint: 'Tomt om löftet inte har något slut.' },
        }),
        note: line('Anmärkning om perioden', 'Kan förlängas till 2023').optional(),
      })
      .meta({
        title: 'Period',
        example: '{ from: 2024, to: 2024 }',
        cms: { label: 'När löftet gäller', widget: 'period' },
      }),
    signed: z
      .strictObject({
        date: isoDate
          .optional()
          .meta({ title: 'Dagen då det undertecknades', example: '2023-12-11' }),
        place: line('Plats', 'Stadshuset').optional(),
        parties: z
          .array(
            z
              .strictObject({
                organisation: line('Organisation', 'Värnamo kommun'),
                role: line('Roll, aldrig namn', 'kommunstyrelsens ordförande').optional(),
              })
              .meta({ title: 'Part som undertecknade' }),
          )
          .min(1)
          .meta({ title: 'De som undertecknade' }),
      })
      .optional()
      .meta({
        title: 'Undertecknat',
        cms: { hint: 'Öppna och skriv dagen, när löftet är undertecknat.' },
      }),
    builtOn: z
      .array(z.enum(PROMISE_INPUTS))
      .default([])
      .meta({
        title: 'Bygger på',
        example: '[lagesbild, citizen-dialogue]',
        cms: { label: 'Vad löftet bygger på' },
      }),
    commitments: z
      .array(commitment)
      .min(1, { error: 'Minst ett åtagande behövs.' })
      .meta({ title: 'Åtaganden', cms: { hint: 'Det som lovas, ett åtagande för varje del.' } }),
    /** A political decision, for documents that are decided rather than signed. */
    decided: z
      .strictObject({
        date: partialDate.meta({ title: 'När det beslutades', example: '2024-04' }),
        by: line('Beslutat av', 'kommunstyrelsen'),
      })
      .optional()
      .meta({
        title: 'Beslutat',
        cms: { hint: 'För ett dokument som är beslutat, men inte undertecknat.' },
      }),
    /** The published things that it was built on, for a reader who wants to see them. */
    basedOn,
    /** The publisher's promise before this one. */
    follows: slug.optional().meta({
      title: 'Löftet före',
      example: '2023',
      cms: { hint: 'Det löfte som gällde innan.' },
    }),
    situation: prose('Läget när löftet gavs', 'Anmälda bedrägerier ökar.').optional(),
    expectedEffect: prose('Väntad effekt', 'Arbetet riktas dit problemen är.').optional(),
    /** The part of the publisher, or the member of an association, that the promise is about. */
    concerns: line('Gäller', 'Göteborg Centrum')
      .optional()
      .meta({
        title: 'Gäller',
        example: 'Göteborg Centrum',
        cms: {
          label: 'Gäller bara en del',
          hint: 'Den stadsdel, eller den kommun i förbundet, som löftet gäller.',
        },
      }),
    /** Dated changes, in any order; the page shows them as the promise's history. */
    changes: z
      .array(change)
      .default([])
      .meta({ title: 'Ändringar', cms: { hint: 'Bara när ett publicerat löfte ändras.' } }),
    sources,
  })
  .superRefine((promise, context) => {
    promise.changes.forEach((item, index) => {
      const known = promise.commitments.some(({ id }) => id === item.commitment);
      if (item.commitment !== undefined && !known) {
        context.addIssue({
          code: 'custom',
          path: ['changes', index, 'commitment'],
          message: `Inget åtagande heter ${item.commitment}. De som finns: ${promise.commitments
            .map(({ id }) => id)
            .join(', ')}.`,
        });
      }
    });
    const seen = new Set<string>();
    promise.commitments.forEach((item, index) => {
      if (seen.has(item.id)) {
        context.addIssue({
          code: 'custom',
          path: ['commitments', index, 'id'],
          message: `Två åtaganden heter ${item.id}. Varje åtagande behöver ett eget kortnamn.`,
        });
      }
      seen.add(item.id);
    });
    const { from, to } = promise.period;
    if (from === UNKNOWN_DATE) {
      if (to !== undefined) {
        context.addIssue({
          code: 'custom',
          path: ['period', 'to'],
          message:
            'Perioden har ett slut men ingen början. Skriv när den börjar, eller ta bort slutet.',
        });
      }
      return;
    }
    promise.commitments.forEach(({ due }, index) => {
      if (due !== undefined && due < firstDay(from)) {
        context.addIssue({
          code: 'custom',
          path: ['commitments', index, 'due'],
          message: 'Åtagandet ska vara klart innan löftet börjar.',
        });
      }
    });
    if (to !== undefined && lastDay(to) < firstDay(from)) {
      context.addIssue({
        code: 'custom',
        path: ['period', 'to'],
        message: 'Perioden slutar innan den börjar.',
      });
    }
  })
  .meta({ title: 'Löfte' });

export type PromiseDocument = z.infer<typeof promiseSchema>;
export type Commitment = z.infer<typeof commitment>;
export type Target = z.infer<typeof target>;
export type PromiseChange = z.infer<typeof change>;
export type Theme = (typeof THEMES)[number];
export type PromiseKind = (typeof PROMISE_KINDS)[number];
export type PromiseInput = (typeof PROMISE_INPUTS)[number];
export type ResponsibleParty = (typeof RESPONSIBLE_PARTIES)[number];
