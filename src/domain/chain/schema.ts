/** What something was built on: named by its short names, in the later link of the chain only. */
import { z } from 'zod';
import { slug } from '../content/fields.ts';

export const basedOn = z
  .strictObject({
    feedback: z.array(slug).default([]).meta({ title: 'Det här hörde vi', example: '[norrby]' }),
    events: z.array(slug).default([]).meta({ title: 'I kalendern', example: '[vandring-norrby]' }),
    situationReports: z
      .array(slug)
      .default([])
      .meta({ title: 'Lägesbilder', example: '[hosten-2025]' }),
    statistics: z.array(slug).default([]).meta({ title: 'Statistik', example: '[anmalda-brott]' }),
  })
  .prefault({})
  .meta({
    title: 'Bygger på',
    example: '{ situationReports: [hosten-2025] }',
    cms: { label: 'Det som är publicerat och som det bygger på', rare: true },
  });

export type BasedOn = z.infer<typeof basedOn>;
