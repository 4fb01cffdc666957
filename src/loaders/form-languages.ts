/** The form pages in the languages that the rest of the site does not speak: which there are. */
import type { FraudLanguage } from '../domain/fraud/language.ts';
import { FORM_LANGUAGE_CODES } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import type { Site } from '../lib/site.ts';
import { receiptPaths, thanksPaths, tipPaths } from './form-pages.ts';
import { languagePaths } from './fraud-languages.ts';

export interface FormLanguageProps {
  site: Site;
  language: Entry<FraudLanguage>;
  publisher: string;
}

export const tipLanguagePaths = () => pathsLike(tipPaths);
export const receiptLanguagePaths = () => pathsLike(receiptPaths);
export const thanksLanguagePaths = () => pathsLike(thanksPaths);

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
