/** Pages for those who help others: the leader of a meeting, a relative, staff in a shop or a bank. The body is MDX. */
import { z } from 'zod';
import { languageTag, line, slug, sources } from '../content/fields.ts';

export const HELPER_GROUPS = ['meeting', 'others'] as const;

export const helperPageSchema = z
  .strictObject({
    lang: languageTag,
    /** The same in every language: the last part of the address. */
    page: slug,
    order: z.int().meta({ title: 'Ordning', example: 1 }),
    /** `meeting`: a part of the kit for a meeting. `others`: for one who stands near. */
    group: z
      .enum(HELPER_GROUPS, { error: 'Skriv meeting (till ett möte) eller others (nära någon).' })
      .meta({ title: 'Grupp', example: 'meeting' }),
    title: line('Rubrik', 'Ett tal på 20 minuter'),
    lead: line('En mening om sidan', 'Läs högt, eller säg det med egna ord.', 300),
    sources,
  })
  .meta({ title: 'Sida för den som hjälper' });

export type HelperPage = z.infer<typeof helperPageSchema>;
