/** The form pages in the languages that the rest of the site does not speak: which there are. */
import type { FraudLanguage } from '../domain/fraud/language.ts';
import { FORM_LANGUAGE_CODES } from '../i18n/locales.ts';
import type { Walk } from '../domain/walks/schema.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import type { DialogueView } from '../views/dialogues/dialogue.ts';
import type { SignUpEvent } from '../views/forms/sign-up-form.ts';
import { signUpEventsOf, unansweredDialogues } from './dialogues.ts';
import { receiptPaths, thanksPaths, tipPaths } from './form-pages.ts';
import { languagePaths } from './fraud-languages.ts';
import { openWalksOf } from './walks.ts';

export interface FormLanguageProps {
  site: Site;
  language: Entry<FraudLanguage>;
  publisher: string;
}
export interface DialogueLanguageProps extends FormLanguageProps {
  dialogue: DialogueView;
}
export interface SignUpLanguageProps extends FormLanguageProps {
  event: SignUpEvent;
}
export interface WalkLanguageProps extends FormLanguageProps {
  walk: Entry<Walk>;
}

export const tipLanguagePaths = () => pathsLike(tipPaths);
export const receiptLanguagePaths = () => pathsLike(receiptPaths);
export const thanksLanguagePaths = () => pathsLike(thanksPaths);

/** Every dialogue whose answers are not published, in each further language of its publisher. */
export async function dialogueLanguagePaths() {
  const paths = await Promise.all(
    (await tipLanguagePaths()).map(async ({ params, props }) =>
      (await unansweredDialogues(props.site, props.publisher)).map((dialogue) => ({
        params: { ...params, slug: dialogue.entry.slug },
        props: { ...props, dialogue },
      })),
    ),
  );
  return paths.flat();
}

/** Every event that one signs up to, in each further language of its publisher. */
export async function signUpLanguagePaths() {
  const paths = await Promise.all(
    (await tipLanguagePaths()).map(async ({ params, props }) =>
      (await signUpEventsOf(props.publisher)).map((event) => ({
        params: { ...params, event: event.slug },
        props: { ...props, event },
      })),
    ),
  );
  return paths.flat();
}

/** Every walk, in each further language of its publisher. */
export async function walkLanguagePaths() {
  const paths = await Promise.all(
    (await tipLanguagePaths()).map(async ({ params, props }) =>
      (await openWalksOf(props.publisher)).map((walk) => ({
        params: { ...params, walk: walk.slug },
        props: { ...props, walk },
      })),
    ),
  );
  return paths.flat();
}

/** The page in each further language of the publishers that have it. */
async function pathsLike(page: typeof receiptPaths) {
  const publishers = new Set((await page()).map(({ props }) => props.publisher));
  return (await languagePaths()).flatMap(({ params, props }) => {
    const { publisher } = props.site;
    const speaks = FORM_LANGUAGE_CODES.includes(props.language.slug);
    return publisher !== undefined && publishers.has(publisher) && speaks
      ? [{ params, props: { ...props, publisher } }]
      : [];
  });
}
