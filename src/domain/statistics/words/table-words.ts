/** What a language must supply for the cells of a table and for its downloads. */
import type { MISSING_REASONS, SUPPRESSION_REASONS } from '../schema.ts';

export interface TableWords {
  /** The state of a value, as a word in a cell. */
  final: string;
  preliminary: string;
  suppressed: Record<(typeof SUPPRESSION_REASONS)[number], string>;
  missing: Record<(typeof MISSING_REASONS)[number], string>;
  /** Column headings of the CSV file. */
  columns: Record<ExportColumn, string>;
  /** Licence of the publisher's own figures. */
  ownLicence: string;
  /** Terms of official figures whose source's terms are not given by name. */
  officialTerms: (countedBy: string) => string;
}

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
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
