/**
 * A week as a reporter tells it: counts in codes, from one file template (docs/est-import.md). A cell that is not one of
 * the codes is refused with its row, its column and what a right one looks like: a file with free text in it never
 * comes in, whatever the text is about.
 */
import { isWeek } from '../calendar/weeks.ts';
import { AREA_ELSEWHERE, TIME_BANDS } from '../tips/choices.ts';
import type { TimeBand } from './coded-tip.ts';
import { EST_CATEGORIES, REPORTERS, type EstCategory, type Reporter } from './codes.ts';
import {
  CATEGORY_WORDS,
  ELSEWHERE_WORDS,
  REPORT_COLUMNS,
  REPORTER_WORDS,
  TIME_BAND_WORDS,
  type ReportColumn,
} from './file-words.ts';

export interface ReportedCount {
  reporter: Reporter;
  week: string;
  category: EstCategory;
  /** Short name of one of the publisher's areas, or `annan-plats`. */
  area: string;
  /** Short name in the publisher's list of places; absent when the row names none. */
  place?: string;
  timeBand: TimeBand;
  /** 1 or more. */
  count: number;
}

/** A name that the coordinator has given a short name: an area, or a place of the publisher's list. */
export interface NamedCode {
  id: string;
  name: string;
}

export interface ReportVocabulary {
  areas: readonly NamedCode[];
  places: readonly NamedCode[];
  /**
   * Set for another publisher's file. Its `centrum` is not ours: no name is matched, and each short name of an area stands
   * for what the coordinator has chosen, or for `annan-plats`.
   */
  another?: { areas: Readonly<Record<string, string>> };
}

/** A row of the file with its line number, counted from 1. */
export interface ReportRow {
  line: number;
  cells: readonly string[];
}

export type ReportFault =
  | 'empty-file'
  | 'unknown-column'
  | 'missing-column'
  | 'same-column'
  | 'row-length'
  | 'not-a-code'
  | 'not-a-week'
  | 'not-a-count'
  | 'same-row'
  | 'too-many-rows';

export interface ReportFinding {
  fault: ReportFault;
  /** Counted from 1, as a text editor counts lines. */
  row?: number;
  column?: string;
  /** Right values for that cell, in the words of the file. */
  right?: readonly string[];
}

export interface ReportResult {
  counts: ReportedCount[];
  /** Nothing is kept when there is one. */
  findings: ReportFinding[];
  /** Short names of another publisher's areas, in order: the coordinator says what each stands for. */
  otherAreas: string[];
}

/** More rows than any week has. */
export const MOST_ROWS = 5000;
/** Findings beyond this are not told: the file is of another kind. */
export const MOST_FINDINGS = 20;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** As long as a short name may be here; a longer one is a sentence with hyphens. */
const SLUG_MAX = 40;

/** Reads the rows of a file. Codes may be written as such or in the words of the file, with capitals or not. */
export function readReport(rows: readonly ReportRow[], vocabulary: ReportVocabulary): ReportResult {
  const [header, ...body] = rows;
  if (header === undefined || body.length === 0) return refuse([{ fault: 'empty-file' }]);
  const columns = readHeader(header);
  if ('findings' in columns) return refuse(columns.findings);
  if (body.length > MOST_ROWS) return refuse([{ fault: 'too-many-rows', row: MOST_ROWS + 1 }]);
  const counts: ReportedCount[] = [];
  const findings: ReportFinding[] = [];
  const otherAreas = new Set<string>();
  const seen = new Set<string>();
  for (const row of body) {
    if (row.cells.length !== header.cells.length) {
      findings.push({ fault: 'row-length', row: row.line });
      continue;
    }
    const cell = (column: ReportColumn) => row.cells[columns.places[column]]?.trim() ?? '';
    const read = readRow(cell, vocabulary);
    findings.push(...read.faults.map((finding) => ({ ...finding, row: row.line })));
    if (read.otherArea !== undefined) otherAreas.add(read.otherArea);
    if (read.count === undefined) continue;
    const key = `${cell('Rapportör')}/${cell('Vecka')}/${cell('Kategori')}/${cell('Område')}/${cell('Plats')}/${cell('Tid på dygnet')}`;
    if (seen.has(key.toLowerCase())) findings.push({ fault: 'same-row', row: row.line });
    seen.add(key.toLowerCase());
    if (read.count.count > 0) counts.push({ ...read.count, count: read.count.count });
  }
  if (findings.length > 0) return refuse(findings.slice(0, MOST_FINDINGS));
  return { counts: joinAlike(counts), findings: [], otherAreas: [...otherAreas].toSorted() };
}

function refuse(findings: ReportFinding[]): ReportResult {
  return { counts: [], findings, otherAreas: [] };
}

