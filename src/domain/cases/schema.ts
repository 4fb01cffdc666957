/** "Från rapport till åtgärd": one report followed to its end. Never about a person, only about a place. */
import { z } from 'zod';
import { dateOrUnknown, lang, line, prose, slug, sources } from '../content/fields.ts';

export const caseSchema = z
  .strictObject({
    lang,
    publisher: slug,
    title: line('Rubrik', 'Källaren som blev lugnare'),
    /** When it happened, as exact as the source is. */
    when: dateOrUnknown.meta({ title: 'När det hände', example: '2024-04' }),
    reported: z
      .strictObject({
        /** The kind of reporter, never a name. */
        by: line('Slag av rapportör', 'Kommunens bostadsbolag'),
        text: prose('Det här rapporterades', 'Något var fel i en källare.'),
      })
      .meta({ title: 'Rapporten' }),
    decided: prose('Det här beslutades', 'Alla skulle satsa på adressen samtidigt.'),
    done: z
      .array(line('Det här gjordes', 'Väktare gick dit oftare.', 300))
      .min(1, { error: 'Skriv minst en sak som gjordes.' })
      .meta({ title: 'Det här gjordes' }),
    outcome: z
      .strictObject({
        text: prose('Så gick det', 'Det blev mycket lugnare.'),
        /** Who says so: an outcome is somebody's word until it is measured. */
        saidBy: line('Vem som säger det', 'Bostadsbolaget').optional(),
        /** What cannot be told. */
        caution: prose('Att tänka på', 'Vi vet inte om det hade lugnat sig ändå.').optional(),
      })
      .meta({ title: 'Så gick det' }),
    sources,
  })
  .meta({ title: 'Från rapport till åtgärd' });

export type ActionCase = z.infer<typeof caseSchema>;
