/** What an import needs to know of the publishers and tables that the content already has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { publisherSchema, type Publisher } from '../../src/domain/publishers/schema.ts';
import { statisticsSchema, type StatisticsTable } from '../../src/domain/statistics/schema.ts';
import { explainSchemaProblems } from '../content/explain.ts';
import { CONTENT_FOLDER } from '../content/load.ts';
import { readYaml } from '../content/read-yaml.ts';
import { formatProblem } from '../content/problem.ts';
import { nameForms, nearestNames, nominative, WHOLE_COUNTRY_CODE } from './parsers/region.ts';
import { ImportRefusal } from './refusal.ts';
import type { Target } from './selection.ts';
import { shortName } from './series.ts';

/** The statistics of the whole country belong to no publisher. */
export const WHOLE_COUNTRY = 'riket';

/** Whose figures an import is about. */
export interface Place {
  slug: string;
  /** Undefined for the whole country. */
  publisher: Publisher | undefined;
  targets: readonly Target[];
  /** For titles: "Anmälda brott i Kungsör". */
  words: { sv: string; en: string };
}

/** @throws {ImportRefusal} naming the nearest when there is no such publisher */
export function findPlace(rootDir: string, slug: string): Place {
  if (slug === WHOLE_COUNTRY) {
    const country = { id: slug, label: 'Hela landet', names: ['riket'], code: WHOLE_COUNTRY_CODE };
    const words = { sv: 'hela landet', en: 'Sweden' };
    return { slug, publisher: undefined, targets: [country], words };
  }
  const publishers = readPublishers(rootDir);
  const publisher = publishers.get(slug);
  if (publisher === undefined) {
    throw new ImportRefusal({
      message: `Utgivaren "${slug}" finns inte.`,
      hint: `Närmast är: ${nearestNames(slug, [...publishers.keys(), WHOLE_COUNTRY]).join(', ')}.`,
    });
  }
  if (publisher.kind === 'municipality') {
    const words = { sv: publisher.shortName, en: publisher.shortName };
    return { slug, publisher, targets: [municipality(slug, publisher)], words };
  }
  const targets = publisher.members.map(({ name, publisher: own }): Target => {
    const known = own === undefined ? undefined : publishers.get(own);
    if (own !== undefined && known !== undefined) return municipality(own, known);
    const label = nominative(name);
    return { id: shortName(label), label, names: [label.toLowerCase(), ...nameForms(name)] };
  });
  const words = {
    sv: `kommunerna i ${publisher.shortName}`,
    en: `the municipalities of ${publisher.shortName}`,
  };
  return { slug, publisher, targets, words };
}

function municipality(slug: string, { name, shortName: label, scbCode }: Publisher): Target {
  const names = [...new Set([...nameForms(label), ...nameForms(name)])];
  return { id: slug, label, names, ...(scbCode !== undefined && { code: scbCode }) };
}

function readPublishers(rootDir: string): Map<string, Publisher> {
  const folder = path.join(rootDir, CONTENT_FOLDER, 'publishers');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.map((file) => {
      const result = publisherSchema.safeParse(
        parse(readFileSync(path.join(folder, file), 'utf8')),
      );
      if (!result.success) {
        throw new ImportRefusal({
          message: `${CONTENT_FOLDER}/publishers/${file} har fel.`,
          hint: 'Se vilka med: npm exec -- node scripts/check-content.ts',
        });
      }
      return [path.basename(file, '.yaml'), result.data];
    }),
  );
}

export interface TableFile {
  /** From the root of the repository, with forward slashes. */
  shown: string;
  file: string;
  /** Undefined when there is no such file yet. */
  text: string | undefined;
  table: StatisticsTable | undefined;
}

/** @throws {ImportRefusal} when the table that is there has faults of its own */
export function readTable(rootDir: string, publisher: string, table: string): TableFile {
  const shown = `${CONTENT_FOLDER}/statistics/${publisher}/${table}.yaml`;
  const file = path.join(rootDir, shown);
  if (!existsSync(file)) return { shown, file, text: undefined, table: undefined };
  const text = readFileSync(file, 'utf8');
  return { shown, file, text, table: parseTable(text, shown) };
}

/** @throws {ImportRefusal} with the content check's own words */
export function parseTable(
  text: string,
  shown: string,
  message = 'Tabellen har fel som måste rättas först.',
): StatisticsTable {
  const { data, problems, lineOf } = readYaml(text, shown);
  const entry = { collection: 'statistics' as const, id: shown, file: shown, data, lineOf };
  const all = [...problems, ...explainSchemaProblems(entry, statisticsSchema)];
  if (all.length > 0) {
    throw new ImportRefusal({
      message,
      hint: all.map(formatProblem).join('\n'),
    });
  }
  return statisticsSchema.parse(data);
}
