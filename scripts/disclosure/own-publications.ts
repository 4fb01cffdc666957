/** The publishers' own counts in the content files: what disclosure control is about. */
import { publisherSchema, type Publisher } from '../../src/domain/publishers/schema.ts';
import { situationReportSchema } from '../../src/domain/situation-reports/schema.ts';
import { cellId, lineId, spanOfPeriod } from '../../src/domain/statistics/disclosure/cells.ts';
import {
  linesOf,
  publicationOfReport,
  publicationOfTable,
  type Place,
  type Publication,
} from '../../src/domain/statistics/disclosure/publication.ts';
import { statisticsSchema, type StatisticsTable } from '../../src/domain/statistics/schema.ts';
import type { ContentFile } from '../content/load.ts';

export interface OwnPublications {
  publisher: string;
  rule: Publisher['disclosure'];
  /** Places are given by the path of the file. */
  publications: Publication[];
  /** Rates and shares that are shown, with the identity of the count that each is made from. */
  rates: { cell: string; place: Place }[];
}

/** By publisher; files that break their schema are left to the content check. Official figures are outside. */
export function ownPublications(files: readonly ContentFile[]): OwnPublications[] {
  const found = new Map<string, OwnPublications>();
  const of = (publisher: string): OwnPublications => {
    const known = found.get(publisher);
    if (known !== undefined) return known;
    const entry = files.find(
      ({ collection, id }) => collection === 'publishers' && id === publisher,
    );
    const rule = publisherSchema.safeParse(entry?.data).data?.disclosure;
    const made: OwnPublications = {
      publisher,
      rule: rule ?? { threshold: 5, hideZero: false },
      publications: [],
      rates: [],
    };
    found.set(publisher, made);
    return made;
  };
  for (const entry of files) {
    const slug = entry.id.split('/').at(-1) ?? entry.id;
    if (entry.collection === 'statistics') {
      const table = statisticsSchema.safeParse(entry.data).data;
      if (table?.origin !== 'own') continue;
      const own = of(table.publisher);
      own.publications.push(publicationOfTable(slug, table, entry.file));
      own.rates.push(...ratesOf(slug, table, entry.file));
    }
    if (entry.collection === 'situation-reports') {
      const report = situationReportSchema.safeParse(entry.data).data;
      if (report?.counts === undefined) continue;
      of(report.publisher).publications.push(publicationOfReport(slug, report, entry.file));
    }
  }
  return [...found.values()];
}

function ratesOf(slug: string, table: StatisticsTable, entry: string): OwnPublications['rates'] {
  if (table.numberKind === 'count') return [];
  const lines = linesOf(slug, table).map(lineId);
  return table.series.flatMap(({ label, values }, s) =>
    values.flatMap((value, v) =>
      'value' in value
        ? [
            {
              cell: cellId(lines[s] as string, spanOfPeriod(value.period)),
              place: { entry, path: ['series', s, 'values', v], label, period: value.period },
            },
          ]
        : [],
    ),
  );
}
