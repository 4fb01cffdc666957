/** Finnish, for the forms alone: decision 40. */
import type { FormWords } from '../form-words.ts';
import { answers } from './answers.ts';
import { forms } from './forms.ts';
import { providers } from './providers.ts';

export const fi = {
  forms,
  answers,
  providers,
  site: {
    notFound: { title: 'Sivua ei ole', home: 'Alkuun' },
    error: { title: 'Jokin meni vikaan' },
    emergency: { call: (number: string) => `Soita ${number}` },
  },
} satisfies FormWords;
