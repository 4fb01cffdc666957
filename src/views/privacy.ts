/** Personal data, as it is here: who takes what is sent, and where the site lies. */
import type { FormDecisions } from '../domain/forms/providers.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { addressNotice, providerFor, readingNotice, type QuotedLine } from './forms/tip-notice.ts';

export interface PrivacySection {
  title: string;
  text: string[];
  quoted: QuotedLine[];
}

interface Municipality extends FormDecisions {
  kind: 'municipality' | 'association';
}

/**
 * The sections of the page. A portal speaks for several publishers, and says only what is true of all of
 * them; an association takes no tips itself.
 */
export function privacySections(publishers: readonly Municipality[], lang: string) {
  const { pages, providers } = dictionaryOf(lang);
  const words = providers.privacy;
  const [first] = publishers;
  const sameHost = allAlike(publishers.map(({ hosting }) => hosting));
  const reading = readingNotice(sameHost ? first?.hosting : undefined, lang);
  const sections: PrivacySection[] = [
    { title: pages.privacy.reading, text: [reading.text], quoted: reading.quoted },
  ];
  const one =
    first?.kind === 'municipality' &&
    sameHost &&
    allAlike(publishers.map((publisher) => [publisher.kind, providerFor(publisher, 'tips')]));
  if (!one) {
    sections.push({ title: words.sending, text: [words.various], quoted: [] });
    return sections;
  }
  const address = addressNotice(first, 'tips', lang);
  if (!address) {
    sections.push({ title: words.sending, text: [words.none], quoted: [] });
    return sections;
  }
  sections.push(
    address.where === undefined
      ? { title: words.sending, text: [pages.privacy.sealed], quoted: [] }
      : { title: words.sending, text: [address.where, words.hosted], quoted: address.quoted },
    {
      title: words.addresses,
      text: [address.address],
      quoted: address.where === undefined ? address.quoted : [],
    },
  );
  return sections;
}

function allAlike(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify([value]))).size <= 1;
}
