/**
 * A table copied from Excel (or any spreadsheet) → series of a statistics table. Cells are read as the import reads
 * them: an empty one is missing and never zero, and what cannot be read is told with its row and column.
 */
import { parsePeriod } from '../../src/domain/statistics/periods.ts';
import { parseCount } from '../../scripts/statistics/parsers/cell.ts';
import { parseTypedPeriod } from '../../scripts/statistics/parsers/period.ts';
import { ImportRefusal } from '../../scripts/statistics/refusal.ts';
import { isGroup } from '../saved/same.ts';
import { shortNameOf } from '../saved/short-names.ts';

export type PastedValue = { period: string } & (
  { value: number; preliminary?: true } | { suppressed: 'protected' } | { missing: 'not-in-source' }
);

export interface PastedSeries {
  id: string;
  label: string;
  values: PastedValue[];
}

export interface PastedTable {
  series: PastedSeries[];
  /** What could not be read; nothing is taken over when there is any. */
  faults: string[];
  /** How many small counts were hidden. */
  hidden: number;
  /** What all periods are: `year`, `quarter` or `month`. */
  periodType?: string;
}

export interface PasteOptions {
  /** Decimals are allowed in what is not a count. */
  decimals: boolean;
  /** Counts from one up to one less than this are hidden; undefined for what a source has published. */
  threshold?: number;
  /** Whether none at all is hidden too. */
  hideZero?: boolean;
}

/**
 * The first row and the first column are headings. Periods may stand in either: the other one names the series.
 *
 * @param text tab-separated, as a spreadsheet puts it on the clipboard
 */
export function readPastedTable(text: string, options: PasteOptions): PastedTable {
  const rows = squared(
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.split('\t').map((cell) => cell.trim()))
      .filter((cells) => cells.some((cell) => cell !== '')),
  );
  const nothing = (fault: string): PastedTable => ({ series: [], faults: [fault], hidden: 0 });
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) {
    return nothing(
      'Kopiera hela tabellen, med rubriker: perioderna i den första kolumnen eller raden, och namnen i den andra.',
    );
  }
  const down = rows.slice(1).every(([first = '']) => isPeriod(first));
  const across = (rows[0] ?? []).slice(1).every(isPeriod);
  if (!down && !across) {
    return nothing(
      'Varken den första kolumnen eller den första raden är perioder. Skriv dem så här: 2024, 2024-03 eller 2024-Q1.',
    );
  }
  return readGrid(down ? rows : turned(rows), options, down);
}

function readGrid(rows: readonly string[][], options: PasteOptions, down: boolean): PastedTable {
  const [head = [], ...lines] = rows;
  const faults: string[] = [];
  let hidden = 0;
  const labels = head.slice(1);
  const periods = lines.map(([first = '']) => parseTypedPeriod(first));
  const kinds = new Set(periods.map((period) => parsePeriod(period).kind));
  if (kinds.size > 1)
    faults.push(
      'Perioderna är olika långa. En tabell har bara år, bara kvartal eller bara månader.',
    );
  repeated(periods).forEach((period) => faults.push(`Perioden ${period} står två gånger.`));
  const taken = new Set<string>();
  const series = labels.map((label, column): PastedSeries => {
    const name = label === '' ? `Serie ${column + 1}` : label;
    if (label === '') faults.push(`Kolumn ${column + 2} har ingen rubrik.`);
    const id = shortNameOf(name) || `serie-${column + 1}`;
    if (taken.has(id)) faults.push(`Två serier heter "${name}".`);
    taken.add(id);
    const values = lines.map((cells, row): PastedValue => {
      const period = periods[row] ?? '';
      const written = cells[column + 1] ?? '';
      try {
        const value = readCell(period, written, options);
        if ('suppressed' in value) hidden += 1;
        return value;
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
        const place = down
          ? `Rad ${row + 2}, kolumn ${column + 2}`
          : `Rad ${column + 2}, kolumn ${row + 2}`;
        faults.push(`${place} (${name}, ${period}): ${error.findings[0]?.message ?? written}`);
        return { period, missing: 'not-in-source' };
      }
    });
    return { id, label: name, values: values.toSorted((a, b) => (a.period < b.period ? -1 : 1)) };
  });
  const [periodType] = [...kinds];
  return { series, faults, hidden, ...(periodType !== undefined && { periodType }) };
}

/** Nothing, a hyphen and two full stops are how tables say that there is no number. */
const NO_NUMBER: readonly string[] = ['', '-', '–', '..', '...'];

function readCell(period: string, written: string, options: PasteOptions): PastedValue {
  if (NO_NUMBER.includes(written)) return { period, missing: 'not-in-source' };
  const value = options.decimals ? parseDecimal(written) : parseCount(written);
  const { threshold, hideZero = false } = options;
  const small = threshold !== undefined && value < threshold && (value > 0 || hideZero);
  return small ? { period, suppressed: 'protected' } : { period, value };
}

/** `12,5`, `1 234,5`: a decimal comma or point. @throws {ImportRefusal} for anything else */
function parseDecimal(text: string): number {
  const plain = text.replace(/[ \u00a0\u202f\u2009\u2007]/g, '').replace(',', '.');
  if (/^\d{1,12}(\.\d{1,6})?$/.test(plain)) return Number(plain);
  throw new ImportRefusal({ message: `Här ska det stå ett tal, men det står "${text}".` });
}

function isPeriod(text: string): boolean {
  try {
    parseTypedPeriod(text);
    return true;
  } catch (error) {
    if (error instanceof ImportRefusal) return false;
    throw error;
  }
}

/** Rows of one length, as far to the right as anything stands: a cell beyond the headings must not be lost unseen. */
function squared(rows: readonly string[][]): string[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell !== '') + 1));
  return rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
}

function turned(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => rows.map((cells) => cells[column] ?? ''));
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) < index))];
}

/**
 * The pasted series in place of those that have their short names or their headings, with the short name, the area and
 * the category that they had. Cells that say the same stay as they were written.
 */
export function withPasted(
  old: readonly unknown[],
  pasted: readonly PastedSeries[],
): Record<string, unknown>[] {
  const groups = old.filter(isGroup);
  const fresh = pasted.map((series): Record<string, unknown> => {
    const same = groups.find(({ id, label }) => id === series.id || label === series.label);
    return same
      ? { ...same, label: series.label, values: keptValues(same['values'], series.values) }
      : { ...series };
  });
  const replaced = new Set(fresh.map(({ id }) => id));
  return [...groups.filter(({ id }) => !replaced.has(id)), ...fresh];
}

/** Earlier periods that were not pasted stay. */
function keptValues(old: unknown, pasted: readonly PastedValue[]): unknown[] {
  const before = (Array.isArray(old) ? old : []).filter(isGroup);
  const periods = new Set(pasted.map(({ period }) => period));
  const kept = before.filter(({ period }) => !periods.has(String(period)));
  const values = pasted.map((value) => {
    const same = before.find(({ period }) => String(period) === value.period);
    return same && saysTheSame(same, value) ? same : value;
  });
  return [...kept, ...values].toSorted((a, b) =>
    String(a['period']) < String(b['period']) ? -1 : 1,
  );
}

function saysTheSame(old: Readonly<Record<string, unknown>>, value: PastedValue): boolean {
  // A hidden cell stays hidden for the reason that it was: pasting an empty cell does not take the reason away.
  if ('missing' in value) return 'missing' in old || 'suppressed' in old;
  return 'value' in value ? old['value'] === value.value : 'suppressed' in old;
}
