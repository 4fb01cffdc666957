/** A priority area: a place or a theme that the publisher has decided to put first. */
import { z } from 'zod';
import { dateOrUnknown, lang, line, prose, slug, sources } from '../content/fields.ts';
import { position } from '../publishers/schema.ts';

export const priorityAreaSchema = z
  .strictObject({
    lang,
    publisher: slug,
    kind: z
      .enum(['place', 'theme'], { error: 'Skriv place (plats) eller theme (tema).' })
      .meta({ title: 'Slag', example: 'theme' }),
    title: line('Rubrik', 'Tjärna Ängar'),
    summary: prose('Kort om området', 'Ett bostadsområde i västra Borlänge.'),
    goal: prose('Mål', 'Området ska inte längre räknas som riskområde.').optional(),
    since: dateOrUnknown.meta({ title: 'Prioriterat sedan', example: '2024-04' }),
    measures: z
      .array(line('Åtgärd', 'Trygghetsvandringar', 300))
      .default([])
      .meta({ title: 'Åtgärder' }),
    indicators: z.array(slug).default([]).meta({ title: 'Statistik som hör till' }),
    position: position.optional(),
    /** Smallest first in lists. */
    order: z.int().default(100).meta({ title: 'Ordning', example: 1 }),
    sources,
  })
  .meta({ title: 'Prioriterat område' });

export type PriorityArea = z.infer<typeof priorityAreaSchema>;
