/** A publisher's files as a data portal is told about them: entries in, catalogue out. */
import { UNKNOWN_DATE } from '../../domain/content/fields.ts';
import {
  isCatalogued,
  type Agent,
  type Catalogue,
  type Contact,
  type Dataset,
  type Distribution,
  type Place,
  type Texts,
} from '../../domain/open-data/catalogue.ts';
import { coverageOf } from '../../domain/open-data/coverage.ts';
import {
  CC0,
  FREQUENCIES,
  LANGUAGES,
  licenceOf,
  LOCAL_AUTHORITY,
  RFC_4180,
  THEMES,
} from '../../domain/open-data/vocabulary.ts';
import type { Publisher } from '../../domain/publishers/schema.ts';
import type { StatisticsTable } from '../../domain/statistics/schema.ts';
import { describeLicence } from '../../domain/statistics/table-export.ts';
import { DEFAULT_LOCALE, dictionaryOf, LOCALE_CODES, localeOf } from '../../i18n/locales.ts';
import type { Dictionary } from '../../i18n/sv/index.ts';
import type { Entry } from '../../lib/entry.ts';
import { href, inLanguage, siteFor, type Site } from '../../lib/site.ts';
import { absolute, addresses } from '../follow/addresses.ts';
import { sourceLine } from '../sources.ts';
import { tableWords } from './table-language.ts';

export const CATALOGUE = '/oppna-data/dcat.rdf';
const PAGE = '/oppna-data/';

/** The languages of the site that a portal has a name for. */
const languages = () => LOCALE_CODES.filter((code) => LANGUAGES[code] !== undefined);
const languageUris = () => languages().flatMap((code) => LANGUAGES[code] ?? []);

function inEach(write: (words: Dictionary['openData']['dcat'], lang: string) => string): Texts {
  return Object.fromEntries(
    languages().map((code) => [code, write(dictionaryOf(code).openData.dcat, code)]),
  );
}

/** The same for what a table says itself: only in its own language and those that it has been translated to. */
function inEachOf(table: StatisticsTable, write: (lang: string) => string): Texts {
  return Object.fromEntries(
    languages()
      .filter((code) => code === table.lang || table.translations[code] !== undefined)
      .map((code) => [code, write(code)]),
  );
}

/** What a publisher's catalogue is made of. */
export interface CatalogueContent {
  publisher: Entry<Publisher>;
  tables: readonly Entry<StatisticsTable>[];
  /** True when there is a promise: then its file is a dataset too. */
  hasPromises: boolean;
}

/** A publisher's own catalogue; of a demonstration, the catalogue without datasets. */
export function catalogueOf(
  { publisher, tables, hasPromises }: CatalogueContent,
  origin: URL,
): Catalogue {
  const site = siteFor(publisher.slug, DEFAULT_LOCALE);
  const about = aboutPublisher(site, publisher, origin);
  const datasets = isCatalogued(publisher)
    ? [
        ...tables.map((table) => tableDataset(site, about, table, origin)),
        ...(hasPromises ? [promisesDataset(site, about, publisher.name, origin)] : []),
      ]
    : [];
  return {
    uri: absolute(origin, href(site, CATALOGUE)),
    title: inEach((words) => words.catalogue(publisher.name)),
    description: inEach((words) => words.catalogueText(publisher.name)),
    publisher: about.agent,
    homepage: absolute(origin, href(site, PAGE)),
    languages: languageUris(),
    datasets,
    parts: [],
  };
}

/** The portal's catalogue: the addresses of the publishers' own, which a harvester fetches one by one. */
export function portalCatalogue(publishers: readonly Entry<Publisher>[], origin: URL): Catalogue {
  const site = siteFor(undefined, DEFAULT_LOCALE);
  const uri = absolute(origin, href(site, CATALOGUE));
  const { brand } = dictionaryOf(DEFAULT_LOCALE).site;
  return {
    uri,
    title: inEach((words) => words.catalogue(brand)),
    description: inEach((words) => words.portalText),
    publisher: {
      uri: `${uri}#utgivare`,
      name: brand,
      type: LOCAL_AUTHORITY,
      homepage: origin.href,
    },
    homepage: absolute(origin, href(site, PAGE)),
    languages: languageUris(),
    datasets: [],
    parts: publishers
      .filter(isCatalogued)
      .map(({ slug }) => absolute(origin, href(siteFor(slug, DEFAULT_LOCALE), CATALOGUE))),
  };
}

/** What every dataset of a publisher shares. */
interface AboutPublisher {
  agent: Agent;
  contact: Contact | undefined;
  place: Place;
}

