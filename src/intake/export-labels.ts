/**
 * The words of the week's CSV file, which is read by people in Swedish Excel. JSON and GeoJSON keep
 * the codes. The form's words, shortened, but not the site's dictionary: these are part of a file format
 * that others read in, and must not change when a page is reworded.
 */
import type { TipAnswers } from '../domain/tips/form.ts';

export const CSV_COLUMNS = [
  'Registernummer',
  'Mottaget',
  'Vecka',
  'Kategori',
  'Upplevelse',
  'Område (id)',
  'Område',
  'Tid på dygnet',
  'Flaggor',
] as const;

interface ExportLabels {
  category: Record<TipAnswers['category'], string>;
  experience: Record<TipAnswers['experience'], string>;
  timeBand: Record<NonNullable<TipAnswers['timeBand']>, string>;
  flag: Record<string, string>;
  elsewhere: string;
}

export const LABELS: ExportLabels = {
  category: {
    light: 'Ljus och sikt',
    people: 'Människor på platsen',
    disorder: 'Bråk och störningar',
    damage: 'Skadegörelse och klotter',
    'alcohol-drugs': 'Alkohol och droger',
    traffic: 'Trafik',
    other: 'Annat',
  },
  experience: { unsafe: 'Otrygg plats', safe: 'Trygg plats' },
  timeBand: {
    morning: 'Morgon (06–10)',
    day: 'Dag (10–16)',
    evening: 'Kväll (16–22)',
    night: 'Natt (22–06)',
    unknown: 'Vet inte',
  },
  flag: {
    'personal-data': 'Personuppgifter i texten',
    unproven: 'Inte prövat mot robotar',
  },
  elsewhere: 'Annan plats',
};

/** What a response is called in the register and when it is handed out, by its form. */
export const FORM_LABELS: Readonly<Record<string, string>> = {
  tips: 'Tips',
  dialog: 'Svar i dialog',
  vandring: 'Trygghetsvandring',
  anmalan: 'Anmälan',
};
