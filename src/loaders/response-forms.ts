/**
 * The forms whose answers are kept, besides the tip form: what the intake takes, and the same forms ready
 * to be shown again with an answer.
 */
import { dialogueForm } from '../domain/dialogues/form.ts';
import { dialogueIn } from '../domain/dialogues/language.ts';
import { lastSignUpDay, PEOPLE_FIELD, signUpForm } from '../domain/events/sign-up.ts';
import type { FormDefinition } from '../domain/forms/definition.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { formWordsOf } from '../i18n/locales.ts';
import { walkForm } from '../domain/walks/form.ts';
import { dialoguesOf, eventsOf, walksOf } from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import type { Asked } from '../views/forms/answer-page.ts';
import { languageAttributes } from '../views/language.ts';
import { dialogueFormView } from '../views/forms/dialogue-form.ts';
import { signUpFormView, signUpPath, takesSignUps } from '../views/forms/sign-up-form.ts';
import { walkFormView, walkPath } from '../views/forms/walk-form.ts';
import { tipFormData } from '../views/forms/tip-form.ts';

/** As much of the intake's `ResponseForm` as this gives. */
export interface LoadedForm {
  form: FormDefinition;
  entry: string;
  open: { from?: string | undefined; to?: string | undefined };
  places?: { total: number; field: string };
  keptFrom?: string;
  /** The form as it is shown, in a language. */
  asked: (site: Pick<Site, 'lang' | 'base'>) => Asked;
}

/** The dialogues of a publisher, the events that one signs up to, and the safety walks. */
export async function loadResponseForms(publisher: Entry<Publisher>): Promise<LoadedForm[]> {
  const dialogues = (await dialoguesOf(publisher.slug)).map((dialogue): LoadedForm => ({
    form: dialogueForm(dialogue, publisher.areas, publisher.map),
    entry: dialogue.slug,
    open: dialogue.open,
    asked({ lang, base }) {
      const asked = dialogueIn(dialogue, lang);
      return {
        title: asked.title,
        own: languageAttributes(asked.lang, lang),
        path: `/dialog/${asked.slug}/`,
        view: dialogueFormView(publisher, asked, lang, base),
      };
    },
  }));
  const events = (await eventsOf(publisher.slug)).filter(takesSignUps).map((event): LoadedForm => {
    const { places } = event.signUp;
    return {
      form: signUpForm(event.signUp),
      entry: event.slug,
      open: { to: lastSignUpDay(event) },
      ...(places === undefined ? {} : { places: { total: places, field: PEOPLE_FIELD } }),
      keptFrom: event.date,
      asked: ({ lang, base }) => ({
        title: event.title,
        own: languageAttributes(event.lang, lang),
        path: signUpPath(event),
        view: signUpFormView(publisher, event, lang, base),
      }),
    };
  });
  const walks = (await walksOf(publisher.slug)).map((walk): LoadedForm => ({
    form: walkForm(walk, publisher.areas, publisher.map),
    entry: walk.slug,
    open: walk.open,
    asked: ({ lang, base }) => ({
      title: walk.title,
      own: languageAttributes(walk.lang, lang),
      path: walkPath(walk.slug),
      view: walkFormView(walk, publisher, lang, base),
    }),
  }));
  return [...dialogues, ...events, ...walks];
}

/** What is known of the form from the intake's answer. */
interface OfForm {
  form?: string;
  entry?: string;
}

/** The form of an answer, with its title and its words; undefined for those that are counted. */
export async function loadAskedForm(
  { form = 'tips', entry }: OfForm,
  publisher: Entry<Publisher>,
  { lang, base }: Site,
): Promise<Asked | undefined> {
  if (form === 'tips') {
    const view = tipFormData(publisher, lang, base);
    return { title: formWordsOf(lang).forms.tip.title, path: '/tipsa/', view };
  }
  const found = (await loadResponseForms(publisher)).find(
    (one) => one.form.id === form && one.entry === entry,
  );
  return found?.asked({ lang, base });
}
