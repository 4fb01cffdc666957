/**
 * What a new table says of its figures: the words that the schema asks for, by source. An editor may change all of them
 * afterwards; an import never writes them again.
 */
import type { SeriesSum, StatisticsTable } from '../../src/domain/statistics/schema.ts';
import { formatSums, scalar } from './table-text.ts';
import type { SeriesNames } from './series.ts';

export interface TableProfile {
  title: string;
  question: string;
  definition: string;
  unit: { one: string; other: string };
  translations?: {
    en: { title: string; question: string; unit: { one: string; other: string } };
    /** Of the series that stands alone. */
    series: string;
  };
  origin: StatisticsTable['origin'];
  numberKind: StatisticsTable['numberKind'];
  countedBy: string;
  measure?: string;
  compares: boolean;
  licence?: string;
  caveats: readonly string[];
  source: { publisher: string; title: string };
  names: SeriesNames;
}

interface Words {
  sv: string;
  en: string;
}

const PERIOD_WORDS = { year: 'ett år', quarter: 'ett kvartal', month: 'en månad' } as const;

/**
 * Brå's terms: bra.se, "Data från Brå" (free to use again) and the imprint of Kriminalstatistik (name the source). Who
 * registers: the information page of Brå's database of reported offences.
 */
export function braProfile(
  place: Words,
  periodType: keyof typeof PERIOD_WORDS,
  compares: boolean,
): TableProfile {
  return {
    title: `Anmälda brott i ${place.sv}`,
    question: `Anmäls det färre brott i ${place.sv}?`,
    definition: `Brott i ${place.sv} som har anmälts och registrerats hos polis, tull eller åklagare under ${PERIOD_WORDS[periodType]}.`,
    unit: { one: 'anmält brott', other: 'anmälda brott' },
    translations: {
      en: {
        title: `Reported offences in ${place.en}`,
        question: `Are fewer offences reported in ${place.en}?`,
        unit: { one: 'reported offence', other: 'reported offences' },
      },
      series: 'Reported offences',
    },
    origin: 'official',
    numberKind: 'count',
    countedBy: 'Brottsförebyggande rådet (Brå)',
    compares,
    licence: 'Får användas fritt. Ange Brå som källa.',
    caveats: [
      'Anmälda brott är inte alla brott. Alla brott blir inte anmälda.',
      'Ett brott räknas när det anmäls. Det kan ha hänt tidigare.',
      'Siffrorna säger inte varför antalet ändras. De visar inte om ett löfte har haft effekt.',
    ],
    source: { publisher: 'Brottsförebyggande rådet (Brå)', title: 'Statistik över anmälda brott' },
    names: {
      only: { id: 'anmalda-brott', label: 'Anmälda brott' },
      total: { id: 'alla-brott', label: 'Alla brott' },
      targetsAreAreas: false,
    },
  };
}

export type PopulationSource = 'scb' | 'kolada';

export function populationProfile(place: Words, from: PopulationSource): TableProfile {
  return {
    title: `Invånare i ${place.sv}`,
    question: `Hur många bor i ${place.sv}?`,
    definition: `De som är folkbokförda i ${place.sv} den 31 december varje år.`,
    unit: { one: 'invånare', other: 'invånare' },
    translations: {
      en: {
        title: `Inhabitants of ${place.en}`,
        question: `How many people live in ${place.en}?`,
        unit: { one: 'inhabitant', other: 'inhabitants' },
      },
      series: 'Inhabitants',
    },
    origin: 'official',
    numberKind: 'count',
    countedBy: 'Statistiska centralbyrån (SCB)',
    compares: false,
    licence: from === 'scb' ? 'CC0 1.0. Källa: SCB' : 'Får användas fritt. Ange Kolada som källa.',
    caveats: [
      'Siffran gäller den 31 december. Den som bor här utan att vara folkbokförd räknas inte.',
    ],
    source:
      from === 'scb'
        ? { publisher: 'Statistiska centralbyrån (SCB)', title: 'Folkmängden per region' }
        : { publisher: 'Kolada', title: 'Invånare totalt, antal (N01951)' },
    names: {
      only: { id: 'invanare', label: 'Invånare' },
      total: { id: 'invanare', label: 'Invånare' },
      targetsAreAreas: false,
    },
  };
}

/** What a key figure of Kolada is called and means: from its own description, or from whoever runs the command. */
export interface KpiWords {
  id: string;
  title: string;
  definition: string;
  unit: { one: string; other: string };
  numberKind: StatisticsTable['numberKind'];
  question: string;
}

