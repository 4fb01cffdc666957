/** Help against fraud, one situation a guide: what to do this second, then step by step, then why. */
import { z } from 'zod';
import { isoDate, languageTag, line, phone, prose, slug, sources } from '../content/fields.ts';

/**
 * Where the reader stands, in the order of the list: someone is there now, it has happened, something feels
 * wrong, someone else needs help. Four, so that the first screen of a telephone holds what is most urgent.
 */
export const FRAUD_GROUPS = ['now', 'happened', 'doubt', 'helping'] as const;

export type FraudGroup = (typeof FRAUD_GROUPS)[number];

/** Addresses below /bedragerier/ that are pages of their own, and so no situation. */
export const RESERVED_SITUATIONS: readonly string[] = [
  'handupprackning',
  'jag-har-blivit-lurad',
  'kort',
  'lattlast',
  'ova',
  'varningar',
];

/** A number that may be shown as a button. The label says when to use it. */
export const phoneHelp = z
  .strictObject({ number: phone, label: line('När man ringer', 'om någon är på väg hem till dig') })
  .meta({ title: 'Telefonnummer' });

/** By a role, on a day. Absent: the page says that the text is not reviewed. */
export const fraudReview = z
  .strictObject({
    by: line('Roll', 'bedrägeriförebyggare, Polisen'),
    date: isoDate.meta({ title: 'Dagen då texten granskades', example: '2027-01-15' }),
  })
  .meta({ title: 'Granskad' });

/**
 * The same help in easy Swedish: one thought a line, in words that everyone knows. The heading, the first
 * line and the telephone numbers are the guide's own, so that the two can never say different things.
 */
export const easyText = z
  .strictObject({
    parts: z
      .array(
        z
          .strictObject({
            title: line('Rubrik', 'Har du sagt en kod?', 60),
            lines: z
              .array(line('En tanke på en rad', 'Ring din bank nu.', 70))
              .min(1, { error: 'Minst en rad behövs.' })
              .max(8, { error: 'Högst åtta rader under en rubrik. Dela upp den.' })
              .meta({ title: 'Rader', example: '[Ring din bank nu., Numret står på ditt kort.]' }),
          })
          .meta({ title: 'Del' }),
      )
      .min(1, { error: 'Minst en del behövs.' })
      .max(6, { error: 'Högst sex delar. Den som är rädd orkar inte fler.' })
      .meta({ title: 'Delar', example: '[{ title: Gör så här, lines: [Lägg på luren.] }]' }),
    reviewed: fraudReview.optional(),
  })
  .meta({ title: 'Lättläst' });

export const fraudGuideSchema = z
  .strictObject({
    lang: languageTag,
    /** The same in every language: the last part of the address. */
    situation: slug
      .refine((name) => !RESERVED_SITUATIONS.includes(name), {
        error: `Namnet är en egen sida. Välj ett annat än: ${RESERVED_SITUATIONS.join(', ')}.`,
      })
      .meta({ title: 'Situation (sist i adressen)', example: 'nagon-ringer' }),
    group: z
      .enum(FRAUD_GROUPS, {
        error:
          'Välj now (det händer nu), happened (det har hänt), doubt (något känns fel) eller helping (jag hjälper någon).',
      })
      .meta({ title: 'Grupp i listan', example: 'now' }),
    order: z.int().meta({ title: 'Ordning i gruppen', example: 1 }),
    /** What the reader would say: "Någon ringer mig nu". */
    title: line('Rubrik', 'Någon ringer mig nu'),
    summary: line('En mening i listan', 'Ett samtal som känns fel eller brådskar.'),
    firstLine: line('Gör det här nu', 'Lägg på.', 60),
    reassurance: line('En mening till stöd', 'Du behöver inte vara artig.', 120),
    /** The first is the button that stands in view at once. */
    phones: z
      .array(phoneHelp, { error: 'Minst ett nummer behövs.' })
      .min(1, { error: 'Minst ett nummer behövs.' })
      .meta({
        title: 'Telefonnummer',
        example: '[{ number: "112", label: om det händer nu }]',
      }),
    steps: z
      .array(
        z
          .strictObject({
            title: line('Steg', 'Lägg på luren', 80),
            text: prose('Mer om steget', 'Du behöver inte förklara dig.').optional(),
          })
          .meta({ title: 'Steg' }),
      )
      .min(1, { error: 'Minst ett steg behövs.' })
      .max(5, { error: 'Högst fem steg. Den som är rädd orkar inte fler.' })
      .meta({ title: 'Steg', example: '[{ title: Lägg på luren }]' }),
    why: prose('Varför', 'Bedragaren vill att du ska ha bråttom.'),
    behaviour: z
      .array(
        z
          .strictObject({
            genuine: line('Så gör de riktiga', 'Banken ber aldrig om din kod.', 200),
            impostor: line('Så gör bedragaren', 'Ber dig läsa upp en kod.', 200),
          })
          .meta({ title: 'Ett par' }),
      )
      .default([])
      .meta({
        title: 'Så gör de riktiga, så gör bedragaren',
        example: '[{ genuine: Låter dig lägga på., impostor: Säger att det är bråttom. }]',
      }),
    /** Absent until someone has reviewed the text; the page then says that it is not reviewed. */
    reviewed: fraudReview.optional(),
    easy: easyText.optional(),
    sources,
  })
  .meta({ title: 'Bedrägerihjälp' });

export type FraudGuide = z.infer<typeof fraudGuideSchema>;
export type EasyText = z.infer<typeof easyText>;
export type PhoneHelp = z.infer<typeof phoneHelp>;

/** A guide that has its easy version. */
export type EasyFraudGuide = FraudGuide & { easy: EasyText };

export function hasEasyText<G extends FraudGuide>(guide: G): guide is G & EasyFraudGuide {
  return guide.easy !== undefined;
}
