/** Help against fraud, one situation a guide: what to do this second, then step by step, then why. */
import { z } from 'zod';
import { isoDate, line, phone, prose, slug, sources } from '../content/fields.ts';
import { languageTag } from '../content/fields.ts';

/** A number that may be shown as a button. The label says when to use it. */
export const phoneHelp = z
  .strictObject({ number: phone, label: line('När man ringer', 'om någon är på väg hem till dig') })
  .meta({ title: 'Telefonnummer' });

export const fraudGuideSchema = z
  .strictObject({
    lang: languageTag,
    /** The same in every language: the last part of the address. */
    situation: slug,
    order: z.int().meta({ title: 'Ordning', example: 1 }),
    /** What the reader would say: "Någon ringer mig nu". */
    title: line('Rubrik', 'Någon ringer mig nu'),
    summary: line('En mening i listan', 'Ett samtal som känns fel eller brådskar.'),
    firstLine: line('Gör det här nu', 'Lägg på.', 60),
    reassurance: line('En mening till stöd', 'Du behöver inte vara artig.', 120),
    /** The first is the button that stands in view at once. */
    phones: z.array(phoneHelp).min(1),
    steps: z
      .array(
        z.strictObject({
          title: line('Steg', 'Lägg på luren', 80),
          text: prose('Mer om steget', 'Du behöver inte förklara dig.').optional(),
        }),
      )
      .min(1)
      .max(5, { error: 'Högst fem steg. Den som är rädd orkar inte fler.' }),
    why: prose('Varför', 'Bedragaren vill att du ska ha bråttom.'),
    behaviour: z
      .array(
        z.strictObject({
          genuine: line('Så gör de riktiga', 'Banken ber aldrig om din kod.', 200),
          impostor: line('Så gör bedragaren', 'Ber dig läsa upp en kod.', 200),
        }),
      )
      .default([])
      .meta({ title: 'Så gör de riktiga, så gör bedragaren' }),
    /** Absent until someone has reviewed the text; the page then says that it is not reviewed. */
    reviewed: z
      .strictObject({ by: line('Roll', 'bedrägeriförebyggare, Polisen'), date: isoDate })
      .optional()
      .meta({ title: 'Granskad' }),
    sources,
  })
  .meta({ title: 'Bedrägerihjälp' });

export type FraudGuide = z.infer<typeof fraudGuideSchema>;
