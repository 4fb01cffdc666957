import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statisticsSchema } from '../../../../src/domain/statistics/schema.ts';
import { toJson } from '../../../../src/domain/statistics/table-export.ts';
import { toCsv } from '../../../../src/views/statistics/table-csv.ts';

const kungsor = {
  publisher: 'kungsor',
  title: 'Anmälda brott i Kungsör',
  question: 'Anmäls det färre brott i Kungsör?',
  definition: 'Brott som har anmälts.',
  numberKind: 'share',
  unit: { one: 'anmält brott', other: 'anmälda brott' },
  origin: 'official',
  countedBy: 'Brå',
  periodType: 'year',
  retrieved: '2023-03-23',
  series: [
    {
      id: 'alla',
      label: 'Anmälda brott',
      values: [
        { period: 2019, value: 860 },
        { period: 2020, suppressed: 'protected' as const },
        { period: 2021, missing: 'not-published' },
        { period: 2022, value: 638.5, preliminary: true },
      ],
    },
  ],
  breaks: [{ period: 2022, text: 'Ny definition' }],
  caveats: ['Anmälda brott är inte alla brott.', 'Preliminärt; kan ändras.'],
  sources: [{ publisher: 'Kungsörs kommun', title: 'Tryggt och lugnt', date: '2023-03-23' }],
};
const table = statisticsSchema.parse(kungsor);

