/** Rules about names that no single file can keep by itself: folders, addresses, doubles, languages. */
import { RESERVED_SLUGS } from '../../src/domain/publishers/schema.ts';
import { RESERVED_TABLES } from '../../src/domain/statistics/schema.ts';
import { WHOLE_COUNTRY } from '../../src/domain/statistics/national.ts';
import { FULL_LANGUAGES, idsOf, textPlaces, type Index } from './references.ts';
import type { ContentFile } from './load.ts';
import { formatFieldPath, type Problem } from './problem.ts';
import { valueAt } from './schema-node.ts';

export function checkNaming(files: readonly ContentFile[], index: Index): Problem[] {
  return [
    ...files.flatMap((entry) => [
      ...checkFolder(entry),
      ...checkPublisherName(entry),
      ...checkDoubles(entry),
    ]),
    ...checkTableNames(files),
    ...checkNationalTables(files, index),
    ...checkFraudLanguages(files, index),
  ];
}

/** Their folders are languages, not publishers. */
const BY_LANGUAGE: readonly string[] = [
  'fraud-guides',
  'fraud-after',
  'fraud-practice',
  'fraud-helpers',
];

function checkTableNames(files: readonly ContentFile[]): Problem[] {
  return files
    .filter(
      ({ collection, id }) =>
        collection === 'statistics' && RESERVED_TABLES.includes(id.slice(id.indexOf('/') + 1)),
    )
    .map((entry) =>
      at(
        entry,
        [],
        'Tabellen har samma filnamn som en av statistikens egna sidor.',
        `Döp om filen. Upptagna namn: ${RESERVED_TABLES.join(', ')}.`,
      ),
    );
}

/**
 * The country's tables lie beside a publisher's own in a build of one publisher: two of the same name would be one
 * address, and one of them would be lost.
 */
function checkNationalTables(files: readonly ContentFile[], index: Index): Problem[] {
  const national = idsOf(index, 'statistics')
    .filter((id) => id.startsWith(`${WHOLE_COUNTRY}/`))
    .map((id) => id.slice(WHOLE_COUNTRY.length + 1));
  return files
    .filter(
      ({ collection, id }) => collection === 'statistics' && !id.startsWith(`${WHOLE_COUNTRY}/`),
    )
    .filter(({ id }) => national.includes(id.slice(id.indexOf('/') + 1)))
    .map((entry) =>
      at(
        entry,
        [],
        'En tabell för hela landet har samma filnamn. Då får de samma adress.',
        `Döp om filen. Upptagna namn: ${national.join(', ')}.`,
      ),
    );
}

/** `promises/kungsor/2023.yaml` belongs to the publisher kungsor: the address says so, so the file must. */
function checkFolder(entry: ContentFile): Problem[] {
  const { collection, data, id } = entry;
  const folder = id.split('/')[0] ?? '';
  const fieldName =
    collection === 'follow-ups'
      ? 'promise'
      : BY_LANGUAGE.includes(collection)
        ? 'lang'
        : 'publisher';
  if (collection === 'publishers') {
    return id.includes('/')
      ? [
          at(
            entry,
            [],
            'En utgivares fil ligger direkt i mappen publishers.',
            'Så här: publishers/varnamo.yaml',
          ),
        ]
      : [];
  }
  if (collection === 'fraud-languages') return checkLanguageFile(entry);
  const value = valueAt(data, [fieldName]);
  if (collection === 'methods' && value === undefined) return checkGeneralMethod(entry);
  if (typeof value !== 'string') return [];
  const owner = value.split('/')[0] ?? '';
  if (owner === folder) return [];
  const file = `${collection}/${[owner, ...id.split('/').slice(1)].join('/')}.yaml`;
  return [
    at(
      entry,
      [fieldName],
      `Filen ligger i mappen "${folder}" men fältet säger "${value}".`,
      `Flytta filen till ${file}, eller rätta fältet.`,
    ),
  ];
}

/** The file's name is the language's code, and becomes a part of its addresses. */
function checkLanguageFile(entry: ContentFile): Problem[] {
  if (!/^[a-z]{2,3}$/.test(entry.id)) {
    const hint = 'Så här: fraud-languages/fi.yaml';
    return [at(entry, [], 'Filen ska heta som språkets kod, två eller tre bokstäver.', hint)];
  }
  if (!FULL_LANGUAGES.includes(entry.id)) return [];
  const hint = 'Ta bort filen. Orden står i src/i18n.';
  return [at(entry, [], 'Språket finns redan på hela webbplatsen.', hint)];
}

