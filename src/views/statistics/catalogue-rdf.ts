/**
 * A catalogue as RDF/XML, the one form that the Swedish data portal harvests (docs.dataportal.se/dcat/docs/harvesting).
 *
 * Whatever the portal tells apart has an address of its own, since blank nodes are refused for it; no address is
 * relative. `dcat:CatalogRecord` and `dcat:mediaType` are not used: DCAT-AP-SE leaves them out.
 */
import XMLBuilder from 'fast-xml-builder';
import type {
  Agent,
  Catalogue,
  Contact,
  Dataset,
  Distribution,
  Place,
  Texts,
} from '../../domain/open-data/catalogue.ts';
import { CC0, PUBLIC_ACCESS, RFC_4180, THEMES } from '../../domain/open-data/vocabulary.ts';

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};
const DATE = 'http://www.w3.org/2001/XMLSchema#date';
const WKT = 'http://www.opengis.net/ont/geosparql#wktLiteral';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

const about = (uri: string) => ({ '@rdf:about': uri });
const resource = (uri: string) => ({ '@rdf:resource': uri });
const resources = (uris: readonly string[]) => uris.map(resource);
const literal = (text: string, lang: string) => ({ '@xml:lang': lang, '#text': text });
const literals = (texts: Texts) => Object.entries(texts).map(([lang, text]) => literal(text, lang));
/** A day, or a month or a year where the source is no more exact. */
const dated = (text: string) => {
  const precision = { 4: 'gYear', 7: 'gYearMonth' }[text.length];
  const datatype = precision ? `http://www.w3.org/2001/XMLSchema#${precision}` : DATE;
  return { '@rdf:datatype': datatype, '#text': text };
};

/** The text of dcat.rdf. */
export function toRdf(catalogue: Catalogue): string {
  const { datasets, parts } = catalogue;
  const contacts = unique(datasets.flatMap(({ contact }) => contact ?? []));
  const places = unique(datasets.flatMap(({ place }) => place ?? []));
  const agents = unique([catalogue.publisher, ...datasets.map(({ publisher }) => publisher)]);
  const files = datasets.flatMap(({ distributions }) => distributions);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    'rdf:RDF': {
      ...Object.fromEntries(
        Object.entries(NAMESPACES).map(([prefix, uri]) => [`@xmlns:${prefix}`, uri]),
      ),
      'dcat:Catalog': [catalogueNode(catalogue), ...parts.map(about)],
      'foaf:Agent': agents.map(agentNode),
      'dcat:Dataset': datasets.map(datasetNode),
      'dcat:Distribution': files.map(distributionNode),
      'vcard:Organization': contacts.map(contactNode),
      'dcterms:Location': places.map(placeNode),
      'dcterms:Standard': files.some(({ conformsTo }) => conformsTo === RFC_4180)
        ? { ...about(RFC_4180), 'dcterms:title': literal('RFC 4180', 'en') }
        : [],
    },
  });
}

/** One node for each address: a publisher that is described twice would be two. */
function unique<Thing extends { uri: string }>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.uri, thing])).values()];
}

function catalogueNode(catalogue: Catalogue) {
  return {
    ...about(catalogue.uri),
    'dcterms:title': literals(catalogue.title),
    'dcterms:description': literals(catalogue.description),
    'dcterms:publisher': resource(catalogue.publisher.uri),
    // Sweden asks for CC0 on every catalogue: it is the descriptions that are free, whatever the data are.
    'dcterms:license': resource(CC0),
    'foaf:homepage': resource(catalogue.homepage),
    'dcterms:language': resources(catalogue.languages),
    'dcat:themeTaxonomy': resource(THEMES.taxonomy),
    'dcat:dataset': resources(catalogue.datasets.map(({ uri }) => uri)),
    'dcterms:hasPart': resources(catalogue.parts),
  };
}

function agentNode({ uri, name, type, homepage }: Agent) {
  return {
    ...about(uri),
    'foaf:name': name,
    'dcterms:type': resource(type),
    ...(homepage !== undefined && { 'foaf:homepage': resource(homepage) }),
  };
}

function datasetNode(dataset: Dataset) {
  const { contact, place, temporal, frequency, modified, provenance } = dataset;
  return {
    ...about(dataset.uri),
    'dcterms:title': literals(dataset.title),
    'dcterms:description': literals(dataset.description),
    'dcterms:publisher': resource(dataset.publisher.uri),
    ...(contact && { 'dcat:contactPoint': resource(contact.uri) }),
    'dcat:keyword': Object.entries(dataset.keywords).flatMap(([lang, words]) =>
      words.map((word) => literal(word, lang)),
    ),
    'dcat:theme': resources(dataset.themes),
    'dcterms:language': resources(dataset.languages),
    'dcterms:accessRights': resource(PUBLIC_ACCESS),
    'dcat:landingPage': resource(dataset.landingPage),
    ...(place && { 'dcterms:spatial': resource(place.uri) }),
    ...(temporal && {
      'dcterms:temporal': {
        'dcterms:PeriodOfTime': {
          'dcat:startDate': dated(temporal.from),
          'dcat:endDate': dated(temporal.to),
        },
      },
    }),
    ...(frequency !== undefined && { 'dcterms:accrualPeriodicity': resource(frequency) }),
    ...(modified !== undefined && { 'dcterms:modified': dated(modified) }),
    ...(provenance && {
      'dcterms:provenance': {
        'dcterms:ProvenanceStatement': { 'rdfs:label': literals(provenance) },
      },
    }),
    'dcat:distribution': resources(dataset.distributions.map(({ uri }) => uri)),
  };
}

function distributionNode(file: Distribution) {
  return {
    ...about(file.uri),
    'dcterms:title': literals(file.title),
    'dcat:accessURL': resource(file.accessUrl),
    'dcat:downloadURL': resource(file.downloadUrl),
    'dcterms:format': file.format,
    'dcterms:language': resource(file.language),
    ...(file.licence !== undefined && { 'dcterms:license': resource(file.licence) }),
    ...(file.rights && {
      'dcterms:rights': { 'dcterms:RightsStatement': { 'rdfs:label': literals(file.rights) } },
    }),
    ...(file.conformsTo !== undefined && { 'dcterms:conformsTo': resource(file.conformsTo) }),
  };
}

function contactNode({ uri, name, email, phone }: Contact) {
  return {
    ...about(uri),
    'vcard:fn': name,
    'vcard:hasEmail': resource(`mailto:${email}`),
    ...(phone !== undefined && {
      'vcard:hasTelephone': {
        'rdf:Description': { 'vcard:hasValue': resource(`tel:${dialled(phone)}`) },
      },
    }),
  };
}

/** With the country's number, as a telephone elsewhere must dial it: `08-465 004 10` is `+46846500410`. */
function dialled(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.startsWith('0') ? `+46${digits.slice(1)}` : digits;
}

function placeNode({ uri, name, code, lat, lon }: Place) {
  return {
    ...about(uri),
    'skos:prefLabel': literal(name, 'sv'),
    ...(code !== undefined && { 'dcterms:identifier': code }),
    'dcat:centroid': { '@rdf:datatype': WKT, '#text': `POINT(${lon} ${lat})` },
  };
}
