/**
 * A way of working against crime. `methods/est.yaml` explains it in general; `methods/borlange/est.yaml`
 * says how one publisher uses it. The two belong together by their short name.
 */
import { z } from 'zod';
import { dateOrUnknown, lang, line, prose, slug, sources } from '../content/fields.ts';

export const METHOD_USES = ['in-use', 'planned'] as const;

export const methodSchema = z
  .strictObject({
    lang,
    /** Absent in the general explanation, which every publisher shows. */
    publisher: slug.optional(),
    title: line('Rubrik', 'EST, effektiv samordning för trygghet'),
    what: prose('Vad det är', 'Varje vecka samlar kommunen det som flera verksamheter har sett.'),
    takesPart: z
      .array(line('Vem som är med', 'Polisen'))
      .default([])
      .meta({ title: 'Vilka som är med' }),
    steps: z
      .array(line('Steg', 'Alla rapporterar vad som har hänt, var och när.', 300))
      .default([])
      .meta({ title: 'Så går det till' }),
    /** Since when the publisher works this way. */
    since: dateOrUnknown.optional().meta({ title: 'Sedan när', example: '2025-03' }),
    /** `planned` when the source says that it is to be introduced. */
    use: z
      .enum(METHOD_USES, { error: 'Skriv in-use (används) eller planned (ska börja användas).' })
      .default('in-use')
      .meta({ title: 'Används eller planeras', example: 'in-use' }),
    /** Smallest first in lists. */
    order: z.int().default(100).meta({ title: 'Ordning', example: 1 }),
    sources,
  })
  .superRefine((method, context) => {
    if (method.publisher !== undefined && method.since === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['since'],
        message: 'Skriv sedan när, eller "uppgift saknas" om källan inte säger något.',
      });
    }
    if (method.publisher === undefined && method.since !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['since'],
        message: 'En allmän förklaring gäller ingen utgivare och har inget startdatum.',
      });
    }
  })
  .meta({ title: 'Arbetssätt' });

export type Method = z.infer<typeof methodSchema>;
