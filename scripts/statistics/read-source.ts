/** Opens what an import is to read, and gives its observations whatever the kind. */
import { statSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { detectEncoding, type Encoding } from './encoding.ts';
import { fetchKolada, fetchKpi, fetchMunicipalities, type KoladaApi } from './kolada-api.ts';
import type { Observation } from './observation.ts';
import { POPULATION_KPI, UsageError, type ImportOptions } from './options.ts';
import type { Place } from './publisher-files.ts';
import { ImportRefusal } from './refusal.ts';
import { openCsv } from './rows.ts';
import type { Target } from './selection.ts';
import { nameForms } from './parsers/region.ts';
import { readBraLong } from './sources/bra-long.ts';
import { readBraMonthly } from './sources/bra-monthly.ts';
import { readBraYearly } from './sources/bra-yearly.ts';
import { observeKolada, parseKoladaAnswer, type KoladaAnswer } from './sources/kolada-values.ts';
import { readOwn, WHOLE_MUNICIPALITY } from './sources/own.ts';
import { readPopulation } from './sources/population.ts';

export interface OpenedSource {
  observations: AsyncIterable<Observation> | Iterable<Observation>;
  targets: readonly Target[];
  encoding: Encoding | undefined;
  /** The file's name without folders, or Kolada's address. */
  name: string;
  origin: 'csv' | 'kolada';
  /** Kolada's own words on the key figure. */
  kpi: { title: string; description: string } | undefined;
}

/** A JSON file is held in memory whole; a year of a key figure for every municipality is some 50 kB. */
const LARGEST_JSON = 50_000_000;

/** @throws {ImportRefusal | UsageError} when the source cannot be opened, or a choice is missing */
export async function openSource(
  options: ImportOptions,
  place: Place,
  api: KoladaApi,
): Promise<OpenedSource> {
  if (options.file === undefined) return fromApi(options, place, api);
  const name = path.basename(options.file);
  if (options.kind === 'kolada' || (options.kind === 'befolkning' && /\.json$/i.test(name))) {
    const data = await readKoladaFile(options.file);
    return { ...fromKolada(options, data, place.targets), name, kpi: undefined };
  }
  const csv = await openCsv(options.file);
  const shared = { encoding: csv.encoding, name, origin: 'csv', kpi: undefined } as const;
  const { targets } = place;
  switch (options.kind) {
    case 'bra-ar':
      return { ...shared, targets, observations: readBraYearly(csv.rows(), yearly(options, name)) };
    case 'bra-manad':
      return { ...shared, targets, observations: readBraMonthly(csv.rows(), options) };
    case 'bra-lang':
      return { ...shared, targets, observations: readBraLong(csv.rows(), options) };
    case 'befolkning': {
      const { value: header } = await csv.rows().next();
      // Kolada's export names its key figure on each row; Statistics Sweden's does not.
      const isKolada = header?.cells.some((name) => name.trim().toLowerCase() === 'nyckeltal');
      const origin = isKolada === true ? 'kolada' : 'csv';
      return { ...shared, origin, targets, observations: readPopulation(csv.rows()) };
    }
    case 'egna': {
      const areas = place.publisher?.areas ?? [];
      const own = [
        { id: WHOLE_MUNICIPALITY, label: 'Hela kommunen', names: [WHOLE_MUNICIPALITY] },
        ...areas.map(({ id, name: label }) => ({ id, label, names: [id] })),
      ];
      return { ...shared, targets: own, observations: readOwn(csv.rows(), areas) };
    }
  }
}

/** The year stands in the file's name or on the command line; the two must not disagree. */
function yearly({ year, preliminary, codes }: ImportOptions, name: string) {
  const named = [...new Set(name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))];
  if (year !== undefined && named.length === 1 && named[0] !== year) {
    throw new ImportRefusal({
      message: `Filen heter ${name}, men du har skrivit --year ${year}.`,
      hint: 'Är det rätt fil? Byt namn på den om den verkligen gäller det andra året.',
    });
  }
  const known = year ?? (named.length === 1 ? named[0] : undefined);
  if (known === undefined) {
    throw new UsageError('Året står inte i filen. Skriv vilket det är: --year 2025');
  }
  return { year: known, preliminary, codes };
}

async function readKoladaFile(file: string): Promise<KoladaAnswer> {
  const encoding = await detectEncoding(file);
  if (statSync(file).size > LARGEST_JSON) {
    throw new ImportRefusal({ message: 'Filen är för stor för att vara ett svar från Kolada.' });
  }
  return parseKoladaAnswer(new TextDecoder(encoding).decode(readFileSync(file)));
}

function fromKolada(options: ImportOptions, data: KoladaAnswer, targets: readonly Target[]) {
  const kpi = options.kpi ?? POPULATION_KPI;
  const others = [...new Set(data.values.map((entry) => entry.kpi))].filter((id) => id !== kpi);
  if (others.length > 0 && !data.values.some((entry) => entry.kpi === kpi)) {
    throw new ImportRefusal({
      message: `Nyckeltalet ${kpi} finns inte i filen. Där finns ${others.slice(0, 10).join(', ')}.`,
      hint: `Så här: --kpi ${others[0] ?? kpi}`,
    });
  }
  const nameless = targets.filter(({ code }) => code === undefined).map(({ label }) => label);
  if (nameless.length > 0) {
    throw new ImportRefusal({
      message: `Kolada känner kommunerna på deras nummer, och här saknas numret för ${nameless.join(', ')}.`,
      hint: 'Läs in direkt från Kolada, utan fil: då hämtas numren också.',
    });
  }
  const chosen = { ...data, values: data.values.filter((entry) => entry.kpi === kpi) };
  return {
    observations: observeKolada(chosen),
    targets,
    encoding: undefined,
    origin: 'kolada',
  } as const;
}

async function fromApi(
  options: ImportOptions,
  place: Place,
  api: KoladaApi,
): Promise<OpenedSource> {
  const kpi = options.kpi ?? POPULATION_KPI;
  const targets = await withCodes(place.targets, api);
  const codes = targets.flatMap(({ code }) => code ?? []);
  const data = await fetchKolada(api, kpi, codes);
  const words = options.kind === 'kolada' ? await fetchKpi(api, kpi) : undefined;
  return { ...fromKolada(options, data, targets), name: new URL(api.base).host, kpi: words };
}

async function withCodes(targets: readonly Target[], api: KoladaApi): Promise<readonly Target[]> {
  if (targets.every(({ code }) => code !== undefined)) return targets;
  const known = await fetchMunicipalities(api);
  return targets.map((target) => {
    if (target.code !== undefined) return target;
    const match = known.find(({ title }) =>
      nameForms(title).some((name) => target.names.includes(name)),
    );
    return match ? { ...target, code: match.id } : target;
  });
}
