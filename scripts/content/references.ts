/**
 * Names in one file that must exist in another.
 *
 * Astro logs a dangling reference and builds all the same, with exit code 0; the reader would meet an
 * empty heading. So they are looked up here, before the build, in the files as they are written: a file
 * that also breaks its schema still has its references checked.
 */
import { WHOLE_COUNTRY } from '../../src/domain/statistics/national.ts';
import { closestName } from './explain.ts';
import type { CollectionName } from './collections.ts';
import type { ContentFile } from './load.ts';
import { formatFieldPath, type FieldPath, type Problem } from './problem.ts';
import { valueAt } from './schema-node.ts';

/** Languages with a dictionary of their own: src/i18n/locales.ts, which a test compares with this. */
export const FULL_LANGUAGES: readonly string[] = ['sv', 'en'];

export type Index = ReadonlyMap<CollectionName, ReadonlyMap<string, ContentFile>>;

export function indexContent(files: readonly ContentFile[]): Index {
  const index = new Map<CollectionName, Map<string, ContentFile>>();
  for (const file of files) {
    const entries = index.get(file.collection) ?? new Map<string, ContentFile>();
    entries.set(file.id, file);
    index.set(file.collection, entries);
  }
  return index;
}

export interface Reference {
  from: CollectionName;
  /** Where the name stands; `*` is every item of a list. */
  at: string;
  /** What the name is a name of, for the message: "Utgivaren x finns inte." */
  what: string;
  /** The names that exist. */
  known: (entry: ContentFile, index: Index) => readonly string[];
}

const publishers = (_entry: ContentFile, index: Index) => idsOf(index, 'publishers');
const priorityAreas = (entry: ContentFile, index: Index) => ownIds(entry, index, 'priority-areas');
const statistics = (entry: ContentFile, index: Index) => ownIds(entry, index, 'statistics');

const WITH_PUBLISHER = [
  'promises',
  'priority-areas',
  'situation-reports',
  'statistics',
  'events',
  'dialogues',
  'feedback',
  'fraud-warnings',
  'methods',
  'cases',
  'organisations',
  'walks',
] as const;

/** The later link of the chain names the earlier ones, within its own publisher. */
const CHAIN: readonly Reference[] = [
  ...(['promises', 'situation-reports'] as const).flatMap((from) => [
    own(from, 'basedOn.feedback.*', 'Återkopplingen', 'feedback'),
    own(from, 'basedOn.events.*', 'Aktiviteten', 'events'),
    own(from, 'basedOn.situationReports.*', 'Lägesbilden', 'situation-reports'),
    own(from, 'basedOn.statistics.*', 'Statistiken', 'statistics'),
  ]),
  own('promises', 'follows', 'Löftet', 'promises'),
  own('feedback', 'event', 'Aktiviteten', 'events'),
  own('dialogues', 'feedback', 'Återkopplingen', 'feedback'),
  own('situation-reports', 'priorities.*', 'Det prioriterade området', 'priority-areas'),
  {
    from: 'follow-ups',
    at: 'activities.*.event',
    what: 'Aktiviteten',
    known: (entry, index) => idsWithin(publisherOfPromise(entry), index, 'events'),
  },
  {
    from: 'follow-ups',
    at: 'assessments.*.indicators.*',
    what: 'Statistiken',
    known: (entry, index) => idsWithin(publisherOfPromise(entry), index, 'statistics'),
  },
];

function own(
  from: CollectionName,
  at: string,
  what: string,
  collection: CollectionName,
): Reference {
  return { from, at, what, known: (entry, index) => ownIds(entry, index, collection) };
}

