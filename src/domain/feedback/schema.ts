/** "Det här hörde vi, det här gjorde vi": the answer to those who took part, for all to read. */
import { z } from 'zod';
import { dateOrUnknown, lang, line, prose, slug, sources } from '../content/fields.ts';
import { picture } from '../content/picture.ts';

export const feedbackSchema = z
  .strictObject({
    lang,
    publisher: slug,
    title: line('Rubrik', 'Trygghetsdialog i Valskog'),
    /** When the answer was published. */
    date: dateOrUnknown.meta({ title: 'När svaret publicerades', example: '2024-04-22' }),
    /** The event in the calendar that it answers. */
    event: slug.optional().meta({ title: 'Aktivitet i kalendern', example: 'valskog-2022' }),
    picture: picture.optional(),
    occasion: prose('Tillfället', 'Dialog på torget, ungefär 25 personer kom.'),
    heard: z
      .array(line('Det här hörde vi', 'De flesta tycker att Kungsör är tryggt att bo i.', 300))
      .min(1)
      .meta({ title: 'Det här hörde vi' }),
    /** Empty when the source says nothing of it; the page then says so. */
    done: z
      .array(line('Det här gjorde vi', 'Belysningen lagades.', 300))
      .default([])
      .meta({ title: 'Det här gjorde vi' }),
    sources,
  })
  .meta({ title: 'Återkoppling' });

export type Feedback = z.infer<typeof feedbackSchema>;
