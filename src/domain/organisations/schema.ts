/** Who works with crime prevention at a publisher: who reports, who steers, which programmes. Roles, never names. */
import { z } from 'zod';
import { lang, line, prose, slug, sources } from '../content/fields.ts';

export const GROUP_KINDS = ['steering', 'management', 'council', 'other'] as const;

export const organisationSchema = z
  .strictObject({
    lang,
    publisher: slug,
    /** Those who report to the lägesbild (in EST every week). */
    reporting: z
      .strictObject({
        text: prose('Så rapporteras det', 'De här tio lämnar sin lägesbild varje vecka.'),
        reporters: z
          .array(line('Rapportör', 'Polisen'))
          .default([])
          .meta({ title: 'De som rapporterar' }),
      })
      .optional()
      .meta({ title: 'Rapportering' }),
    groups: z
      .array(
        z
          .strictObject({
            kind: z.enum(GROUP_KINDS, { error: `Skriv ett av: ${GROUP_KINDS.join(', ')}.` }).meta({
              title: 'Slag',
              example: 'steering',
              cms: {
                options: {
                  steering: 'Styr arbetet',
                  management: 'Leder arbetet',
                  council: 'Brottsförebyggande råd',
                  other: 'Annan grupp',
                },
              },
            }),
            name: line('Gruppens namn', 'Styrgrupp'),
            text: prose('Vad gruppen gör', 'Gruppen följer upp arbetet.').optional(),
            members: z
              .array(line('Vem som är med, som roll', 'kommundirektören'))
              .default([])
              .meta({ title: 'De som är med' }),
          })
          .meta({ title: 'Grupp' }),
      )
      .default([])
      .meta({ title: 'Grupper' }),
    programmes: z
      .array(
        z
          .strictObject({
            name: line('Programmets namn', 'SIG (sociala insatsgrupper)'),
            text: prose('Kort om programmet', 'Stöd till unga.').optional(),
            /** The short name of the method that explains it. */
            method: slug
              .optional()
              .meta({ title: 'Arbetssättet som förklarar det', example: 'est' }),
          })
          .meta({ title: 'Program' }),
      )
      .default([])
      .meta({ title: 'Program som är med' }),
    sources,
  })
  .meta({ title: 'Organisation' });

export type Organisation = z.infer<typeof organisationSchema>;
export type GroupKind = (typeof GROUP_KINDS)[number];
