/**
 * What a data portal is told about a publisher's files (DCAT-AP-SE 3.0.1), before it is written as RDF.
 *
 * Mandatory: a catalogue's title, description, publisher and licence (always CC0); a dataset's title, description and
 * publisher; a distribution's access address; a publisher's name and type; a contact's name and e-mail address. The
 * types below leave none of them out.
 */
import type { Publisher } from '../publishers/schema.ts';
import type { Coverage } from './coverage.ts';

/** A text by language code: `sv` first. */
export type Texts = Readonly<Record<string, string>>;

export interface Agent {
  uri: string;
  name: string;
  type: string;
  homepage?: string;
}

export interface Contact {
  uri: string;
  name: string;
  email: string;
  phone?: string;
}

/** Where the data are of: a publisher's own territory, by name, code and a point within it. */
export interface Place {
  uri: string;
  name: string;
  code?: string;
  lat: number;
  lon: number;
}

export interface Distribution {
  uri: string;
  title: Texts;
  /** The page about the file. */
  accessUrl: string;
  downloadUrl: string;
  /** Media type. */
  format: string;
  language: string;
  /** Absent where the source's terms have no licence by name; then `rights` says them. */
  licence?: string;
  rights?: Texts;
  conformsTo?: string;
}

export interface Dataset {
  uri: string;
  title: Texts;
  description: Texts;
  publisher: Agent;
  contact?: Contact;
  keywords: Readonly<Record<string, readonly string[]>>;
  themes: readonly string[];
  languages: readonly string[];
  place?: Place;
  temporal?: Coverage;
  frequency?: string;
  modified?: string;
  /** Who counted, and where it was read. */
  provenance?: Texts;
  landingPage: string;
  distributions: readonly Distribution[];
}

export interface Catalogue {
  /** Its own address: a portal loads a part of a catalogue from its name. */
  uri: string;
  title: Texts;
  description: Texts;
  publisher: Agent;
  homepage: string;
  languages: readonly string[];
  datasets: readonly Dataset[];
  /** Catalogues of their own, by address, for a portal of several publishers. */
  parts: readonly string[];
}

/** A demonstration says nothing in a municipality's name, to a data portal least of all. */
export function isCatalogued(publisher: Pick<Publisher, 'demonstration'>): boolean {
  return !publisher.demonstration;
}
