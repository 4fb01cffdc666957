import { Readable } from 'node:stream';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { publisherOf } from '../../../fixtures/promises.ts';
import { statedOf, tableOf } from '../../../fixtures/statistics.ts';

vi.mock('astro:content', () => contentOf());
const { catalogueOf, portalCatalogue } =
  await import('../../../../src/views/statistics/catalogue.ts');
const { toRdf } = await import('../../../../src/views/statistics/catalogue-rdf.ts');

const origin = new URL('https://trygghet.example');
const real = {
  ...publisherOf({
    demonstration: false,
    invented: false,
    contact: { unit: 'Säkerhet', email: 'sakerhet@nyby.example', phone: '0370-37 70 00' },
    links: { website: 'https://nyby.example/' },
  }),
  id: 'nyby',
  slug: 'nyby',
};
const translations = {
  en: {
    title: 'Reported offences',
    question: 'Are fewer offences reported?',
    unit: { one: 'reported offence', other: 'reported offences' },
  },
};
const official = tableOf({ publisher: 'nyby', translations });
const own = tableOf(
  {
    publisher: 'nyby',
    origin: 'own',
    periodType: 'quarter',
    series: [],
    stated: [{ ...statedOf, previous: '2020-Q1', current: '2021-Q1' }],
  },
  'egna',
);

interface Triple {
  subject: string;
  predicate: string;
  object: string;
  language: string;
}

interface Term {
  termType: string;
  value: string;
  language?: string;
}

async function triplesOf(rdf: string): Promise<Triple[]> {
  const triples: Triple[] = [];
  // No base address: a relative name would be an error.
  const quads = Readable.from([rdf]).pipe(new RdfXmlParser()) as AsyncIterable<
    Record<'subject' | 'predicate' | 'object', Term>
  >;
  for await (const { subject, predicate, object } of quads) {
    triples.push({
      subject: subject.value,
      predicate: predicate.value,
      object: object.value,
      language: object.language ?? '',
    });
  }
  return triples;
}

const PREFIXES: Record<string, string> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const full = (name: string) =>
  name.replace(/^(\w+):/, (_match, prefix: string) => PREFIXES[prefix] ?? '');

/** Mandatory in DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat/3.0.1/sv). */
const MANDATORY: [cls: string, properties: string[]][] = [
  [
    'dcat:Catalog',
    ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license'],
  ],
  ['dcat:Dataset', ['dcterms:title', 'dcterms:description', 'dcterms:publisher']],
  ['dcat:Distribution', ['dcat:accessURL']],
  ['foaf:Agent', ['foaf:name', 'dcterms:type']],
  ['vcard:Organization', ['vcard:fn', 'vcard:hasEmail']],
];
/** Recommended there, and known of every table. */
const RECOMMENDED: typeof MANDATORY = [
  ['dcat:Catalog', ['foaf:homepage', 'dcterms:language', 'dcat:themeTaxonomy', 'dcat:dataset']],
  [
    'dcat:Dataset',
    [
      'dcat:contactPoint',
      'dcat:distribution',
      'dcat:theme',
      'dcterms:spatial',
      'dcterms:accessRights',
    ],
  ],
  ['dcat:Distribution', ['dcat:downloadURL', 'dcterms:format']],
];

const content = { publisher: real, tables: [official, own], hasPromises: true };
const triples = await triplesOf(toRdf(catalogueOf(content, origin)));
const instances = (name: string, of = triples) =>
  of
    .filter(({ predicate, object }) => predicate === full('rdf:type') && object === full(name))
    .map(({ subject }) => subject);
const objects = (subject: string, name: string) =>
  triples.filter((t) => t.subject === subject && t.predicate === full(name)).map((t) => t.object);

