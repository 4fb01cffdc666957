/** A publisher: a municipality, or an association of municipalities, that publishes on the site. */
import { z } from 'zod';
import { accessibilityStatement } from '../accessibility/statement.ts';
import { languageTag, line, slug, sources, webAddress } from '../content/fields.ts';
import { formProviders, hosting } from '../forms/providers.ts';
import { actSections } from '../law/schema.ts';
import { mapTiles } from './map-tiles.ts';
import { privacy } from '../privacy/schema.ts';
import { erasure, tipsRead } from '../tips/handling.ts';
import { contact } from './contact.ts';

/** Latitude and longitude in WGS 84 degrees, within Sweden's box. */
export const position = z
  .strictObject({
    lat: z.number().min(55).max(69.1).meta({ title: 'Latitud', example: 57.19 }),
    lon: z.number().min(10.5).max(24.2).meta({ title: 'Longitud', example: 14.04 }),
  })
  .meta({ title: 'Plats på kartan', cms: { widget: 'place' } });

/** A part of the municipality that residents know by name. Tips are placed in one of these, or in words. */
export const area = z
  .strictObject({
    id: slug,
    name: line('Områdets namn', 'Bredaryd'),
    position: position.optional(),
  })
  .meta({ title: 'Område' });

/** A member of an association. `publisher` is set when the member has its own pages here. */
export const member = z
  .strictObject({
    name: line('Medlemmens namn', 'Ale kommun'),
    publisher: slug.optional().meta({ title: 'Medlemmens egna sidor', example: 'varnamo' }),
  })
  .meta({ title: 'Medlem' });

export const publisherSchema = z
  .strictObject({
    kind: z
      .enum(['municipality', 'association'], {
        error: 'Skriv municipality (kommun) eller association (förbund).',
      })
      .meta({
        title: 'Slag',
        example: 'municipality',
        cms: { options: { municipality: 'Kommun', association: 'Förbund' } },
      }),
    name: line('Namn', 'Värnamo kommun'),
    shortName: line('Kort namn', 'Värnamo'),
    scbCode: z
      .string({ error: 'Skriv koden inom citattecken.' })
      .regex(/^\d{4}$/, { error: 'Koden har fyra siffror.' })
      .meta({ title: 'Kommunkod (SCB)', example: '"0683"' })
      .optional(),
    county: line('Län', 'Jönköpings län').optional(),
    localPoliceArea: line('Lokalpolisområde', 'Värnamo').optional(),
    /** At the top of the start page, and what search engines show of it. */
    introduction: line('Inledning', 'Här ser du vad Värnamo kommun och Polisen har lovat.', 200)
      .optional()
      .meta({
        title: 'Inledning',
        example: 'Här ser du vad Värnamo kommun och Polisen har lovat.',
        cms: { hint: 'En eller två meningar, överst på startsidan.' },
      }),
    members: z.array(member).default([]).meta({ title: 'Medlemmar' }),
    contact: contact.optional(),
    links: z
      .strictObject({
        website: webAddress
          .optional()
          .meta({ title: 'Er webbplats', example: 'https://varnamo.se/' }),
        faultReport: webAddress
          .optional()
          .meta({ title: 'Felanmälan', example: 'https://varnamo.se/' }),
        childConcern: webAddress
          .optional()
          .meta({ title: 'Oro för ett barn', example: 'https://varnamo.se/' }),
      })
      .default({})
      .meta({ title: 'Länkar' }),
    map: position
      .extend({
        zoom: z.number().int().min(4).max(16).meta({ title: 'Zoom', example: 11 }),
        tiles: mapTiles.optional(),
      })
      .meta({ title: 'Kartans mitt', cms: { widget: 'place' } }),
    areas: z.array(area).default([]).meta({ title: 'Områden' }),
    /** Further languages of the fraud pages; all that there are when left out. */
    fraudLanguages: z
      .array(languageTag)
      .optional()
      .meta({ title: 'Fler språk på bedrägerisidorna', example: '[fi, ar]' }),
    /** True for the real names that are shown on public facts, and for the invented one: decision 5. */
    demonstration: z.boolean().meta({
      title: 'Demonstration',
      example: true,
      cms: { hint: 'På så länge sidorna bara visar hur det kan se ut. Då läser ingen tipsen.' },
    }),
    /** True for a publisher that does not exist. Everything it publishes is invented, and said to be. */
    invented: z.boolean().default(false).meta({ title: 'Påhittad', example: false }),
    /** Days without an update before the page says so. Not used for demonstrations of real names. */
    staleAfterDays: z
      .int()
      .min(14)
      .max(730)
      .default(120)
      .meta({ title: 'Dagar innan sidan säger att uppgifterna är gamla', example: 120 }),
    /** How small counts of the publisher's own are hidden. Official statistics are shown as published. */
    disclosure: z
      .strictObject({
        /** Counts from 1 up to one less than this are hidden. */
        threshold: z
          .int()
          .min(3, { error: 'Gränsen är minst 3.' })
          .max(50)
          .default(5)
          .meta({ title: 'Minsta antal som visas', example: 5 }),
        /** True where "none at all" says something about somebody; then 0 is hidden too. */
        hideZero: z.boolean().default(false).meta({ title: 'Dölj även 0', example: false }),
      })
      .prefault({})
      .meta({ title: 'Skydd av små tal' }),
    /** When tips are read. Without it the form says that nobody has said. */
    tipsRead: tipsRead.optional(),
    /** The decision under which tips are erased. Without one nothing is erased, and the form says so. */
    erasure: erasure.optional(),
    /** Who takes each form: the site's own intake unless something else is said. */
    forms: formProviders.optional(),
    /** Where the site runs: what is said about addresses and logs is made from it. */
    hosting: hosting.optional(),
    /** Who answers for personal data: said under /personuppgifter/. */
    privacy: privacy.optional(),
    /** The municipality's own part of the accessibility statement. */
    accessibility: accessibilityStatement.optional(),
    /** What is on record for each section of lag (2023:196). */
    crimePreventionAct: actSections.optional(),
    sources,
  })
  .superRefine((publisher, context) => {
    if (publisher.kind === 'municipality' && !publisher.scbCode) {
      context.addIssue({
        code: 'custom',
        path: ['scbCode'],
        message: 'En kommun behöver sin kommunkod.',
      });
    }
    if (publisher.kind === 'association' && publisher.members.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['members'],
        message: 'Ett förbund behöver minst en medlem.',
      });
    }
  })
  .meta({ title: 'Utgivare' });

export type Publisher = z.infer<typeof publisherSchema>;
export type PublisherArea = z.infer<typeof area>;

/** First parts of addresses that the site uses itself; no publisher may take one as its short name. */
export const RESERVED_SLUGS: readonly string[] = [
  'admin',
  'assets',
  'bedragerier',
  'f',
  'fonts',
  'halsa',
  'handlaggning',
  'komponenter',
  'om',
  'oppna-data',
  'personuppgifter',
  'sok',
  'statistik',
  'teman',
  'tillganglighet',
];
