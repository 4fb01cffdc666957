/** The languages that have fraud help alone: which there are, which pages they have, and their frame. */
import type { AfterFraud } from '../domain/fraud/after-schema.ts';
import type { FraudGuide } from '../domain/fraud/schema.ts';
import type { CardWords, ToolWords } from '../domain/fraud/help-words.ts';
import type { FraudLanguage } from '../domain/fraud/language.ts';
import { dictionaryOf, FORM_LANGUAGE_CODES, formWordsOf, locales } from '../i18n/locales.ts';
import {
  afterFraudWrittenIn,
  fraudGuidesWrittenIn,
  fraudLanguages,
  publisherBySlug,
  publishersOfBuild,
} from '../lib/content.ts';
import type { Entry } from '../lib/entry.ts';
import { hasPortal, href, siteFor, type Site } from '../lib/site.ts';
import { signUpPath } from '../views/forms/sign-up-form.ts';
import { walkPath } from '../views/forms/walk-form.ts';
import { CARD_KINDS, CARD_PATHS } from '../views/fraud/card.ts';
import { languageFrame, type LanguageFrame } from '../views/fraud/language-frame.ts';
import { situationsInOneList } from '../views/fraud/situations.ts';
import type { SituationLink } from '../views/fraud/situations.ts';
import { fullLanguages, type LanguageLink } from '../views/frame.ts';
import { signUpEventsOf, unansweredDialogues } from './dialogues.ts';
import { openWalksOf } from './walks.ts';

const INDEX = '/bedragerier/';
/** The pages of the forms that there are in every language that the forms speak. */
const FORM_PAGES = ['/tipsa/', '/tipsa/kvitto/', '/tipsa/tack/'];
/** A page of one dialogue, event or walk: it has further languages where it has a form. */
const ENTRY_PAGE = /^\/(?:dialog|kalender|trygghetsvandring)\/[^/]+\/$/;

export interface LanguageProps {
  site: Site;
  language: Entry<FraudLanguage>;
}
export interface LanguageGuideProps extends LanguageProps {
  guide: Entry<FraudGuide>;
}
export interface LanguageAfterProps extends LanguageProps {
  entry: Entry<AfterFraud>;
}

/** The languages that a publisher has chosen; the portal and a publisher that chooses none have all. */
export async function languagesOf(publisher: string | undefined): Promise<Entry<FraudLanguage>[]> {
  const chosen =
    publisher === undefined ? undefined : (await publisherBySlug(publisher)).fraudLanguages;
  // A language with a dictionary has every page already.
  return (await fraudLanguages()).filter(
    ({ slug }) => !(slug in locales) && (chosen === undefined || chosen.includes(slug)),
  );
}

/** A path for each publisher, the portal included, in each of its further languages. */
export async function languagePaths() {
  const publishers = (await publishersOfBuild()).map(({ slug }) => slug);
  const paths = await Promise.all(
    [...(hasPortal ? [undefined] : []), ...publishers].map(async (publisher) =>
      (await languagesOf(publisher)).map((language) => {
        const site = siteFor(publisher, language.slug);
        const above = site.base.slice(1, -language.slug.length - 1);
        return {
          params: { site: above === '' ? undefined : above, language: language.slug },
          props: { site, language },
        };
      }),
    ),
  );
  return paths.flat();
}

/** A path for each guide that is written in the language. */
export async function languageGuidePaths() {
  const paths = await Promise.all(
    (await languagePaths()).map(async ({ params, props }) =>
      (await fraudGuidesWrittenIn(props.language.slug)).map((guide) => ({
        params: { ...params, situation: guide.situation },
        props: { ...props, guide },
      })),
    ),
  );
  return paths.flat();
}

/** A path for the list to follow after a fraud, in each language that has it. */
export async function languageAfterPaths() {
  const paths = await Promise.all(
    (await languagePaths()).map(async ({ params, props }) => {
      const entry = await afterFraudWrittenIn(props.language.slug);
      return entry ? [{ params, props: { ...props, entry } }] : [];
    }),
  );
  return paths.flat();
}

