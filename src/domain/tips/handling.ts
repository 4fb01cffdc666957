/** What a publisher has decided about its tips: when they are read and how long they are kept. */
import { z } from 'zod';
import { line } from '../content/fields.ts';

/** When somebody reads tips, said before the first question. */
export const TIPS_READ = ['every-day', 'working-days', 'weekly'] as const;
export type TipsRead = (typeof TIPS_READ)[number];

export const tipsRead = z
  .enum(TIPS_READ, {
    error: 'Skriv every-day (varje dag), working-days (vardagar) eller weekly (en gång i veckan).',
  })
  .meta({ title: 'När tips läses', example: 'working-days' });

const days = (title: string, example: number) =>
  z.int().min(1).max(36_500).meta({ title, example });

/** The decision under which tips are erased. Without one nothing is. */
export const erasure = z
  .strictObject({
    decision: line('Beslutet', 'Gallringsbeslut för tips, KS 2026/120'),
    contactsAfterDays: days('Dagar tills kontaktuppgifter raderas', 90),
    tipsAfterDays: days('Dagar tills hela tips raderas', 365),
    /** A backup lives this long; what is erased is in one for at most as long. */
    backupsAfterDays: z
      .int()
      .min(1)
      .max(365)
      .default(30)
      .meta({ title: 'Dagar tills säkerhetskopior raderas', example: 30 }),
  })
  .refine(({ contactsAfterDays, tipsAfterDays }) => contactsAfterDays <= tipsAfterDays, {
    path: ['contactsAfterDays'],
    error: 'Kontaktuppgifter raderas först, eller samtidigt som tipset.',
  })
  .meta({ title: 'Radering av tips' });

export type Erasure = z.infer<typeof erasure>;
