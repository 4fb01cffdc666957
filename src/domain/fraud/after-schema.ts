/**
 * What to do after a fraud, in order, as a list to tick off. One entry a language, the same for every
 * publisher: the bank first, then the Police, then what can wait until the hands have stopped shaking.
 */
import { z } from 'zod';
import { languageTag, line, prose, sources } from '../content/fields.ts';
import { fraudReview, phoneHelp } from './schema.ts';

export const afterFraudSchema = z
  .strictObject({
    lang: languageTag,
    title: line('Rubrik', 'Har du blivit lurad?', 80),
    summary: line('En mening i listan', 'En lista att följa, ett steg i taget.'),
    firstLine: line('Gör det här nu', 'Ring din bank.', 60),
    reassurance: line('En mening till stöd', 'Du har inget att skämmas för.', 160),
    /** The first is the button that stands in view at once. */
    phones: z
      .array(phoneHelp, { error: 'Minst ett nummer behövs.' })
      .min(1, { error: 'Minst ett nummer behövs.' })
      .meta({ title: 'Telefonnummer', example: '[{ number: "112", label: om det händer nu }]' }),
    steps: z
      .array(
        z
          .strictObject({
            title: line('Steg', 'Ring din bank', 80),
            text: prose('Mer om steget', 'Numret står på baksidan av ditt kort.'),
            phones: z.array(phoneHelp).default([]).meta({
              title: 'Telefonnummer i steget',
              example: '[{ number: "114 14", label: i andra fall }]',
            }),
            checks: z
              .array(line('Att bocka av', 'Kortet är spärrat.', 120))
              .min(1, { error: 'Minst en rad att bocka av behövs.' })
              .max(6, { error: 'Högst sex rader i ett steg.' })
              .meta({ title: 'Att bocka av', example: '[Kortet är spärrat.]' }),
          })
          .meta({ title: 'Steg' }),
      )
      .min(1, { error: 'Minst ett steg behövs.' })
      .max(6, { error: 'Högst sex steg. Den som är rädd orkar inte fler.' })
      .meta({
        title: 'Steg',
        example: '[{ title: Ring din bank, text: Nu., checks: [Kortet är spärrat.] }]',
      }),
    /** What those who are called will ask, so that the answers can be looked up first. */
    questions: z
      .array(
        z
          .strictObject({
            who: line('Vem som frågar', 'Banken frågar', 60),
            items: z
              .array(line('Fråga', 'När hände det?', 120))
              .min(1, { error: 'Minst en fråga behövs.' })
              .meta({ title: 'Frågor', example: '[När hände det?]' }),
          })
          .meta({ title: 'Frågor' }),
      )
      .min(1, { error: 'Minst en som frågar behövs.' })
      .meta({
        title: 'Det här frågar de',
        example: '[{ who: Banken kan fråga, items: [När hände det?] }]',
      }),
    /** Lines to fill in by hand on the printed page. */
    notes: z
      .array(line('Rad att fylla i', 'Bankens nummer på ditt ärende', 80))
      .min(1, { error: 'Minst en rad behövs.' })
      .max(8, { error: 'Högst åtta rader: de ska få plats på pappret.' })
      .meta({ title: 'Rader att fylla i på papper', example: '[Bankens nummer på ditt ärende]' }),
    why: prose('Bra att veta', 'Den som lurar är skicklig.'),
    reviewed: fraudReview.optional(),
    sources,
  })
  .meta({ title: 'När du har blivit lurad' });

export type AfterFraud = z.infer<typeof afterFraudSchema>;