/** A method without a publisher explains it for everyone, and lies in the folder itself. */
function checkGeneralMethod(entry: ContentFile): Problem[] {
  if (!entry.id.includes('/')) return [];
  const [folder = '', ...rest] = entry.id.split('/');
  const hint = `Skriv publisher: ${folder}, eller flytta filen till methods/${rest.join('/')}.yaml.`;
  return [at(entry, [], 'Filen ligger i en utgivares mapp men har ingen utgivare.', hint)];
}

/**
 * A publisher's name is the first part of its addresses. Two letters are a language (`/en/…`), and
 * the site uses some words itself. Three letters are allowed: Ale and Eda are municipalities.
 */
function checkPublisherName(entry: ContentFile): Problem[] {
  if (entry.collection !== 'publishers') return [];
  const { id } = entry;
  if (RESERVED_SLUGS.includes(id)) {
    return [
      at(
        entry,
        [],
        `Kortnamnet "${id}" används av webbplatsen själv.`,
        `Välj ett annat än: ${RESERVED_SLUGS.join(', ')}.`,
      ),
    ];
  }
  if (/^[a-z]{2}$/.test(id) || id === WHOLE_COUNTRY) {
    return [
      at(
        entry,
        [],
        id === WHOLE_COUNTRY
          ? 'Kortnamnet "riket" står för hela landet i statistiken.'
          : `Kortnamnet "${id}" har två bokstäver och går inte att skilja från ett språk.`,
        'Skriv namnet helt ut. Så här: publishers/varnamo.yaml',
      ),
    ];
  }
  return [];
}

const UNIQUE_WITHIN_FILE: readonly [collection: string, pattern: string, what: string][] = [
  ['follow-ups', 'activities.*.id', 'Två insatser'],
  ['publishers', 'areas.*.id', 'Två områden'],
];

function checkDoubles(entry: ContentFile): Problem[] {
  return UNIQUE_WITHIN_FILE.filter(([collection]) => collection === entry.collection).flatMap(
    ([, pattern, what]) => {
      const seen = new Set<string>();
      return textPlaces(entry.data, pattern).flatMap(({ path, name }) => {
        if (!seen.has(name)) {
          seen.add(name);
          return [];
        }
        return [
          at(entry, path, `${what} heter "${name}".`, 'Var och en behöver ett eget kortnamn.'),
        ];
      });
    },
  );
}

/** Swedish is what every other language falls back to: a situation must exist in it. */
function checkFraudLanguages(files: readonly ContentFile[], index: Index): Problem[] {
  const guides = files.filter((entry) => entry.collection === 'fraud-guides');
  const swedish = new Set(
    guides
      .filter((entry) => valueAt(entry.data, ['lang']) === 'sv')
      .map((entry) => valueAt(entry.data, ['situation'])),
  );
  const missing = guides.filter((entry) => !swedish.has(valueAt(entry.data, ['situation'])));
  const doubles = guides.filter((entry, position) =>
    guides.some(
      (earlier, earlierPosition) =>
        earlierPosition < position && languageAndSituation(earlier) === languageAndSituation(entry),
    ),
  );
  return [
    ...missing.map((entry) =>
      at(
        entry,
        ['situation'],
        `Situationen "${String(valueAt(entry.data, ['situation']))}" finns inte på svenska.`,
        `Skriv den på svenska först. De svenska filerna är: ${idsOf(index, 'fraud-guides')
          .filter((id) => id.startsWith('sv/'))
          .join(', ')}.`,
      ),
    ),
    ...doubles.map((entry) =>
      at(
        entry,
        ['situation'],
        `Situationen "${String(valueAt(entry.data, ['situation']))}" finns redan på det här språket.`,
        'Behåll en fil för varje situation och språk.',
      ),
    ),
  ];
}

function languageAndSituation(entry: ContentFile): string {
  return `${String(valueAt(entry.data, ['lang']))} ${String(valueAt(entry.data, ['situation']))}`;
}

function at(
  entry: ContentFile,
  path: readonly (string | number)[],
  message: string,
  hint: string,
): Problem {
  return {
    file: entry.file,
    line: entry.lineOf(path),
    field: formatFieldPath(path),
    message,
    hint,
  };
}
