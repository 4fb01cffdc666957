/** A case to practise on: what is said, what one might do, and a kind word on each. The body is MDX. */
import { z } from 'zod';
import { languageTag, line, slug, sources } from '../content/fields.ts';

/** How the fraudster reaches the reader. */
export const PRACTICE_CHANNELS = ['call', 'text', 'door', 'online'] as const;

/**
 * What a choice leads to: `safe` is what we advise, `half` is a thought in the right direction, `risky` is what the
 * fraudster hopes for. No points: a frightened person who is marked learns to be quiet.
 */
export const CHOICE_KINDS = ['safe', 'half', 'risky'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

export const practiceSchema = z
  .strictObject({
    lang: languageTag,
    /** The same in every language: the last part of the address. */
    case: slug,
    order: z.int().meta({ title: 'Ordning', example: 1 }),
    channel: z
      .enum(PRACTICE_CHANNELS, { error: `Skriv ett av: ${PRACTICE_CHANNELS.join(', ')}.` })
      .meta({ title: 'Hur det når läsaren', example: 'call' }),
    /** The help for the same situation. */
    situation: slug.meta({ title: 'Hjälpen som hör till', example: 'nagon-ringer' }),
    title: line('Rubrik', 'Banken ringer på kvällen'),
    scene: line('Vad som händer', 'Telefonen ringer. Rösten är vänlig.', 300),
    sources,
  })
  .meta({ title: 'Övning' });

export type PracticeCase = z.infer<typeof practiceSchema>;
