/** Arabic, for the forms alone: decision 40. */
import type { FormWords } from '../form-words.ts';
import { isolateNumbers } from '../isolate.ts';
import { answers } from './answers.ts';
import { forms } from './forms.ts';
import { providers } from './providers.ts';

export const ar = isolateNumbers({
  forms,
  answers,
  providers,
  site: {
    notFound: { title: 'الصفحة غير موجودة', home: 'إلى البداية' },
    error: { title: 'حدث خطأ' },
    emergency: { call: (number: string) => `اتصل بالرقم ${number}` },
  },
} satisfies FormWords);
