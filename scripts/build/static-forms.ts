/**
 * A build for a host of files alone (`FORMS=static`): the site's own intake is not there, so its own forms
 * are off. A publisher that says in so many words that it wants them is told so, and nothing is built.
 */
import { PROVIDED_FORMS, type ProvidedForm } from '../../src/domain/forms/providers.ts';
import { ROOT } from '../command.ts';
import { loadContent } from '../content/load.ts';

export interface ChosenProvider {
  publisher: string;
  form: ProvidedForm;
  provider: string;
}

/** What the setting may say. */
export const FORMS_SETTINGS = ['static'];

/** What municipalities have said about their forms, in this build. */
export function chosenProviders(only: string | undefined, rootDir = ROOT): ChosenProvider[] {
  return loadContent(rootDir)
    .files.filter(({ collection }) => collection === 'publishers')
    .filter(({ id }) => only === undefined || id === only)
    .flatMap(({ id, data }) => {
      // What is wrong with a file, the check of the content says.
      const { kind, forms } = (data ?? {}) as PublisherFile;
      if (kind !== 'municipality') return [];
      return PROVIDED_FORMS.flatMap((form) => {
        const provider = forms?.[form]?.provider;
        return provider === undefined ? [] : [{ publisher: id, form, provider }];
      });
    });
}

interface PublisherFile {
  kind?: string;
  forms?: Partial<Record<ProvidedForm, { provider?: string }>>;
}

/** Why a build without a server cannot be made; nothing when it can. */
export function refusalOfStatic(chosen: readonly ChosenProvider[]): string | undefined {
  const own = chosen.filter(({ provider }) => provider === 'own');
  if (own.length === 0) return undefined;
  const lines = own.map(
    ({ publisher, form }) => `  src/content/publishers/${publisher}.yaml: forms.${form}`,
  );
  return [
    'FORMS=static bygger sidor utan server. Då kan ingen ta emot de här formulären:',
    ...lines,
    'Skriv provider: formspree eller provider: none där, eller bygg utan FORMS=static.',
  ].join('\n');
}

/** What the operator is told after such a build. */
export function remarksOnStatic(chosen: readonly ChosenProvider[]): string[] {
  const hosted = chosen.filter(({ provider }) => provider === 'formspree');
  return [
    'FORMS=static: sidan tar inte emot några formulär själv. Tipssidan visar telefon och adress.',
    ...hosted.map(({ publisher, form }) => `${publisher}: ${form} går till Formspree.`),
    'Lägg ut dist/client/ på filservern. Låt den sätta huvudena i src/server/headers.ts.',
  ];
}
