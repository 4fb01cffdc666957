/**
 * The words of the week's files, which people read in Swedish spreadsheets. They are part of a file format that others
 * read in, and must not change when a page is reworded. JSON and GeoJSON keep the codes.
 */
import type { TIME_BANDS } from '../tips/choices.ts';
import type { Delivery, Effect, EstCategory, MeasureKind, Reporter } from './codes.ts';

export const CATEGORY_WORDS: Record<EstCategory, string> = {
  light: 'Ljus och sikt',
  people: 'Människor på platsen',
  disorder: 'Bråk och störningar',
  damage: 'Skadegörelse och klotter',
  'alcohol-drugs': 'Alkohol och droger',
  traffic: 'Trafik',
  other: 'Annat',
  violence: 'Våld',
  threats: 'Hot',
  theft: 'Stöld',
  burglary: 'Inbrott',
  fire: 'Brand',
  litter: 'Nedskräpning',
};

export const TIME_BAND_WORDS: Record<(typeof TIME_BANDS)[number], string> = {
  morning: 'Morgon (06–10)',
  day: 'Dag (10–16)',
  evening: 'Kväll (16–22)',
  night: 'Natt (22–06)',
  unknown: 'Vet inte',
};

export const REPORTER_WORDS: Record<Reporter, string> = {
  residents: 'Invånare',
  police: 'Polisen',
  municipality: 'Kommunen',
  school: 'Skola',
  'social-services': 'Socialtjänst',
  'housing-company': 'Bostadsbolag',
  guards: 'Väktare',
  'rescue-service': 'Räddningstjänst',
  'public-transport': 'Kollektivtrafik',
  association: 'Förening',
  business: 'Näringsliv',
  other: 'Annan',
};

export const MEASURE_KIND_WORDS: Record<MeasureKind, string> = {
  presence: 'Närvaro på platsen',
  lighting: 'Belysning',
  'clean-up': 'Städning',
  repair: 'Lagning',
  greenery: 'Buskar och träd',
  check: 'Kontroll',
  talk: 'Samtal',
  information: 'Information',
  analysis: 'Ta reda på mer',
  other: 'Annat',
};

export const DELIVERY_WORDS: Record<Delivery, string> = {
  done: 'Gjort',
  'not-done': 'Inte gjort',
  changed: 'Ändrat',
};

export const EFFECT_WORDS: Record<Effect, string> = {
  better: 'Bättre',
  unchanged: 'Oförändrat',
  worse: 'Sämre',
  'cannot-tell': 'Går inte att säga',
};

/** In no listed area, or at no listed place. */
export const ELSEWHERE_WORDS = 'Annan plats';

/** The columns of the template for reported weeks, in order. */
export const REPORT_COLUMNS = [
  'Rapportör',
  'Vecka',
  'Kategori',
  'Område',
  'Plats',
  'Tid på dygnet',
  'Antal',
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];
