/** The show-of-hands form as plain data, and what is said after an answer that was counted. */
import { showOfHandsForm } from '../../domain/counted/forms.ts';
import { fieldsOf, type FieldError, type RawAnswers } from '../../domain/forms/definition.ts';
import { dictionaryOf } from '../../i18n/locales.ts';
import type { FormField } from './form-view.ts';

export interface CountedFormData {
  key: string;
  lang: string;
  fields: FormField[];
  demonstration?: string;
  words: {
    send: string;
    trap: string;
    optional: string;
    choose: string;
    errorPrefix: string;
    errorSummary: { title: string; text: string };
  };
}

/** The form after a meeting, of a publisher in a language. */
export function showOfHandsData(
  publisher: { slug: string; demonstration: boolean },
  lang: string,
): CountedFormData {
  const { forms, counted } = dictionaryOf(lang);
  const { hands } = counted;
  // What the form asks does not hang on the day; only what it accepts does.
  const form = showOfHandsForm('9999-12-31');
  const texts: Record<string, { label: string; hint?: string; choices?: Record<string, string> }> =
    hands.fields;
  return {
    key: `${publisher.slug}-${form.id}`,
    lang,
    fields: fieldsOf(form).map(([name, { control }]) => {
      const { label = '', hint, choices } = texts[name] ?? {};
      return {
        name,
        control,
        label,
        required: true,
        ...(hint === undefined ? {} : { hint }),
        ...(choices ? { choices: Object.entries(choices) } : {}),
      };
    }),
    ...(publisher.demonstration ? { demonstration: hands.demonstration } : {}),
    words: {
      send: hands.send,
      trap: forms.trap,
      optional: forms.optional,
      choose: forms.choose,
      errorPrefix: forms.errorPrefix,
      errorSummary: forms.errorSummary,
    },
  };
}

/** A field's error in the reader's words. */
export function handsErrorText({ field, code }: FieldError, lang: string): string {
  const { hands } = dictionaryOf(lang).counted;
  if (code === 'TYPE_NUMERIC') return hands.errorNumber;
  return hands.errors[field]?.[code] ?? hands.errorFallback;
}

export interface CountedAnswer {
  lang: string;
  form: 'hjalpte' | 'handupprackning';
  answers: RawAnswers;
}

/** What was understood, said back. */
export function countedThanks({ lang, form, answers }: CountedAnswer): {
  title: string;
  text?: string;
} {
  const { helped, hands } = dictionaryOf(lang).counted;
  if (form === 'hjalpte') {
    return { title: answers['answer'] === 'no' ? helped.thanksNo : helped.thanks };
  }
  const given = (name: string) => String(answers[name] ?? '');
  return {
    title: hands.thanksTitle,
    text: hands.thanks(given('attended'), given('gotCall'), given('hungUp')),
  };
}
