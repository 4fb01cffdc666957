/** The form of a dialogue as plain data. The questions keep their own language; the rest is the page's. */
import {
  areaFieldOf,
  CONTACT_PART,
  dialogueForm,
  fieldOf,
  partId,
  pointFieldOf,
} from '../../domain/dialogues/form.ts';
import type { DialogueInLanguage, QuestionInLanguage } from '../../domain/dialogues/language.ts';
import { choiceIds, type Dialogue } from '../../domain/dialogues/schema.ts';
import type { FormDecisions } from '../../domain/forms/providers.ts';
import { formWordsOf } from '../../i18n/locales.ts';
import type { Entry } from '../../lib/entry.ts';
import { languageAttributes } from '../language.ts';
import { formView, type FieldText, type FormTexts, type FormView } from './form-view.ts';
import { placeMapData, type MapPublisher } from './place-map-data.ts';
import { areaChoices } from './tip-form.ts';
import { providerFor } from './form-notice.ts';

interface DialoguePublisher extends MapPublisher, FormDecisions {
  slug: string;
  demonstration: boolean;
}

/**
 * Compiles the form of a dialogue in a language.
 *
 * @param dialogue in that language, as far as it is translated (`dialogueIn`)
 * @param base the site's, `/varnamo/en`
 */
export function dialogueFormView(
  publisher: DialoguePublisher,
  dialogue: DialogueInLanguage<Entry<Dialogue>>,
  lang: string,
  base: string,
): FormView {
  const { dialogues: words } = formWordsOf(lang);
  const path = `/dialog/${dialogue.slug}/`;
  return formView(
    dialogueForm(dialogue, publisher.areas, publisher.map),
    textsOf(publisher, dialogue, lang),
    words.form,
    {
      publisher: publisher.slug,
      entry: dialogue.slug,
      lang,
      base,
      path,
      demonstration: publisher.demonstration ? words.demonstration : undefined,
      provider: providerFor(publisher, 'dialog'),
      map: asksForPlace(dialogue) ? placeMapData(publisher, lang) : undefined,
    },
  );
}

function textsOf(
  { areas }: DialoguePublisher,
  dialogue: DialogueInLanguage,
  lang: string,
): FormTexts {
  const { dialogues: words, forms } = formWordsOf(lang);
  const texts = new Map<string, FieldText>([
    ['contactEmail', { label: words.email, errors: forms.tip.errors['contactEmail'] }],
  ]);
  for (const question of dialogue.parts.flatMap((part) => part.questions)) {
    if (question.type === 'place') {
      const choices = areaChoices(areas, lang);
      texts.set(areaFieldOf(question.id), { label: words.areaOf, choices });
      texts.set(pointFieldOf(question.id), words.point);
    }
    texts.set(fieldOf(question.id), {
      label: question.label,
      hint: question.hint,
      choices: choicesOf(question),
      ends: question.type === 'scale' ? [question.first, question.last] : undefined,
      errors: { REQUIRED_FIELD_EMPTY: forms.missing(question.label) },
      own: languageAttributes(question.lang, lang),
    });
  }
  const parts = new Map(dialogue.parts.map((part, index) => [partId(index), part]));
  return {
    part(id) {
      if (id === CONTACT_PART) return { title: words.contactTitle, intro: words.contactIntro };
      const part = parts.get(id);
      return {
        title: part?.title ?? '',
        intro: part?.intro,
        own: languageAttributes(part?.lang ?? lang, lang),
      };
    },
    field(name) {
      const text = texts.get(name);
      if (!text) throw new Error(`The dialogue has no question for the field ${name}.`);
      return text;
    },
  };
}

function asksForPlace({ parts }: DialogueInLanguage): boolean {
  return parts.some(({ questions }) => questions.some(({ type }) => type === 'place'));
}

function choicesOf(question: QuestionInLanguage): [string, string][] | undefined {
  if ('choices' in question) return question.choices.map(({ id, label }) => [id, label]);
  if (question.type === 'scale') return choiceIds(question).map((step) => [step, step]);
  return undefined;
}