/** A reader by the letter of RFC 4180: quoted fields, doubled quotes, CRLF. */
function readCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (text[at] === '"') at++;
          field += text.charAt(at);
        }
        at++;
      } else {
        while (at < text.length && text[at] !== delimiter && !text.startsWith('\r\n', at)) {
          field += text.charAt(at++);
        }
      }
      row.push(field);
      if (text[at] !== delimiter) break;
      at++;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`No line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

const terms = 'Officiella uppgifter från Brå. Källans villkor gäller. Ange källan.';
const about = [
  ...['anmälda brott', 'Brott som har anmälts.', 'Brå', '2023-03-23'],
  ...['Kungsörs kommun: Tryggt och lugnt (2023-03-23)', terms],
  'Anmälda brott är inte alla brott. | Preliminärt; kan ändras.',
  ...['', '', '', '', ''],
];

describe('the table as CSV', () => {
  it('by RFC 4180: hidden and missing are words in their own column, never 0', () => {
    expect(readCsv(toCsv(table))).toEqual([
      [
        ...['serie', 'period', 'värde', 'status', 'ändrad mätning', 'enhet', 'definition'],
        ...['räknat av', 'hämtat', 'källa', 'villkor', 'att tänka på'],
        ...['område', 'kategori', 'jämfört med', 'skillnad', 'skillnad i procent'],
      ],
      ['Anmälda brott', '2019', '860', 'slutlig', '', ...about],
      ['Anmälda brott', '2020', '', 'dold: så att ingen ska kunna pekas ut', '', ...about],
      ['Anmälda brott', '2021', '', 'saknas: inte publicerad än', '', ...about],
      ['Anmälda brott', '2022', '638.5', 'preliminär', 'Ny definition', ...about],
    ]);
  });

  it('a change that a source states has a row of its own: the minus sign stays, what it cannot mean comes along', () => {
    const stated = {
      ...kungsor,
      series: [],
      breaks: [],
      stated: [
        {
          ...{ previous: 2020, current: 2021, difference: -94, percent: -12.5 },
          ...{ canMean: 'Att färre anmäldes.', cannotMean: 'Varför.' },
        },
      ],
    };
    const only = statisticsSchema.parse(stated);
    const row = readCsv(toCsv(only))[1];
    expect(row?.slice(0, 5)).toEqual([
      ...['', '2021', '', 'förändring enligt källan, utan talen bakom', ''],
    ]);
    expect(row?.[11]).toContain('Det säger inte: Varför.');
    expect(row?.slice(12)).toEqual(['', '', '2020', '-94', '-12.5']);
    const excel = readCsv(toCsv(only, { variant: 'excel-sv' }).slice(1), ';')[1];
    expect(excel?.slice(14)).toEqual(['2020', '-94', '-12,5']);
    expect(JSON.parse(toJson(only))).toMatchObject({
      series: [],
      stated: [{ previous: '2020', current: '2021', difference: -94, cannotMean: 'Varför.' }],
    });
  });

  it('says which area and category a series is of', () => {
    const series = table.series.map((s) => ({ ...s, area: 'centrum', category: 'skadegorelse' }));
    expect(readCsv(toCsv({ ...table, series }))[1]?.slice(12, 14)).toEqual([
      ...['centrum', 'skadegorelse'],
    ]);
  });

  it('for Swedish Excel: byte order mark, semicolons, decimal comma', () => {
    const text = toCsv(table, { variant: 'excel-sv' });
    expect(text.startsWith('\uFEFFserie;period;värde;')).toBe(true);
    expect(readCsv(text.slice(1), ';')[4]?.slice(0, 4)).toEqual([
      ...['Anmälda brott', '2022', '638,5', 'preliminär'],
    ]);
  });

  it('has English headings and states', () => {
    const rows = readCsv(toCsv(table, { language: 'en' }));
    expect(rows[0]?.slice(0, 4)).toEqual(['series', 'period', 'value', 'status']);
    expect(rows[3]?.[3]).toBe('missing: not published yet');
  });

  it('names the licence: CC0 for own figures, else the terms of the source', () => {
    expect(toCsv({ ...table, origin: 'own' })).toContain('CC0 1.0');
    expect(toCsv({ ...table, licence: 'CC BY 4.0, Brå' })).toContain('"CC BY 4.0, Brå"');
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'takes the sting out of a cell that starts like %j',
    (label) => {
      const series = table.series.map((s) => ({ ...s, label }));
      expect(readCsv(toCsv({ ...table, series }))[1]?.[0]).toBe(`'${label}`);
    },
  );

  it('quotes a lone line feed, which many readers take for the end of a row', () => {
    expect(toCsv({ ...table, definition: 'En rad\noch en till' })).toContain(
      '"En rad\noch en till"',
    );
  });

  it.each(['rfc4180', 'excel-sv'] as const)('%s: what goes in can be read out', (variant) => {
    const tricky = fc.constantFrom(
      ...['"', ',', ';', '\n', '\r', '\r\n', '=', '\t', 'å', '\u00A0', "'"],
    );
    const text = fc.array(fc.oneof(tricky, fc.string({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, text, (labelParts, caveatParts) => {
        const label = labelParts.join('');
        const caveats = [caveatParts.join('')];
        const series = table.series.map((s) => ({ ...s, label }));
        const csv = toCsv({ ...table, series, caveats }, { variant });
        const excel = variant === 'excel-sv';
        const rows = readCsv(excel ? csv.slice(1) : csv, excel ? ';' : ',');
        expect(rows).toHaveLength(5);
        for (const row of rows.slice(1)) {
          expect(row).toHaveLength(17);
          expect([label, `'${label}`]).toContain(row[0]);
          expect([caveats[0], `'${caveats[0]}`]).toContain(row[11]);
          expect(row[0]).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });
});

describe('the table as JSON', () => {
  it('says what adds up to what, whether all of it, and where the inhabitants are', () => {
    const sums = [{ total: 'alla', parts: ['a', 'b'], complete: false }];
    expect(JSON.parse(toJson({ ...table, sums, population: 'befolkning' }))).toMatchObject({
      sums,
      population: 'befolkning',
      numberKind: 'share',
    });
    expect(JSON.parse(toJson(table))).not.toHaveProperty('population');
  });

  it('says the same as the CSV, and leaves the value out where there is none', () => {
    const text = toJson(table);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({
      licence: terms,
      caveats: kungsor.caveats,
      breaks: [{ period: '2022', text: 'Ny definition' }],
      sources: kungsor.sources,
      series: [
        {
          values: [
            { period: '2019', value: 860, preliminary: false, status: 'slutlig' },
            { period: '2020', suppressed: 'protected' as const },
            { period: '2021', missing: 'not-published', status: 'saknas: inte publicerad än' },
            { period: '2022', value: 638.5, preliminary: true, status: 'preliminär' },
          ],
        },
      ],
    });
    expect(text).not.toMatch(/"value": (0|null)/);
  });
});

describe('the schema', () => {
  it('refuses a month in a table of years, with what a right one looks like', () => {
    const broken = { ...kungsor, breaks: [{ period: '2022-06', text: 'Ny definition' }] };
    const result = statisticsSchema.safeParse(broken);
    expect(result.error?.issues).toHaveLength(1);
    expect(result.error?.issues[0]?.path).toEqual(['breaks', 0, 'period']);
    expect(result.error?.issues[0]?.message).toContain('skriv som 2021');
  });
});
