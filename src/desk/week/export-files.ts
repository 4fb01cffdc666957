/** The week as files to take to the meeting or to another system. */
import type { CellObject, SheetData } from 'write-excel-file/universal';
import { semicolonCsv } from '../../domain/open-data/harmless-cell.ts';
import type { NamedCode } from '../../domain/est/reported-week.ts';
import { countRows, measureRows, weekGeoJson, type WeekFile } from '../../domain/est/week-file.ts';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'geojson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface DownloadFile {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

type Area = NamedCode & { position?: { lat: number; lon: number } | undefined };

/** One file of the week. The Excel file needs its program, which is fetched then. */
export async function exportFile(
  format: ExportFormat,
  week: WeekFile,
  areas: readonly Area[],
): Promise<DownloadFile> {
  const name = `vecka-${week.publisher}-${week.week}.${format}`;
  switch (format) {
    case 'csv':
      return { name, type: 'text/csv;charset=utf-8', content: semicolonCsv(countRows(week)) };
    case 'json':
      return { name, type: 'application/json', content: jsonText(week) };
    case 'geojson':
      return { name, type: 'application/geo+json', content: jsonText(weekGeoJson(week, areas)) };
    case 'xlsx':
      return {
        name,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await excelFile(week, areas),
      };
  }
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Two sheets: the counts, as in the CSV file, and the measures. Every text is a text cell, never a formula. */
async function excelFile(week: WeekFile, areas: readonly Area[]): Promise<Uint8Array<ArrayBuffer>> {
  // The universal build packs in this thread: the browser build starts a worker from a blob, which the policy forbids.
  const { writeExcel } = await import('./week-excel.ts');
  const blob = await writeExcel([
    sheetOf('Antal', countRows(week), [18, 11, 26, 22, 22, 18, 9]),
    sheetOf('Åtgärder', measureRows(week, areas), [22, 22, 18, 16, 14, 16, 18]),
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf(sheet: string, rows: readonly (readonly string[])[], widths: readonly number[]) {
  const [header = [], ...body] = rows;
  const data: SheetData = [
    header.map((value): CellObject => ({ type: String, value, fontWeight: 'bold' })),
    ...body.map((row) =>
      row.map((value, column): CellObject | null => {
        if (value === '') return null;
        return header[column] === 'Antal'
          ? { type: Number, value: Number(value) }
          : { type: String, value };
      }),
    ),
  ];
  return { data, sheet, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
}
