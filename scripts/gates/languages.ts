/** Language and address must agree: the voice of a screen reader follows `lang`. */
import type { BuiltPage } from './pages.ts';

export interface LanguageRules {
  /** Every language of the build. */
  languages: readonly string[];
  /** Languages that only some pages are in. A version that is there must lead and be led to. */
  partial?: readonly string[];
  /** The one that has no part in the address. */
  defaultLanguage: string;
  /** Addresses of pages that are in one language only: the page for unknown addresses, internal pages. */
  single: RegExp;
}

/** What is wrong with the languages of the pages, as `address: problem`. */
export function checkLanguages(pages: readonly BuiltPage[], rules: LanguageRules): string[] {
  const versions = new Map<string, Map<string, string>>();
  for (const { address } of pages) {
    const key = withoutLanguage(address, rules);
    const version = versions.get(key) ?? new Map<string, string>();
    version.set(languageOf(address, rules), address);
    versions.set(key, version);
  }
  return pages.flatMap((page) => {
    const version = versions.get(withoutLanguage(page.address, rules));
    return [
      ...checkLang(page, rules),
      ...(rules.single.test(page.address) ? [] : checkVersions(page, rules, version ?? new Map())),
    ].map((problem) => `${page.address}: ${problem}`);
  });
}

function checkLang(page: BuiltPage, rules: LanguageRules): string[] {
  const expected = languageOf(page.address, rules);
  const html = page.elements.find(({ name }) => name === 'html');
  const lang = html?.attributes['lang'] ?? '';
  return lang === expected ? [] : [`lang="${lang}", but the address says ${expected}`];
}

/** Each language has the page, `<link rel="alternate">` names it and the language switch leads there. */
function checkVersions(
  page: BuiltPage,
  rules: LanguageRules,
  version: ReadonlyMap<string, string>,
): string[] {
  const partial = rules.partial ?? [];
  return [...rules.languages, ...partial].flatMap((language) => {
    const address = version.get(language);
    if (address === undefined) {
      return partial.includes(language) ? [] : [`is not there in ${language}`];
    }
    const problems: string[] = [];
    if (!leadsTo(page, 'link', language, address)) {
      problems.push(`no <link rel="alternate" hreflang="${language}"> to ${address}`);
    }
    if (address !== page.address && !leadsTo(page, 'a', language, address)) {
      problems.push(`the language switch does not lead to ${address}`);
    }
    return problems;
  });
}

function leadsTo(page: BuiltPage, name: string, language: string, address: string): boolean {
  return page.elements.some(
    (element) =>
      element.name === name &&
      element.attributes['hreflang'] === language &&
      new URL(element.attributes['href'] ?? '', `http://site${page.address}`).pathname === address,
  );
}

/** The language stands after the publisher, `/varnamo/en/tipsa/`, or first on the portal, `/en/`. */
export function languageOf(address: string, rules: LanguageRules): string {
  const part = address.split('/').find((candidate) => isLanguagePart(candidate, rules));
  return part ?? rules.defaultLanguage;
}

function withoutLanguage(address: string, rules: LanguageRules): string {
  return address
    .split('/')
    .filter((part) => !isLanguagePart(part, rules))
    .join('/');
}

function isLanguagePart(part: string, rules: LanguageRules): boolean {
  const known = [...rules.languages, ...(rules.partial ?? [])];
  return part !== rules.defaultLanguage && known.includes(part);
}
