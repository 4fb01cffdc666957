/**
 * The words of the week's CSV file, which is read by people in Swedish Excel. JSON and GeoJSON keep
 * the codes. The form's words, shortened, but not the site's dictionary: these are part of a file format
 * that others read in, and must not change when a page is reworded.
 */
import { CATEGORY_WORDS, ELSEWHERE_WORDS, TIME_BAND_WORDS } from '../domain/est/file-words.ts';
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
  category: CATEGORY_WORDS,
  experience: { unsafe: 'Otrygg plats', safe: 'Trygg plats' },
  timeBand: TIME_BAND_WORDS,
  flag: {
    'personal-data': 'Personuppgifter i texten',
    unproven: 'Inte prövat mot robotar',
  },
  elsewhere: ELSEWHERE_WORDS,
};

/** What a response is called in the register and when it is handed out, by its form. */
export const FORM_LABELS: Readonly<Record<string, string>> = {
  tips: 'Tips',
  dialog: 'Svar i dialog',
  vandring: 'Trygghetsvandring',
  anmalan: 'Anmälan',
};