function aboutPublisher(site: Site, publisher: Publisher, origin: URL): AboutPublisher {
  const uri = absolute(origin, href(site, CATALOGUE));
  const { contact, links, map } = publisher;
  return {
    agent: {
      uri: `${uri}#utgivare`,
      name: publisher.name,
      type: LOCAL_AUTHORITY,
      ...(links.website !== undefined && { homepage: links.website }),
    },
    // A portal wants an address that can be written to: without one there is no contact to name.
    contact:
      contact?.email === undefined
        ? undefined
        : {
            uri: `${uri}#kontakt`,
            name: contact.unit,
            email: contact.email,
            ...(contact.phone !== undefined && { phone: contact.phone }),
          },
    place: {
      uri: `${uri}#plats`,
      name: publisher.name,
      ...(publisher.scbCode !== undefined && { code: publisher.scbCode }),
      lat: map.lat,
      lon: map.lon,
    },
  };
}

function tableDataset(
  site: Site,
  { agent, contact, place }: AboutPublisher,
  table: Entry<StatisticsTable>,
  origin: URL,
): Dataset {
  const landingPage = absolute(origin, href(site, `/statistik/${table.slug}/`));
  const isPopulation = table.numberKind === 'population';
  return {
    uri: `${landingPage}#data`,
    title: inEachOf(table, (lang) => tableWords(table, lang).title),
    description: inEachOf(table, (lang) => {
      const { dcat: words } = dictionaryOf(lang).openData;
      const { question, title } = tableWords(table, lang);
      return lang === table.lang
        ? words.described(table.definition.replaceAll('\n', ' '), table.caveats.join(' '))
        : words.asked(question, title);
    }),
    publisher: agent,
    ...(contact && { contact }),
    keywords: Object.fromEntries(
      languages().map((code) => {
        const { keywords, keywordsReported } = dictionaryOf(code).openData.dcat;
        return [code, isPopulation ? [] : [...keywordsReported, ...keywords]];
      }),
    ),
    themes: [isPopulation ? THEMES.population : THEMES.justice],
    languages: languageUris(),
    place,
    temporal: coverageOf(table),
    frequency: FREQUENCIES[table.periodType],
    ...(table.retrieved !== UNKNOWN_DATE && { modified: table.retrieved }),
    provenance: inEach((words, lang) =>
      [
        words.countedBy(table.countedBy),
        ...table.sources.map((source) => sourceLine(source, lang)),
      ].join(' '),
    ),
    landingPage,
    distributions: languages().flatMap((lang) =>
      tableFiles(siteFor(site.publisher, lang), table, landingPage, origin),
    ),
  };
}

/** The files of a table in one language. The file for Swedish Excel is there in Swedish only. */
function tableFiles(
  site: Site,
  table: Entry<StatisticsTable>,
  accessUrl: string,
  origin: URL,
): Distribution[] {
  const { lang } = site;
  const { csv, csvExcel, json } = dictionaryOf(lang).statistics;
  const licence = licenceOf(table);
  const { title } = tableWords(table, lang);
  const file = (name: string, ending: string, format: string): Distribution => {
    const downloadUrl = absolute(origin, href(site, `/statistik/${table.slug}${ending}`));
    return {
      uri: `${downloadUrl}#fil`,
      title: { [lang]: dictionaryOf(lang).openData.dcat.file(title, name) },
      accessUrl,
      downloadUrl,
      format,
      language: LANGUAGES[lang] ?? '',
      ...(licence === undefined
        ? { rights: inEach((_words, code) => describeLicence(table, localeOf(code).table)) }
        : { licence }),
    };
  };
  return [
    { ...file(csv, '.csv', 'text/csv'), conformsTo: RFC_4180 },
    ...(lang === DEFAULT_LOCALE ? [file(csvExcel, '-excel.csv', 'text/csv')] : []),
    file(json, '.json', 'application/json'),
  ];
}

function promisesDataset(
  site: Site,
  { agent, contact, place }: AboutPublisher,
  name: string,
  origin: URL,
): Dataset {
  const landingPage = absolute(origin, inLanguage(site, site.lang, PAGE));
  return {
    uri: `${landingPage}#loften-data`,
    title: inEach((words) => words.promises(name)),
    description: inEach((_words, lang) => dictionaryOf(lang).openData.promises.text),
    publisher: agent,
    ...(contact && { contact }),
    keywords: Object.fromEntries(
      languages().map((code) => [code, dictionaryOf(code).openData.dcat.keywords]),
    ),
    themes: [THEMES.government, THEMES.justice],
    languages: languageUris(),
    place,
    landingPage,
    distributions: languages().map((lang) => {
      const downloadUrl = absolute(origin, addresses.data(siteFor(site.publisher, lang)));
      return {
        uri: `${downloadUrl}#fil`,
        title: { [lang]: dictionaryOf(lang).openData.promises.link },
        accessUrl: landingPage,
        downloadUrl,
        format: 'application/json',
        language: LANGUAGES[lang] ?? '',
        licence: CC0,
      };
    }),
  };
}