/** Links to all that the language has: its guides, and the list to follow afterwards. */
export async function languageSituations(lang: string): Promise<SituationLink[]> {
  return situationsInOneList(await fraudGuidesWrittenIn(lang), await afterFraudWrittenIn(lang));
}

async function hasPage(language: string, path: string): Promise<boolean> {
  if (path === INDEX || CARD_KINDS.some((kind) => CARD_PATHS[kind] === path)) return true;
  return (await languageSituations(language)).some((link) => path === link.path);
}

/** Whether a page is one of the forms', which have further languages too. */
async function formPageOf({ publisher, lang }: Site, path: string): Promise<boolean> {
  if (publisher === undefined) return false;
  const isEntry = ENTRY_PAGE.test(path);
  if (!isEntry && !FORM_PAGES.includes(path)) return false;
  if ((await publisherBySlug(publisher)).kind !== 'municipality') return false;
  return !isEntry || (await entryPages(publisher, lang)).includes(path);
}

/** The pages of a publisher's dialogues, events and walks that the form's languages have. */
async function entryPages(publisher: string, lang: string): Promise<string[]> {
  const dialogues = await unansweredDialogues(siteFor(publisher, lang), publisher);
  return [
    ...dialogues.map(({ entry }) => `/dialog/${entry.slug}/`),
    ...(await signUpEventsOf(publisher)).map(signUpPath),
    ...(await openWalksOf(publisher)).map(({ slug }) => walkPath(slug)),
  ];
}

/** The further languages of a fraud page or a form; none on other pages. Where one lacks the page, its list of guides. */
export async function furtherLanguages(site: Site, path: string): Promise<LanguageLink[]> {
  const asForm = await formPageOf(site, path);
  if (!path.startsWith(INDEX) && !asForm) return [];
  const languages = (await languagesOf(site.publisher)).filter(
    ({ slug }) => !asForm || FORM_LANGUAGE_CODES.includes(slug),
  );
  return Promise.all(
    languages.map(async ({ slug, name, dir }) => {
      const samePage = asForm || (await hasPage(slug, path));
      return {
        code: slug,
        name,
        dir,
        href: href(siteFor(site.publisher, slug), samePage ? path : INDEX),
        current: slug === site.lang,
        samePage,
      };
    }),
  );
}

/** The frame of a page in a language that has fraud help alone. */
export async function loadLanguageFrame(
  { site, language }: LanguageProps,
  path: string,
): Promise<LanguageFrame> {
  return languageFrame({
    site,
    language,
    publisher: site.publisher === undefined ? undefined : await publisherBySlug(site.publisher),
    languages: [...fullLanguages(site, path), ...(await furtherLanguages(site, path))],
    now: new Date(__BUILD__.now),
    ...(path.startsWith(INDEX)
      ? { title: language.guide.title, home: INDEX }
      : { title: formWordsOf(site.lang).forms.tip.title, home: '/tipsa/' }),
  });
}

/** The words of the card and of the reading help, wherever the language keeps them. */
export async function helpWordsIn(lang: string): Promise<{
  card: CardWords;
  tools: ToolWords;
  demonstration: string;
}> {
  const language = lang in locales ? undefined : await languageNamed(lang);
  if (language) {
    return {
      card: language.card,
      tools: language.tools,
      demonstration: language.frame.demonstration,
    };
  }
  const { fraudHelp, site } = dictionaryOf(lang);
  return {
    card: fraudHelp.card,
    tools: fraudHelp.tools,
    demonstration: site.demonstration.title,
  };
}

/** The entry of a language that only some pages are in; undefined for those of the whole site. */
export async function partialLanguage(lang: string): Promise<Entry<FraudLanguage> | undefined> {
  return lang in locales ? undefined : languageNamed(lang);
}

async function languageNamed(lang: string): Promise<Entry<FraudLanguage> | undefined> {
  return (await fraudLanguages()).find(({ slug }) => slug === lang);
}
