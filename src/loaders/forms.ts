/** The form that an answer of the intake belongs to, ready to be shown again. */
import type { Publisher } from '../domain/publishers/schema.ts';
import { formWordsOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import type { Asked } from '../views/forms/answer-page.ts';
import { tipFormData } from '../views/forms/tip-form.ts';

/** What is known of the form from the intake's answer. */
interface OfForm {
  form?: string;
  entry?: string;
}

/** The form of an answer, with its title and its words; undefined for those that are counted. */
export async function loadAskedForm(
  { form = 'tips' }: OfForm,
  publisher: Entry<Publisher>,
  { lang, base }: Site,
): Promise<Asked | undefined> {
  switch (form) {
    case 'tips':
      return {
        title: formWordsOf(lang).forms.tip.title,
        path: '/tipsa/',
        view: tipFormData(publisher, lang, base),
      };
    default:
      return undefined;
  }
}
