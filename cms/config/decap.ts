/** The part of Decap's configuration that we use. Other editors of the same family read it too. */

export interface Field {
  name: string;
  label: string;
  label_singular?: string;
  widget: string;
  required?: boolean;
  hint?: string;
  default?: unknown;
  pattern?: [pattern: string, words: string];
  /** Of a picture: an address instead of a file. */
  choose_url?: boolean;
  /** Folded until opened. */
  collapsed?: boolean;
  summary?: string;
  min?: number;
  max?: number;
  multiple?: boolean;
  options?: { label: string; value: string }[];
  value_type?: 'int' | 'float';
  /** A day without a time of day. */
  date_format?: string;
  time_format?: boolean;
  format?: string;
  fields?: Field[];
  field?: Field;
  /** Of a list whose items are of several kinds: the field that says which, and the kinds. */
  typeKey?: string;
  types?: Field[];
  /** Relations. */
  collection?: string;
  file?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  options_length?: number;
  /** Read by our own admin page alone; other editors take `widget`. */
  own_widget?: string;
  /** Further collections whose entries may be named, beside `collection`. */
  own_collections?: string[];
  /** The list in the same entry whose short names are chosen among, or the field that says which entry's list. */
  own_from?: string;
}

export interface Collection {
  name: string;
  label: string;
  label_singular: string;
  description?: string;
  folder?: string;
  files?: { name: string; label: string; file: string; fields: Field[] }[];
  create?: boolean;
  delete?: boolean;
  hide?: boolean;
  identifier_field?: string;
  filter?: { field: string; value: string };
  slug?: string;
  path?: string;
  extension?: 'yaml';
  format?: 'yaml';
  summary?: string;
  /** The page on the publisher's site that shows it. */
  preview_path?: string;
  sortable_fields?: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
  editor?: { preview: boolean };
  fields?: Field[];
}

export interface Config {
  locale: 'sv';
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: true };
  collections: Collection[];
}