/** A column that the template lacks may hold anything: the file is refused, not the column passed over. */
function readHeader({
  cells,
  line,
}: ReportRow): { places: Record<ReportColumn, number> } | { findings: ReportFinding[] } {
  const names = cells.map(fold);
  const wanted = REPORT_COLUMNS.map(fold);
  const findings: ReportFinding[] = [
    ...cells.flatMap((_, index): ReportFinding[] => {
      const name = names[index] ?? '';
      if (!wanted.includes(name)) {
        return [
          {
            fault: 'unknown-column',
            row: line,
            column: columnNumber(index),
            right: REPORT_COLUMNS,
          },
        ];
      }
      return names.indexOf(name) < index
        ? [{ fault: 'same-column', row: line, column: columnNumber(index) }]
        : [];
    }),
    ...REPORT_COLUMNS.filter((column) => !names.includes(fold(column))).map(
      (column): ReportFinding => ({ fault: 'missing-column', row: line, column }),
    ),
  ];
  if (findings.length > 0) return { findings: findings.slice(0, MOST_FINDINGS) };
  return {
    places: Object.fromEntries(
      REPORT_COLUMNS.map((column) => [column, names.indexOf(fold(column))]),
    ) as Record<ReportColumn, number>,
  };
}

/** A heading that is not ours is never quoted: it may be anything. */
function columnNumber(index: number): string {
  return String(index + 1);
}

interface ReadRow {
  count?: ReportedCount;
  faults: Omit<ReportFinding, 'row'>[];
  otherArea?: string;
}

function readRow(cell: (column: ReportColumn) => string, vocabulary: ReportVocabulary): ReadRow {
  const faults: Omit<ReportFinding, 'row'>[] = [];
  const coded = <Code extends string>(
    column: ReportColumn,
    codes: readonly Code[],
    words: Record<Code, string>,
  ) => {
    const written = fold(cell(column));
    const code = codes.find((one) => one === written || fold(words[one]) === written);
    if (code === undefined) {
      faults.push({ fault: 'not-a-code', column, right: codes.map((one) => words[one]) });
    }
    return code;
  };
  const reporter = coded('Rapportör', REPORTERS, REPORTER_WORDS);
  const category = coded('Kategori', EST_CATEGORIES, CATEGORY_WORDS);
  const timeBand =
    cell('Tid på dygnet') === '' ? 'unknown' : coded('Tid på dygnet', TIME_BANDS, TIME_BAND_WORDS);
  const week = cell('Vecka').toUpperCase();
  if (!isWeek(week)) faults.push({ fault: 'not-a-week', column: 'Vecka', right: ['2026-W47'] });
  const count = readCount(cell('Antal'));
  if (count === undefined) faults.push({ fault: 'not-a-count', column: 'Antal', right: ['3'] });
  const { area, otherArea } = readArea(cell('Område'), vocabulary);
  if (area === undefined) {
    const right = vocabulary.another ? ['centrum'] : [...vocabulary.areas.map(({ id }) => id)];
    faults.push({ fault: 'not-a-code', column: 'Område', right: [...right, AREA_ELSEWHERE] });
  }
  const place = readPlace(cell('Plats'), vocabulary);
  if (place === undefined) {
    const right = vocabulary.another ? [] : vocabulary.places.map(({ id }) => id);
    faults.push({ fault: 'not-a-code', column: 'Plats', right: ['', ...right] });
  }
  if (
    reporter === undefined ||
    category === undefined ||
    timeBand === undefined ||
    area === undefined ||
    place === undefined ||
    count === undefined ||
    !isWeek(week)
  ) {
    return { faults };
  }
  return {
    faults,
    ...(otherArea !== undefined && { otherArea }),
    count: {
      reporter,
      week,
      category,
      area,
      ...(place !== '' && { place }),
      timeBand,
      count,
    },
  };
}

/** A whole number from 0 up; 0 says that nothing happened, and adds nothing. */
function readCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function readArea(
  written: string,
  { areas, another }: ReportVocabulary,
): { area?: string; otherArea?: string } {
  const elsewhere = codeOf(written, [{ id: AREA_ELSEWHERE, name: ELSEWHERE_WORDS }]);
  if (elsewhere !== undefined) return { area: elsewhere };
  if (another === undefined) {
    const own = codeOf(written, areas);
    return own === undefined ? {} : { area: own };
  }
  if (!isShortName(written)) return {};
  const chosen = Object.hasOwn(another.areas, written) ? another.areas[written] : undefined;
  // An empty choice is none.
  return { area: chosen || AREA_ELSEWHERE, otherArea: written };
}

/** A place of another publisher's list is left out: its area is what can be told. */
function readPlace(written: string, { places, another }: ReportVocabulary): string | undefined {
  if (written === '') return '';
  return another === undefined ? codeOf(written, places) : isShortName(written) ? '' : undefined;
}

function isShortName(text: string): boolean {
  return SLUG.test(text) && text.length <= SLUG_MAX;
}

function codeOf(written: string, codes: readonly NamedCode[]): string | undefined {
  const folded = fold(written);
  return codes.find(({ id, name }) => id === folded || fold(name) === folded)?.id;
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** Two areas of another publisher may stand for one of ours. */
function joinAlike(counts: readonly ReportedCount[]): ReportedCount[] {
  const joined = new Map<string, ReportedCount>();
  for (const one of counts) {
    const { count, ...rest } = one;
    const key = JSON.stringify(rest);
    joined.set(key, { ...rest, count: (joined.get(key)?.count ?? 0) + count });
  }
  return [...joined.values()];
}
