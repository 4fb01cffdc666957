/**
 * What a municipality has recorded for each section of lag (2023:196) om kommuners ansvar för
 * brottsförebyggande arbete. Only facts: whether something is old is derived in `status.ts`.
 */
import { z } from 'zod';
import { isoDate, line, partialDate, webAddress } from '../content/fields.ts';

export const FIRST_SECTION = 4;
export const LAST_SECTION = 13;

export const actSection = z
  .strictObject({
    section: z
      .int({ error: 'Skriv paragrafens nummer.' })
      .min(FIRST_SECTION, { error: 'Paragraferna är 4 till 13.' })
      .max(LAST_SECTION, { error: 'Paragraferna är 4 till 13.' })
      .meta({ title: 'Paragraf', example: 5 }),
    document: line('Handlingens namn', 'Åtgärdsplan mot brott 2026–2027').optional(),
    url: webAddress
      .optional()
      .meta({ title: 'Handlingens adress', example: 'https://polisen.se/' }),
    decided: partialDate.optional().meta({ title: 'Beslutad', example: '2026-03-02' }),
    /** When the picture was last brought up to date, or the plan last followed up (§ 6). */
    updated: partialDate
      .optional()
      .meta({ title: 'Senast uppdaterad eller uppföljd', example: '2026-03-02' }),
    diarienummer: line('Diarienummer', 'KS 2026/12', 60).optional(),
    nextDue: partialDate.optional().meta({ title: 'Nästa gång', example: '2028-03' }),
    /** Who has checked our description of the section against the act. Absent: the page says not checked. */
    checked: z
      .strictObject({
        by: line('Roll', 'kommunjuristen'),
        date: isoDate.meta({ title: 'Dagen då det kontrollerades', example: '2026-05-01' }),
      })
      .optional()
      .meta({ title: 'Beskrivningen är kontrollerad' }),
  })
  .meta({ title: 'Paragraf i lagen' });

export const actSections = z
  .array(actSection)
  .superRefine((entries, context) => {
    const seen = new Set<number>();
    entries.forEach(({ section }, index) => {
      if (seen.has(section)) {
        context.addIssue({
          code: 'custom',
          path: [index, 'section'],
          message: `Paragraf ${section} står två gånger. Behåll en.`,
        });
      }
      seen.add(section);
    });
  })
  .meta({ title: 'Lagen om kommuners ansvar' });

export type ActSection = z.infer<typeof actSection>;
