/**
 * The municipality's own counts, in a table that people fill in: `period;område;kategori;antal`. An empty area is the
 * whole municipality, an empty category is everything.
 */
import type { PublisherArea } from '../../../src/domain/publishers/schema.ts';
import { Columns } from '../columns.ts';
import { inColumn } from '../in-column.ts';
import type { Observation } from '../observation.ts';
import { parseCount, type ImportedCell } from '../parsers/cell.ts';
import { parseTypedPeriod } from '../parsers/period.ts';
import { nearestNames } from '../parsers/region.ts';
import { ImportRefusal, quote } from '../refusal.ts';
import type { Row } from '../rows.ts';

/** The short name that no area has. */
export const WHOLE_MUNICIPALITY = '';

const NEEDED = ['period', 'område', 'kategori', 'antal'];

/** What a new file looks like: byte order mark and semicolons, so that Excel in Swedish opens it right. */
export const OWN_TEMPLATE = [
  '\uFEFFperiod;område;kategori;antal',
  '2026-Q1;;;12',
  '2026-Q1;;Skadegörelse;7',
  '2026-Q1;;Trafik;5',
  '2026-Q2;;;saknas',
  '',
].join('\r\n');

/** Words for a count that nobody made. Zero is a count. */
const NOT_COUNTED = ['saknas', 'uppgift saknas', 'ej räknat'];

/** @throws {ImportRefusal} for a header without the columns, rows of another length and areas that are not known */
export async function* readOwn(
  rows: AsyncIterable<Row>,
  areas: readonly PublisherArea[],
): AsyncGenerator<Observation> {
  let columns: Columns | undefined;
  for await (const row of rows) {
    if (columns === undefined) {
      columns = new Columns(row);
      columns.require(NEEDED, 'egna');
      continue;
    }
    const known = columns;
    known.requireWhole(row);
    const regionText = known.cell(row, 'område');
    const area = regionText === '' ? WHOLE_MUNICIPALITY : findArea(regionText, areas, row.line).id;
    const category = known.cell(row, 'kategori').replace(/\s+/g, ' ');
    yield {
      row: row.line,
      regionText,
      region: () => ({ names: [area] }),
      category: { key: category.toLowerCase(), name: category, parent: '' },
      read: () => ({
        period: inColumn('period', () => parseTypedPeriod(known.cell(row, 'period'))),
        cell: inColumn('antal', () => readOwnCount(known.cell(row, 'antal'))),
      }),
    };
  }
}

function findArea(text: string, areas: readonly PublisherArea[], row: number): PublisherArea {
  const wanted = text.toLowerCase();
  const area = areas.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (area) return area;
  const nearest = nearestNames(
    text,
    areas.map(({ name }) => name),
  );
  throw new ImportRefusal({
    row,
    column: 'område',
    message: `Området ${quote(text)} finns inte hos utgivaren.`,
    hint:
      areas.length === 0
        ? 'Utgivaren har inga områden. Låt cellen vara tom för hela kommunen, eller skriv in områdena i utgivarens fil.'
        : `Närmast är: ${nearest.join(', ')}. Låt cellen vara tom för hela kommunen.`,
  });
}

function readOwnCount(text: string): ImportedCell {
  if (NOT_COUNTED.includes(text.toLowerCase())) return { missing: 'not-collected' };
  if (text === '') {
    throw new ImportRefusal({
      message: 'Cellen är tom.',
      hint: 'Skriv 0 om det var noll, och saknas om ingen har räknat.',
    });
  }
  return { value: parseCount(text), preliminary: false };
}
