/** Words of /oppna-data/ and of the catalogue that data portals read. */
import type { Dictionary } from '../sv/index.ts';

export const openData = {
  title: 'Open data',
  lead: 'Download the figures and the promises on this site. You need no account.',
  tables: 'Figures',
  noTables: 'There are no figures to download yet.',
  about: 'About the table',
  covers: (period: string) => `Covers ${period}.`,
  files: (title: string) => `Files: ${title}`,
  promises: {
    title: 'Promises and follow-ups',
    text: 'All promises in one file: commitments, what has been done, assessments and status.',
    link: 'Promises as JSON',
    follow: 'Feeds and calendars',
  },
  formats: {
    title: 'Which file should I choose?',
    csvExcel: 'Opens in Swedish Excel as it is.',
    csv: 'For other programs. Follows the standard RFC 4180.',
    json: 'For those who write programs. It has everything about the table.',
  },
  terms: {
    title: 'Terms',
    items: [
      'You may use own figures and promises freely. They are marked CC0 1.0.',
      'Official figures have the terms of their source. Name the source.',
      'The terms are in every file.',
      'Hidden numbers are in none of the files.',
    ],
  },
  cite: {
    title: 'How to cite',
    text: 'Say who counted, the name of the table, the address and the day you fetched it.',
    example: (table: string, address: string, day: string) =>
      `${table}. ${address}, fetched ${day}.`,
    exampleLabel: 'For example:',
  },
  addresses: {
    title: 'The addresses stay',
    items: [
      'A file stays at its address. New figures come in the same file.',
      'Columns are never removed and do not change meaning. New columns come last.',
      'You can fetch the files from other web sites (CORS).',
    ],
  },
  catalogue: {
    title: 'Catalogue for data portals',
    text: 'The catalogue follows DCAT-AP-SE 3.0.1. The Swedish data portal can fetch it.',
    link: 'The catalogue as RDF',
    demonstration:
      'This is a demonstration, so nothing from here is in the catalogue for data portals.',
    portal: 'The portal’s catalogue points to each publisher’s own. Demonstrations are not in it.',
  },
  publishers: 'Open data from a municipality',
  dcat: {
    catalogue: (name: string) => `Open data from ${name}`,
    catalogueText: (name: string) =>
      `Figures about crime and safety, and promises with follow-ups, from ${name}.`,
    portalText:
      'The municipalities’ catalogues of promises, follow-ups and figures about crime and safety.',
    described: (definition: string, caveats: string) => `${definition} Bear in mind: ${caveats}`,
    asked: (question: string, title: string) => `${title}. ${question}`,
    countedBy: (who: string) => `Counted by ${who}.`,
    promises: (name: string) => `Promises and follow-ups, ${name}`,
    file: (title: string, format: string) => `${title}, ${format}`,
    keywords: ['safety', 'crime', 'citizen promises'],
    keywordsReported: ['reported offences'],
  },
} satisfies Dictionary['openData'];
