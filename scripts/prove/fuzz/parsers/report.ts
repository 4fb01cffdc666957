/** Another reporter's week, a file chosen at the desk: bytes, alphabet, cells, codes. Free text never comes in. */
import fc from 'fast-check';
import { readReport } from '../../../../src/domain/est/reported-week.ts';
import { EST_CATEGORIES, REPORTERS } from '../../../../src/domain/est/codes.ts';
import {
  CATEGORY_WORDS,
  REPORT_COLUMNS,
  REPORTER_WORDS,
  TIME_BAND_WORDS,
} from '../../../../src/domain/est/file-words.ts';
import { TIME_BANDS } from '../../../../src/domain/tips/choices.ts';
import { readRows } from '../../../../src/desk/week/report-file.ts';
import { anyText, mutatedBytes, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';

const AREAS = [
  { id: 'centrum', name: 'Centrum' },
  { id: 'norrby', name: 'Norrby' },
];
const PLACES = [{ id: 'torget', name: 'Torget' }];
/** Stands in cells that are no code; must come out nowhere. */
const MARK = 'kanariemark';
const COLUMNS = [...REPORT_COLUMNS];

const open: OpenParser = () => {
  const wild = fc.oneof(nasty, fc.constant(MARK), anyText);
  const cell = (right: fc.Arbitrary<string>) => fc.oneof({ weight: 120, arbitrary: right }, wild);
  const cells: Record<(typeof REPORT_COLUMNS)[number], fc.Arbitrary<string>> = {
    Rapportör: cell(fc.constantFrom(...REPORTERS, ...Object.values(REPORTER_WORDS))),
    Vecka: cell(fc.constantFrom('2026-W47', '2026-w01', '2026-W53')),
    Kategori: cell(fc.constantFrom(...EST_CATEGORIES, ...Object.values(CATEGORY_WORDS))),
    Område: cell(fc.constantFrom('centrum', 'centrum', 'norrby', 'annan-plats')),
    Plats: cell(fc.constantFrom('', 'torget', 'Torget')),
    'Tid på dygnet': cell(fc.constantFrom('', ...TIME_BANDS, ...Object.values(TIME_BAND_WORDS))),
    Antal: cell(fc.constantFrom('0', '1', '12', '999999')),
  };
  const file = fc
    .record({
      columns: fc.oneof(
        { weight: 12, arbitrary: fc.shuffledSubarray(COLUMNS, { minLength: COLUMNS.length }) },
        fc.shuffledSubarray(COLUMNS),
      ),
      rows: fc.array(fc.record(cells), { minLength: 0, maxLength: 12 }),
      delimiter: fc.constantFrom(';', ',', '\t'),
      line: fc.constantFrom('\n', '\r\n'),
      quoted: fc.boolean(),
      encoding: fc.constantFrom<'utf8' | 'latin1' | 'utf16le'>('utf8', 'utf8', 'latin1', 'utf16le'),
    })
    .map(({ columns, rows, delimiter, line, quoted, encoding }) => {
      const write = (text: string) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
      const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(
        (all) => all.map(write).join(delimiter),
      );
      const bytes = Buffer.from(lines.join(line), encoding);
      return new Uint8Array(
        encoding === 'utf16le' ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes,
      );
    });
  const inputs = fc.record({
    bytes: fc.oneof(
      { weight: 1, arbitrary: file },
      { weight: 1, arbitrary: mutatedBytes(file, [';', '"', '\n', '\uFEFF', ...COLUMNS]) },
    ),
    another: fc.option(
      fc.dictionary(
        fc.constantFrom('centrum', 'nagon-annans-omrade', '__proto__'),
        fc.constantFrom('norrby', ''),
      ),
      { nil: undefined },
    ),
  });
  type Input = typeof inputs extends fc.Arbitrary<infer One> ? One : never;

  return fuzzed<Input>({
    inputs,
    attempt({ bytes, another }) {
      const read = readRows(bytes);
      if (!read.ok) return read.fault;
      const vocabulary = {
        areas: AREAS,
        places: PLACES,
        ...(another && { another: { areas: another } }),
      };
      const { counts, findings, otherAreas } = readReport(read.rows, vocabulary);
      must(
        findings.length === 0 || counts.length === 0,
        'something is kept of a file that is refused',
      );
      // The short name of another publisher's area is shown to the coordinator; it is no sentence.
      must(!JSON.stringify({ counts, findings }).includes(MARK), 'free text came in');
      must(
        otherAreas.every((area) => /^[a-z0-9-]{1,40}$/.test(area)),
        'an area that is a sentence',
      );
      for (const one of counts) {
        must(
          REPORTERS.includes(one.reporter) && EST_CATEGORIES.includes(one.category),
          'a code of nobody',
        );
        must(Number.isInteger(one.count) && one.count >= 1, `a count of ${one.count}`);
        must(
          one.area === 'annan-plats' || AREAS.some(({ id }) => id === one.area),
          `an area ${one.area}`,
        );
        must(
          one.place === undefined || PLACES.some(({ id }) => id === one.place),
          `a place ${one.place ?? ''}`,
        );
      }
      const [first] = findings;
      if (first) return first.fault;
      // What was read can be written and read again.
      const rows = counts.map((one, index) => ({
        line: index + 2,
        cells: [
          one.reporter,
          one.week,
          one.category,
          one.area,
          one.place ?? '',
          one.timeBand === 'unknown' ? '' : one.timeBand,
          String(one.count),
        ],
      }));
      const header = {
        line: 1,
        cells: ['Rapportör', 'Vecka', 'Kategori', 'Område', 'Plats', 'Tid på dygnet', 'Antal'],
      };
      // A sum may have more digits than one cell.
      if (rows.length > 0 && counts.every(({ count }) => count <= 999_999)) {
        const again = readReport([header, ...rows], { areas: AREAS, places: PLACES });
        must(
          JSON.stringify(again.counts) === JSON.stringify(counts),
          'a report does not read back',
        );
      }
      return 'read';
    },
  });
};
export default open;
