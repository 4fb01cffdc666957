/** Finnish, for the forms alone: decision 40. */
import type { FormWords } from '../form-words.ts';
import { answers } from './answers.ts';
import { dialogues } from './dialogues.ts';
import { forms } from './forms.ts';
import { placeMap } from './place-map.ts';
import { providers } from './providers.ts';
import { signUp } from './sign-up.ts';
import { walks } from './walks.ts';

export const fi = {
  forms,
  answers,
  providers,
  dialogues,
  signUp,
  walks,
  placeMap,
  promises: {
    calendar: {
      week: (week: number) => `viikko ${week}`,
      time: (from: string, to: string | undefined) =>
        to ? `kello ${from}–${to}` : `kello ${from}`,
    },
  },
  follow: { calendar: { file: 'Lisää kalenteriisi' } },
  site: {
    notFound: { title: 'Sivua ei ole', home: 'Alkuun' },
    error: { title: 'Jokin meni vikaan' },
    emergency: { call: (number: string) => `Soita ${number}` },
    otherLanguage: {
      notice: (language: string) => `Kunnan omat tekstit ja kysymykset ovat vain ${language}.`,
      partly: (language: string) =>
        `Osa kunnan omista teksteistä ja kysymyksistä on vain ${language}.`,
      names: { sv: 'ruotsiksi', en: 'englanniksi', fi: 'suomeksi', ar: 'arabiaksi' },
    },
    sources: { title: 'Lähteet', undated: 'päivämäärä puuttuu' },
  },
} satisfies FormWords;