describe('a publisher’s catalogue for data portals', () => {
  test.each(
    [...MANDATORY, ...RECOMMENDED].flatMap(([cls, names]) => names.map((name) => [cls, name])),
  )('every %s has %s', (cls = '', name = '') => {
    const found = instances(cls);
    expect(found.length).toBeGreaterThan(0);
    for (const subject of found)
      expect([subject, objects(subject, name).length > 0]).toEqual([subject, true]);
  });

  test('there is one catalogue with a dataset for each table and one for the promises, each with its files', () => {
    expect(instances('dcat:Catalog')).toEqual([
      'https://trygghet.example/nyby/oppna-data/dcat.rdf',
    ]);
    expect(instances('dcat:Dataset')).toHaveLength(3);
    const files = instances('dcat:Dataset').flatMap((dataset) =>
      objects(dataset, 'dcat:distribution'),
    );
    expect(files.sort()).toEqual(instances('dcat:Distribution').sort());
    expect(files).toContain('https://trygghet.example/nyby/statistik/egna-excel.csv#fil');
  });

  test('what a portal tells apart has an address; nothing is relative; a publisher is described once', () => {
    const told = MANDATORY.flatMap(([cls]) => instances(cls));
    for (const uri of told) expect(uri).toMatch(/^https:\/\/trygghet\.example\//);
    expect(instances('foaf:Agent')).toHaveLength(1);
    expect(instances('dcat:CatalogRecord')).toEqual([]);
  });

  test('the catalogue is CC0, own figures are CC0, and official figures keep the source’s terms in words', () => {
    const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
    const [catalogue = ''] = instances('dcat:Catalog');
    expect(objects(catalogue, 'dcterms:license')).toEqual([cc0]);
    expect(
      objects('https://trygghet.example/nyby/statistik/egna.csv#fil', 'dcterms:license'),
    ).toEqual([cc0]);
    const file = 'https://trygghet.example/nyby/statistik/anmalda-brott.csv#fil';
    expect(objects(file, 'dcterms:license')).toEqual([]);
    expect(objects(file, 'dcterms:rights')).toHaveLength(1);
    expect(triples.map(({ object }) => object)).toContain(
      'Officiella uppgifter från Brå. Källans villkor gäller. Ange källan.',
    );
  });

  test('a title stands in the languages that the table speaks, and in no other', () => {
    const titles = (slug: string) =>
      triples
        .filter(
          ({ subject }) => subject === `https://trygghet.example/nyby/statistik/${slug}/#data`,
        )
        .filter(({ predicate }) => predicate === full('dcterms:title'))
        .map(({ language, object }) => [language, object]);
    expect(titles('anmalda-brott')).toEqual([
      ['sv', 'Anmälda brott'],
      ['en', 'Reported offences'],
    ]);
    expect(titles('egna').map(([language]) => language)).toEqual(['sv']);
  });

  test('the days, how often, and a telephone that can be dialled from abroad', () => {
    const dataset = 'https://trygghet.example/nyby/statistik/egna/#data';
    expect(objects(dataset, 'dcterms:accrualPeriodicity')).toEqual([
      'http://publications.europa.eu/resource/authority/frequency/QUARTERLY',
    ]);
    const [period = ''] = objects(dataset, 'dcterms:temporal');
    expect([objects(period, 'dcat:startDate'), objects(period, 'dcat:endDate')]).toEqual([
      ['2020-01-01'],
      ['2021-03-31'],
    ]);
    expect(triples.map(({ object }) => object)).toContain('tel:+46370377000');
  });

  test('without an address to write to there is no contact, rather than a made-up one', async () => {
    const publisher = { ...real };
    delete publisher.contact;
    const rdf = toRdf(catalogueOf({ ...content, publisher }, origin));
    expect(instances('vcard:Organization', await triplesOf(rdf))).toEqual([]);
  });
});

describe('demonstrations stay outside', () => {
  const demonstration = { ...real, demonstration: true };

  test('a demonstration’s own catalogue is there, without datasets', async () => {
    const found = await triplesOf(
      toRdf(catalogueOf({ ...content, publisher: demonstration }, origin)),
    );
    expect(instances('dcat:Catalog', found)).toHaveLength(1);
    expect(instances('dcat:Dataset', found)).toEqual([]);
  });

  test('the portal points to the catalogues of real publishers alone', async () => {
    const other = { ...demonstration, slug: 'kungsor' };
    const found = await triplesOf(toRdf(portalCatalogue([real, other], origin)));
    const parts = found.filter(({ predicate }) => predicate === full('dcterms:hasPart'));
    expect(parts.map(({ object }) => object)).toEqual([
      'https://trygghet.example/nyby/oppna-data/dcat.rdf',
    ]);
    // A part says nothing but that it is a catalogue: then it is fetched from its own address.
    expect(instances('dcat:Catalog', found)).toHaveLength(2);
    expect(instances('dcat:Dataset', found)).toEqual([]);
  });
});