export function koladaProfile(kpi: KpiWords, compares: boolean): TableProfile {
  return {
    title: kpi.title,
    question: kpi.question,
    definition: kpi.definition,
    unit: kpi.unit,
    origin: 'official',
    numberKind: kpi.numberKind,
    countedBy: 'Kolada (Rådet för främjande av kommunala analyser)',
    compares,
    licence: 'Får användas fritt. Ange Kolada som källa.',
    caveats: [
      'Siffrorna säger inte varför talet ändras. De visar inte om ett löfte har haft effekt.',
    ],
    source: { publisher: 'Kolada', title: `Nyckeltal ${kpi.id}` },
    names: {
      only: { id: kpi.id.toLowerCase(), label: kpi.title },
      total: { id: kpi.id.toLowerCase(), label: kpi.title },
      targetsAreAreas: false,
    },
  };
}

export function ownProfile(place: Words, publisher: string, measure: string): TableProfile {
  return {
    title: `Rapporterade händelser i ${place.sv}`,
    question: `Rapporteras det färre händelser i ${place.sv}?`,
    definition: 'Händelser som personal och andra rapportörer har skrivit in i lägesbilden.',
    unit: { one: 'rapporterad händelse', other: 'rapporterade händelser' },
    translations: {
      en: {
        title: `Reported events in ${place.en}`,
        question: `Are fewer events reported in ${place.en}?`,
        unit: { one: 'reported event', other: 'reported events' },
      },
      series: 'Reported events',
    },
    origin: 'own',
    numberKind: 'count',
    countedBy: publisher,
    measure,
    compares: false,
    caveats: [
      'Färre rapporter betyder inte säkert färre händelser. Det kan vara färre som rapporterar.',
      'Små tal är dolda, så att ingen kan pekas ut.',
    ],
    source: { publisher, title: 'Kommunens egen lägesbild' },
    names: {
      only: { id: 'hela-kommunen', label: 'Hela kommunen' },
      total: { id: 'alla-handelser', label: 'Alla händelser' },
      targetsAreAreas: true,
    },
  };
}

/** The head and foot of a new table's file, around its series. */
export function formatNewTable(
  publisher: string,
  profile: TableProfile,
  facts: {
    periodType: StatisticsTable['periodType'];
    retrieved: string;
    preliminary: boolean;
    onlySeries: string | undefined;
    /** The publisher's table of inhabitants. */
    population: string | undefined;
    sourceDate: string;
    sourceUrl: string | undefined;
    sourceNote: string | undefined;
    /** As `formatSeries` writes them. */
    series: string;
    sums: readonly SeriesSum[];
  },
): string {
  const { en, series } = profile.translations
    ? { en: profile.translations.en, series: profile.translations.series }
    : { en: undefined, series: '' };
  const caveats = [
    ...profile.caveats,
    ...(facts.preliminary ? ['De senaste siffrorna är preliminära. De kan ändras.'] : []),
  ];
  return [
    `publisher: ${publisher}`,
    `title: ${scalar(profile.title)}`,
    `question: ${scalar(profile.question)}`,
    `definition: ${scalar(profile.definition)}`,
    unitLine(profile.unit, ''),
    ...(en === undefined
      ? []
      : [
          'translations:',
          '  en:',
          `    title: ${scalar(en.title)}`,
          `    question: ${scalar(en.question)}`,
          unitLine(en.unit, '    '),
          ...(facts.onlySeries === undefined
            ? []
            : [`    series: { ${facts.onlySeries}: ${scalar(series)} }`]),
        ]),
    `origin: ${profile.origin}`,
    ...(profile.numberKind === 'count' ? [] : [`numberKind: ${profile.numberKind}`]),
    ...(profile.measure === undefined ? [] : [`measure: ${profile.measure}`]),
    ...(facts.population === undefined ? [] : [`population: ${facts.population}`]),
    ...(profile.compares ? ['compares: true'] : []),
    `countedBy: ${scalar(profile.countedBy)}`,
    `periodType: ${facts.periodType}`,
    `retrieved: ${facts.retrieved}`,
    'series:',
    facts.series.trimEnd(),
    ...(facts.sums.length === 0 ? [] : [formatSums(facts.sums).trimEnd()]),
    ...(profile.licence === undefined ? [] : [`licence: ${scalar(profile.licence)}`]),
    'caveats:',
    ...caveats.map((caveat) => `  - ${scalar(caveat)}`),
    'sources:',
    `  - publisher: ${scalar(profile.source.publisher)}`,
    `    title: ${scalar(profile.source.title)}`,
    `    date: ${facts.sourceDate}`,
    ...(facts.sourceUrl === undefined ? [] : [`    url: ${facts.sourceUrl}`]),
    ...(facts.sourceNote === undefined ? [] : [`    note: ${scalar(facts.sourceNote)}`]),
    '',
  ].join('\n');
}

function unitLine({ one, other }: { one: string; other: string }, indent: string): string {
  return `${indent}unit: { one: ${inFlow(one)}, other: ${inFlow(other)} }`;
}

/** Within braces a comma or a bracket ends the text unless it is quoted. */
function inFlow(text: string): string {
  return /[,[\]{}]/.test(text) ? `'${text.replaceAll("'", "''")}'` : scalar(text);
}
