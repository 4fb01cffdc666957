/**
 * Personal data, as it is here: what GDPR art. 13 asks a controller to say, made from who takes what is sent,
 * where the site lies, the erasure decision and what the municipality has said of itself.
 */
import {
  takesCounted,
  type FormDecisions,
  type ProvidedForm,
  type ProviderInUse,
} from '../domain/forms/providers.ts';
import type { Privacy } from '../domain/privacy/schema.ts';
import type { Contact } from '../domain/publishers/contact.ts';
import type { Erasure, TipsRead } from '../domain/tips/handling.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { hasServer } from '../lib/installation.ts';
import {
  addressNotice,
  keptNotice,
  providerFor,
  readingNotice,
  type QuotedLine,
} from './forms/form-notice.ts';

export interface PrivacySection {
  title: string;
  text: string[];
  /** What is told one by one: rights, recipients. */
  list: string[];
  quoted: QuotedLine[];
  /** Whom to turn to, in the municipality's own words. */
  contact?: Contact;
  link?: { text: string; href: string };
}

export interface PrivacyPublisher extends FormDecisions {
  kind: 'municipality' | 'association';
  privacy?: Privacy | undefined;
  erasure?: Erasure | undefined;
  tipsRead?: TipsRead | undefined;
  /** What it takes besides tips: dialogues, walks, sign-ups that it has put up. */
  offers?: readonly Exclude<ProvidedForm, 'tips'>[];
}

/** Where IMY takes complaints. */
const IMY = 'https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/';

/** The forms that a publisher has. An association takes nothing itself. */
export function formsOf({
  kind,
  offers = [],
}: Pick<PrivacyPublisher, 'kind' | 'offers'>): ProvidedForm[] {
  return kind === 'municipality' ? ['tips', ...offers] : [];
}

/**
 * The sections of the page. A portal speaks for several publishers, and says only what is true of all of
 * them; an association takes no tips itself.
 */
export function privacySections(
  publishers: readonly PrivacyPublisher[],
  lang: string,
): PrivacySection[] {
  const { pages, providers } = dictionaryOf(lang);
  const [first] = publishers;
  const sameHost = allAlike(publishers.map(({ hosting }) => hosting));
  const reading = readingNotice(sameHost ? first?.hosting : undefined, lang);
  const read = section(pages.privacy.reading, [reading.text], { quoted: reading.quoted });
  const alike =
    sameHost && allAlike(publishers.map((publisher) => [publisher.kind, formsInUse(publisher)]));
  const only = publishers.length === 1 ? first : undefined;
  if (!first || !alike || first.kind !== 'municipality') {
    return [
      ...controllerSections(only, lang),
      read,
      section(providers.privacy.sending, [providers.privacy.various]),
      ...(only ? afterForms(only, lang) : []),
    ];
  }
  return [
    ...controllerSections(only, lang),
    read,
    ...sendingSections(first, lang),
    ...(only ? afterForms(only, lang) : []),
  ];
}

/** Each form with who takes it; forms that nobody takes are not in use. */
function formsInUse(
  publisher: PrivacyPublisher,
): { form: ProvidedForm; provider: Exclude<ProviderInUse, { kind: 'none' }> }[] {
  return formsOf(publisher).flatMap((form) => {
    const provider = providerFor(publisher, form);
    return provider.kind === 'none' ? [] : [{ form, provider }];
  });
}

/** What is sent: for what, where it goes, and what happens with the sender's address. */
function sendingSections(publisher: PrivacyPublisher, lang: string): PrivacySection[] {
  const { pages, providers, privacy } = dictionaryOf(lang);
  const forms = formsInUse(publisher);
  if (forms.length === 0) return [section(providers.privacy.sending, [providers.privacy.none])];
  const common = addressSections(publisher, forms, lang);
  const sections = forms.map(({ form }) => {
    const words = privacy.forms[form];
    const address = addressNotice(publisher, form, lang);
    // Where the forms differ, what is true of one must not stand as if it were true of all.
    const ofAddress = common.length === 0 && address ? [address.address] : [];
    return address?.where === undefined
      ? section(words.title, [words.purpose, pages.privacy.sealed, ...ofAddress])
      : section(
          words.title,
          [words.purpose, address.where, providers.privacy.hosted, ...ofAddress],
          {
            quoted: address.quoted,
          },
        );
  });
  const counted = takesCounted(publisher, hasServer)
    ? [section(privacy.counted.title, [privacy.counted.text])]
    : [];
  return [...sections, ...counted, ...common];
}

/** One section when every form treats the sender's address alike; otherwise none, and each form says its own. */
function addressSections(
  publisher: PrivacyPublisher,
  forms: readonly { form: ProvidedForm }[],
  lang: string,
): PrivacySection[] {
  const { providers } = dictionaryOf(lang);
  const notices = forms.flatMap(({ form }) => addressNotice(publisher, form, lang) ?? []);
  const [first] = notices;
  if (!first || notices.some(({ address }) => address !== first.address)) return [];
  return [
    section(providers.privacy.addresses, [first.address], {
      quoted: first.where === undefined ? first.quoted : [],
    }),
  ];
}

function controllerSections(
  publisher: PrivacyPublisher | undefined,
  lang: string,
): PrivacySection[] {
  const { privacy: words } = dictionaryOf(lang);
  if (!publisher) return [section(words.controller.title, [words.controller.each])];
  if (!publisher.privacy) return [section(words.controller.title, [words.controller.missing])];
  const { controller, contact } = publisher.privacy;
  return [
    section(words.controller.title, [words.controller.text], {
      quoted: [{ lead: words.controller.name, text: controller }],
      contact,
    }),
  ];
}

/** What holds whatever form was sent: the law, who sees it, how long, what one may ask, whom to complain to. */
function afterForms(publisher: PrivacyPublisher, lang: string): PrivacySection[] {
  const { privacy: words } = dictionaryOf(lang);
  const complaint = section(words.complaint.title, words.complaint.text, {
    link: { text: words.complaint.link, href: IMY },
  });
  const officer = publisher.privacy
    ? section(words.officer.title, [words.officer.text], {
        contact: publisher.privacy.dataProtectionOfficer,
      })
    : section(words.officer.title, [words.officer.missing]);
  if (formsInUse(publisher).length === 0) return [officer, complaint];
  const kept = formsInUse(publisher).map(({ form }) => keptNotice(publisher, form, lang));
  const decision = kept.find((one) => one.decision)?.decision;
  return [
    section(words.basis.title, words.basis.text),
    section(words.recipients.title, [words.recipients.text], {
      list: words.recipients.list,
      quoted: (publisher.privacy?.recipients ?? []).map((text) => ({
        lead: words.recipients.further,
        text,
      })),
    }),
    section(
      words.period.title,
      allOnce(
        kept.map(({ text }) => text),
        kept.flatMap(({ backups }) => backups ?? []),
      ),
      {
        quoted: decision ? [decision] : [],
      },
    ),
    section(words.rights.title, [words.rights.text], { list: words.rights.list }),
    section(words.voluntary.title, words.voluntary.text),
    officer,
    complaint,
  ];
}

function section(
  title: string,
  text: readonly string[],
  more: Partial<Pick<PrivacySection, 'list' | 'quoted' | 'contact' | 'link'>> = {},
): PrivacySection {
  return { title, text: [...text], list: [], quoted: [], ...more };
}

/** Each sentence once, in the order in which they come. */
function allOnce(...texts: readonly string[][]): string[] {
  return [...new Set(texts.flat())];
}

function allAlike(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify([value]))).size <= 1;
}
