/** Arabic, for the forms alone: decision 40. */
import type { FormWords } from '../form-words.ts';
import { isolateNumbers } from '../isolate.ts';
import { answers } from './answers.ts';
import { dialogues } from './dialogues.ts';
import { forms } from './forms.ts';
import { placeMap } from './place-map.ts';
import { providers } from './providers.ts';
import { signUp } from './sign-up.ts';
import { walks } from './walks.ts';

export const ar = isolateNumbers({
  forms,
  answers,
  providers,
  dialogues,
  signUp,
  walks,
  placeMap,
  promises: {
    calendar: {
      week: (week: number) => `الأسبوع ${week}`,
      time: (from: string, to: string | undefined) =>
        to ? `من الساعة ${from} إلى الساعة ${to}` : `الساعة ${from}`,
    },
  },
  follow: { calendar: { file: 'أضف إلى تقويمك' } },
  site: {
    notFound: { title: 'الصفحة غير موجودة', home: 'إلى البداية' },
    error: { title: 'حدث خطأ' },
    emergency: { call: (number: string) => `اتصل بالرقم ${number}` },
    otherLanguage: {
      notice: (language: string) => `نصوص البلدية وأسئلتها موجودة باللغة ${language} فقط.`,
      partly: (language: string) => `بعض نصوص البلدية وأسئلتها موجود باللغة ${language} فقط.`,
      names: { sv: 'السويدية', en: 'الإنجليزية', fi: 'الفنلندية', ar: 'العربية' },
    },
    sources: { title: 'المصادر', undated: 'بلا تاريخ' },
  },
} satisfies FormWords);
