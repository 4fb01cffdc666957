/** The collections of src/content and the schema of each. The folder's name is the collection's name. */
import type { z } from 'zod';
import { auditSchema } from '../../src/domain/accessibility/audit.ts';
import { caseSchema } from '../../src/domain/cases/schema.ts';
import { dialogueSchema } from '../../src/domain/dialogues/schema.ts';
import { eventSchema } from '../../src/domain/events/schema.ts';
import { feedbackSchema } from '../../src/domain/feedback/schema.ts';
import { fraudLanguageSchema } from '../../src/domain/fraud/language.ts';
import { afterFraudSchema } from '../../src/domain/fraud/after-schema.ts';
import { helperPageSchema } from '../../src/domain/fraud/helper-pages.ts';
import { practiceSchema } from '../../src/domain/fraud/practice.ts';
import { fraudGuideSchema } from '../../src/domain/fraud/schema.ts';
import { fraudWarningSchema } from '../../src/domain/fraud/warnings.ts';
import { methodSchema } from '../../src/domain/methods/schema.ts';
import { organisationSchema } from '../../src/domain/organisations/schema.ts';
import { followUpSchema } from '../../src/domain/promises/follow-up.ts';
import { priorityAreaSchema } from '../../src/domain/promises/priority-area.ts';
import { promiseSchema } from '../../src/domain/promises/schema.ts';
import { publisherSchema } from '../../src/domain/publishers/schema.ts';
import { situationReportSchema } from '../../src/domain/situation-reports/schema.ts';
import { statisticsSchema } from '../../src/domain/statistics/schema.ts';
import { walkSchema } from '../../src/domain/walks/schema.ts';

export const COLLECTION_SCHEMAS = {
  publishers: publisherSchema,
  promises: promiseSchema,
  'follow-ups': followUpSchema,
  'priority-areas': priorityAreaSchema,
  'situation-reports': situationReportSchema,
  statistics: statisticsSchema,
  'fraud-guides': fraudGuideSchema,
  'fraud-languages': fraudLanguageSchema,
  'fraud-warnings': fraudWarningSchema,
  'fraud-after': afterFraudSchema,
  'fraud-practice': practiceSchema,
  'fraud-helpers': helperPageSchema,
  dialogues: dialogueSchema,
  events: eventSchema,
  feedback: feedbackSchema,
  methods: methodSchema,
  cases: caseSchema,
  walks: walkSchema,
  organisations: organisationSchema,
  accessibility: auditSchema,
} satisfies Record<string, z.ZodType>;

export type CollectionName = keyof typeof COLLECTION_SCHEMAS;

export const COLLECTION_NAMES = Object.keys(COLLECTION_SCHEMAS) as CollectionName[];

/** Running text with components, written by developers: data in the front matter, the text below it. */
const MDX_COLLECTIONS: readonly CollectionName[] = ['fraud-practice', 'fraud-helpers'];

/** How the names of a collection's files end. */
export function endingOf(collection: CollectionName): '.yaml' | '.mdx' {
  return MDX_COLLECTIONS.includes(collection) ? '.mdx' : '.yaml';
}

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTION_SCHEMAS, name);
}
