/** A digital safety walk: a route of stops that residents look at by themselves, with a telephone or on paper. */
import { z } from 'zod';
import { isoDate, lang, line, prose, slug, sources } from '../content/fields.ts';
import { position } from '../publishers/schema.ts';
import { OWN_STOP } from './form.ts';

const stop = z
  .strictObject({
    id: slug.refine((id) => !id.startsWith(OWN_STOP), {
      error: `Namn som börjar med ${OWN_STOP} är för stopp som den som går lägger till.`,
    }),
    name: line('Stoppets namn', 'Gångtunneln vid stationen'),
    /** What to look at, or the way there. */
    text: line(
      'Vägen dit eller vad man kan titta på',
      'Gå genom tunneln och vänd dig om.',
    ).optional(),
    area: slug.optional().meta({ title: 'Område', example: 'norrby' }),
    position: position.optional(),
    /** One more question, asked at this stop alone. */
    question: line('En egen fråga vid stoppet', 'Ser du utgången när du går in?').optional(),
  })
  .meta({ title: 'Stopp' });

export const walkSchema = z
  .strictObject({
    lang,
    publisher: slug,
    title: line('Rubrik', 'Trygghetsvandring i Norrby'),
    introduction: prose('Inledning', 'Gå rundan när det är mörkt.'),
    /** How long it takes, in words: nobody should set out on a walk that is too long for them. */
    length: line('Hur långt det är', 'Ungefär en halvtimme i lugn takt'),
    /** Steps, kerbs, gravel: for those who use a wheelchair, a walker or a pram. */
    access: line('Framkomlighet', 'Asfalt hela vägen, inga trappor').optional(),
    area: slug.optional().meta({ title: 'Område', example: 'norrby' }),
    /** The days on which answers are taken, both included. */
    open: z
      .strictObject({
        from: isoDate.optional().meta({ title: 'Första dagen' }),
        to: isoDate.optional().meta({ title: 'Sista dagen' }),
      })
      .default({})
      .meta({ title: 'Dagar då den går att lämna' }),
    stops: z
      .array(stop)
      .max(8, { error: 'Högst åtta stopp: längre går få.' })
      .default([])
      .meta({ title: 'Stopp' }),
    sources,
  })
  .superRefine((walk, context) => {
    const ids = walk.stops.map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      context.addIssue({
        code: 'custom',
        path: ['stops', index, 'id'],
        message: `Två stopp heter ${id}.`,
      });
    });
  })
  .meta({ title: 'Digital trygghetsvandring' });

export type Walk = z.infer<typeof walkSchema>;
export type WalkStop = Walk['stops'][number];
