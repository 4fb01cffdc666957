/** Attaches files to schemas. The rules themselves stand with their domain. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { ZodType } from 'zod';
import { auditSchema } from './domain/accessibility/audit.ts';
import { caseSchema } from './domain/cases/schema.ts';
import { dialogueSchema } from './domain/dialogues/schema.ts';
import { eventSchema } from './domain/events/schema.ts';
import { feedbackSchema } from './domain/feedback/schema.ts';
import { fraudLanguageSchema } from './domain/fraud/language.ts';
import { afterFraudSchema } from './domain/fraud/after-schema.ts';
import { helperPageSchema } from './domain/fraud/helper-pages.ts';
import { practiceSchema } from './domain/fraud/practice.ts';
import { fraudGuideSchema } from './domain/fraud/schema.ts';
import { fraudWarningSchema } from './domain/fraud/warnings.ts';
import { methodSchema } from './domain/methods/schema.ts';
import { organisationSchema } from './domain/organisations/schema.ts';
import { followUpSchema } from './domain/promises/follow-up.ts';
import { priorityAreaSchema } from './domain/promises/priority-area.ts';
import { promiseSchema } from './domain/promises/schema.ts';
import { publisherSchema } from './domain/publishers/schema.ts';
import { situationReportSchema } from './domain/situation-reports/schema.ts';
import { statisticsSchema } from './domain/statistics/schema.ts';
import { walkSchema } from './domain/walks/schema.ts';

function collection<S extends ZodType>(folder: string, schema: S, ending: 'yaml' | 'mdx') {
  return defineCollection({
    loader: glob({
      pattern: `**/*.${ending}`,
      base: `./src/content/${folder}`,
      generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
    }),
    schema,
  });
}

function yamlCollection<S extends ZodType>(folder: string, schema: S) {
  return collection(folder, schema, 'yaml');
}

export const collections = {
  publishers: yamlCollection('publishers', publisherSchema),
  promises: yamlCollection('promises', promiseSchema),
  'follow-ups': yamlCollection('follow-ups', followUpSchema),
  'priority-areas': yamlCollection('priority-areas', priorityAreaSchema),
  'situation-reports': yamlCollection('situation-reports', situationReportSchema),
  statistics: yamlCollection('statistics', statisticsSchema),
  'fraud-guides': yamlCollection('fraud-guides', fraudGuideSchema),
  'fraud-languages': yamlCollection('fraud-languages', fraudLanguageSchema),
  'fraud-warnings': yamlCollection('fraud-warnings', fraudWarningSchema),
  'fraud-after': yamlCollection('fraud-after', afterFraudSchema),
  'fraud-practice': collection('fraud-practice', practiceSchema, 'mdx'),
  'fraud-helpers': collection('fraud-helpers', helperPageSchema, 'mdx'),
  dialogues: yamlCollection('dialogues', dialogueSchema),
  events: yamlCollection('events', eventSchema),
  feedback: yamlCollection('feedback', feedbackSchema),
  methods: yamlCollection('methods', methodSchema),
  cases: yamlCollection('cases', caseSchema),
  walks: yamlCollection('walks', walkSchema),
  organisations: yamlCollection('organisations', organisationSchema),
  accessibility: yamlCollection('accessibility', auditSchema),
};
