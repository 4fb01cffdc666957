/** What a language must supply for the cells of a table and for its downloads. */
import type { MISSING_REASONS, SUPPRESSION_REASONS } from '../schema.ts';

export interface TableWords {
  /** The state of a value, as a word in a cell. */
  final: string;
  preliminary: string;
  suppressed: Record<(typeof SUPPRESSION_REASONS)[number], string>;
  missing: Record<(typeof MISSING_REASONS)[number], string>;
  /** Of a change that a source states without its numbers. */
  stated: string;
  canMean: (text: string) => string;
  cannotMean: (text: string) => string;
  /** Column headings of the CSV file. */
  columns: Record<ExportColumn, string>;
  /** Licence of the publisher's own figures. */
  ownLicence: string;
  /** Terms of official figures whose source's terms are not given by name. */
  officialTerms: (countedBy: string) => string;
}

/** In order. A column keeps its place and its meaning once it has been published: new ones come last. */
export const EXPORT_COLUMNS = [
  'series',
  'period',
  'value',
  'status',
  'changedMeasure',
  'unit',
  'definition',
  'countedBy',
  'retrieved',
  'source',
  'licence',
  'caveats',
  'area',
  'category',
  'comparedWith',
  'difference',
  'percent',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
