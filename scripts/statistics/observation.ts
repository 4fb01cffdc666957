/** One figure as a source gives it, before anybody has chosen which figures to publish. */
import type { ImportedCell } from './parsers/cell.ts';
import type { RegionCell } from './parsers/region.ts';

export interface SourceCategory {
  /** What tells categories apart within the file: a code, or the whole name. */
  key: string;
  /** As the source writes it, with its parents: `Våldsbrott, Misshandel inkl.grov`. */
  name: string;
  /** The name of the category around it; an empty text for the topmost. Undefined: the source does not say. */
  parent?: string;
}

export interface Observation {
  row: number;
  /** As the file writes it; the same text each time for the same place. */
  regionText: string;
  region: () => RegionCell;
  category: SourceCategory;
  /**
   * Reads the period and the number. Only called for what is wanted: a fault in another municipality's row stops
   * nobody.
   * @throws {ImportRefusal} without a row; the caller knows it
   */
  read: () => { period: string; cell: ImportedCell };
}

/** Of tables that count one thing only. */
export const ONE_CATEGORY: SourceCategory = { key: '', name: '', parent: '' };

export type PeriodType = 'year' | 'quarter' | 'month';
