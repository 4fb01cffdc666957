/**
 * What a public body must say itself in its accessibility statement: lag (2018:1937) § 13 and Digg's regulation on
 * what a statement holds. The list of faults known in the product comes from the audit.
 */
import { z } from 'zod';
import { isoDate, line, prose, webAddress } from '../content/fields.ts';
import { reachable } from '../publishers/contact.ts';

/** The three words that the regulation knows. */
export const COMPLIANCE = ['full', 'partial', 'none'] as const;
export type Compliance = (typeof COMPLIANCE)[number];

const shortcoming = z
  .strictObject({
    what: line('Vad som inte är tillgängligt', 'Åtgärdsplanen från 2024 är en inläst bild', 300),
    why: line('Varför', 'Vi har inte hunnit göra om den', 300),
    instead: line('Vad man kan göra i stället', 'Ring oss så läser vi upp den', 300).optional(),
  })
  .meta({ title: 'Brist' });

export const accessibilityStatement = z
  .strictObject({
    compliance: z
      .enum(COMPLIANCE, { error: 'Skriv full (helt), partial (delvis) eller none (inte).' })
      .meta({
        title: 'Hur väl webbplatsen uppfyller lagens krav',
        example: 'partial',
        cms: { options: { full: 'Helt', partial: 'Delvis', none: 'Inte' } },
      }),
    /** When the municipality assessed the site, and how. */
    assessed: isoDate.meta({ title: 'När ni bedömde webbplatsen', example: '2026-11-02' }),
    method: line('Hur ni bedömde', 'Egen prövning med tangentbord och skärmläsare', 300),
    updated: isoDate.meta({ title: 'När redogörelsen ändrades senast', example: '2026-11-02' }),
    /** Faults of this installation: what the municipality has put in itself. */
    shortcomings: z.array(shortcoming).default([]).meta({ title: 'Brister i det ni har lagt in' }),
    /** What the law exempts, or what would be too great a burden (§ 12), with the reason. */
    exempt: prose('Undantaget', 'Kartor: samma uppgifter finns som lista.').optional(),
    report: reachable.meta({ title: 'Vart man vänder sig med brister' }),
    answerDays: z.int().min(1).max(60).meta({ title: 'Arbetsdagar innan ni svarar', example: 5 }),
    supervisor: z
      .strictObject({
        name: line('Tillsynsmyndighet', 'Myndigheten för digital förvaltning (Digg)'),
        url: webAddress.meta({
          title: 'Sidan där man anmäler',
          example: 'https://www.digg.se/tdosanmalan',
        }),
      })
      .meta({ title: 'Tillsynsmyndighet' }),
  })
  .refine(({ assessed, updated }) => assessed <= updated, {
    path: ['updated'],
    error: 'Redogörelsen kan inte vara äldre än bedömningen.',
  })
  .meta({ title: 'Tillgänglighetsredogörelse' });

export type AccessibilityStatement = z.infer<typeof accessibilityStatement>;