export const REFERENCES: readonly Reference[] = [
  ...WITH_PUBLISHER.map((from) => ({
    from,
    at: 'publisher',
    what: 'Utgivaren',
    known: (entry: ContentFile, index: Index) => [
      ...publishers(entry, index),
      ...(from === 'statistics' || from === 'fraud-warnings' ? [WHOLE_COUNTRY] : []),
    ],
  })),
  {
    from: 'publishers',
    at: 'fraudLanguages.*',
    what: 'Språket',
    known: (_entry, index) => idsOf(index, 'fraud-languages'),
  },
  ...(['fraud-guides', 'fraud-after'] as const).map((from) => ({
    from,
    at: 'lang',
    what: 'Språket',
    known: (_entry: ContentFile, index: Index) => [
      ...FULL_LANGUAGES,
      ...idsOf(index, 'fraud-languages'),
    ],
  })),
  {
    from: 'fraud-practice',
    at: 'situation',
    what: 'Situationen',
    known: (_entry, index) => idsWithin('sv', index, 'fraud-guides'),
  },
  { from: 'publishers', at: 'members.*.publisher', what: 'Utgivaren', known: publishers },
  {
    from: 'follow-ups',
    at: 'promise',
    what: 'Löftet',
    known: (_entry, index) => idsOf(index, 'promises'),
  },
  { from: 'follow-ups', at: 'activities.*.commitment', what: 'Åtagandet', known: commitments },
  { from: 'follow-ups', at: 'assessments.*.commitment', what: 'Åtagandet', known: commitments },
  {
    from: 'promises',
    at: 'commitments.*.priorityAreas.*',
    what: 'Det prioriterade området',
    known: priorityAreas,
  },
  {
    from: 'promises',
    at: 'commitments.*.indicators.*',
    what: 'Statistiken',
    known: statistics,
  },
  {
    from: 'follow-ups',
    at: 'assessments.*.indicators.*',
    what: 'Statistiken',
    known: statisticsOfPromise,
  },
  { from: 'priority-areas', at: 'indicators.*', what: 'Statistiken', known: statistics },
  { from: 'statistics', at: 'population', what: 'Tabellen över invånare', known: statistics },
  own('events', 'walk', 'Vandringen', 'walks'),
  { from: 'walks', at: 'area', what: 'Området', known: areasOfPublisher },
  { from: 'walks', at: 'stops.*.area', what: 'Området', known: areasOfPublisher },
  { from: 'events', at: 'area', what: 'Området', known: areasOfPublisher },
  {
    from: 'organisations',
    at: 'programmes.*.method',
    what: 'Arbetssättet',
    known: (entry, index) => [
      ...idsOf(index, 'methods').filter((id) => !id.includes('/')),
      ...ownIds(entry, index, 'methods'),
    ],
  },
  { from: 'situation-reports', at: 'area', what: 'Området', known: areasOfPublisher },
  ...CHAIN,
];

/** Every name that points at something that does not exist, with the names that do. */
export function checkReferences(files: readonly ContentFile[], index: Index): Problem[] {
  return files.flatMap((entry) =>
    REFERENCES.filter((reference) => reference.from === entry.collection).flatMap((reference) =>
      occurrences(entry.data, reference.at.split('.')).flatMap(({ path, name }) => {
        const known = reference.known(entry, index);
        return known.includes(name) ? [] : [dangling(entry, reference, path, name, known)];
      }),
    ),
  );
}

function dangling(
  entry: ContentFile,
  reference: Reference,
  path: FieldPath,
  name: string,
  known: readonly string[],
): Problem {
  const meant = closestName(name, known);
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: formatFieldPath(path),
    message: `${reference.what} "${name}" finns inte.${meant === undefined ? '' : ` Menade du "${meant}"?`}`,
    hint:
      known.length === 0
        ? 'Det finns ingen att peka på än.'
        : `De som finns är: ${known.join(', ')}.`,
  };
}

/** The texts at a pattern such as `commitments.*.indicators.*`, with the path of each. */
function occurrences(
  data: unknown,
  pattern: readonly string[],
  path: FieldPath = [],
): { path: FieldPath; name: string }[] {
  const [part, ...rest] = pattern;
  if (part === undefined) return typeof data === 'string' ? [{ path, name: data }] : [];
  if (part === '*') {
    return Array.isArray(data)
      ? data.flatMap((item, index) => occurrences(item, rest, [...path, index]))
      : [];
  }
  return occurrences(valueAt(data, [part]), rest, [...path, part]);
}

export function idsOf(index: Index, collection: CollectionName): string[] {
  return [...(index.get(collection)?.keys() ?? [])];
}

/** The short names, within the entry's own publisher, of the entries of a collection. */
function ownIds(entry: ContentFile, index: Index, collection: CollectionName): string[] {
  return idsWithin(String(valueAt(entry.data, ['publisher'])), index, collection);
}

function idsWithin(publisher: string, index: Index, collection: CollectionName): string[] {
  const prefix = `${publisher}/`;
  return idsOf(index, collection)
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));
}

/** A follow-up names its promise as publisher and slug. */
function publisherOfPromise(entry: ContentFile): string {
  return String(valueAt(entry.data, ['promise'])).split('/')[0] ?? '';
}

function commitments(entry: ContentFile, index: Index): string[] {
  const promise = index.get('promises')?.get(String(valueAt(entry.data, ['promise'])));
  return textsAt(promise?.data, 'commitments.*.id');
}

/** A follow-up belongs to the publisher of its promise. */
function statisticsOfPromise(entry: ContentFile, index: Index): string[] {
  const prefix = `${String(valueAt(entry.data, ['promise'])).split('/')[0] ?? ''}/`;
  return idsOf(index, 'statistics')
    .filter((id) => id.startsWith(prefix))
    .map((id) => id.slice(prefix.length));
}

function areasOfPublisher(entry: ContentFile, index: Index): string[] {
  const publisher = index.get('publishers')?.get(String(valueAt(entry.data, ['publisher'])));
  return textsAt(publisher?.data, 'areas.*.id');
}

export function textsAt(data: unknown, pattern: string): string[] {
  return occurrences(data, pattern.split('.')).map(({ name }) => name);
}

export function textPlaces(data: unknown, pattern: string): { path: FieldPath; name: string }[] {
  return occurrences(data, pattern.split('.'));
}
