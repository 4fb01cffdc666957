/**
 * What is said before the first question about reading, keeping, addresses and logs: made from the
 * publisher's decisions, from who takes the form and from where the site lies. Nothing that is not known
 * to be true is said.
 */
import {
  providerOf,
  type ControllerDecision,
  type FormDecisions,
  type Hosting,
  type ProvidedForm,
  type ProviderInUse,
} from '../../domain/forms/providers.ts';
import type { Erasure, TipsRead } from '../../domain/tips/handling.ts';
import { dictionaryOf, formWordsOf } from '../../i18n/locales.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { hasServer } from '../../lib/installation.ts';

/** A sentence in the page's language that leads to words as the municipality wrote them, in Swedish. */
export interface QuotedLine {
  lead: string;
  text: string;
}

/** How long what is sent is kept. */
export interface KeptNotice {
  text: string;
  /** How long it can be found in backups after that. */
  backups?: string;
  /** The decision behind it, in the publisher's own words. */
  decision?: QuotedLine;
}

/** Where what is sent goes, and who sees the sender's address. */
export interface AddressNotice {
  /** Where it goes, when it is not to the site's own server. Said first. */
  where?: string;
  address: string;
  /** The company whose server it is, and the controller's decision. */
  quoted: QuotedLine[];
}

/** Who takes a form in this build. */
export function providerFor(publisher: FormDecisions, form: ProvidedForm): ProviderInUse {
  return providerOf(publisher, form, hasServer);
}

/** When tips are read, and what follows from that. */
export function tipsReadLine(
  { tipsRead }: { tipsRead?: TipsRead | undefined },
  lang: string,
): string {
  const { answers } = formWordsOf(lang);
  return `${answers.tipsRead[tipsRead ?? 'unknown']} ${answers.notUrgent}`;
}

/** How long what a form brings is kept. Without a decision it says that there is none. */
export function keptNotice(
  publisher: FormDecisions & { erasure?: Erasure | undefined },
  form: ProvidedForm,
  lang: string,
): KeptNotice {
  const { answers, providers } = formWordsOf(lang);
  const { erasure } = publisher;
  // Our own server erases by the decision. What another company holds it cannot reach.
  if (providerFor(publisher, form).kind === 'formspree') return { text: providers.hosted.kept };
  const text = keptText(form, erasure, lang);
  if (!erasure) return { text };
  return {
    text,
    backups: answers.erasure.backups(formatNumber(erasure.backupsAfterDays, lang)),
    decision: { lead: answers.erasure.decision, text: erasure.decision },
  };
}

function keptText(form: ProvidedForm, erasure: Erasure | undefined, lang: string): string {
  const { answers, forms, dialogues, signUp } = formWordsOf(lang);
  const contacts = erasure && formatNumber(erasure.contactsAfterDays, lang);
  const tips = erasure && formatNumber(erasure.tipsAfterDays, lang);
  if (contacts === undefined || tips === undefined) {
    if (form === 'tips') return forms.tip.retention;
    return (form === 'anmalan' ? signUp : dialogues).notice.noErasure;
  }
  switch (form) {
    case 'tips':
      return `${answers.erasure.contacts(contacts)} ${answers.erasure.tips(tips)}`;
    case 'anmalan':
      return signUp.notice.erasure(contacts);
    case 'dialog':
    case 'vandring':
      return dialogues.notice.erasure(tips);
  }
}

/** What happens with the address of the one who sends a form; nothing where there is no form. */
export function addressNotice(
  publisher: FormDecisions,
  form: ProvidedForm,
  lang: string,
): AddressNotice | undefined {
  const { providers: words } = formWordsOf(lang);
  const provider = providerFor(publisher, form);
  switch (provider.kind) {
    case 'none':
      return undefined;
    case 'formspree':
      return {
        where: words.hosted.where,
        address: words.hosted.address,
        quoted: [decisionLine(provider.decision, lang)],
      };
    case 'own': {
      const { hosting } = publisher;
      return { address: ofHost(hosting, words.address, lang), quoted: hostLines(hosting, lang) };
    }
  }
}

/** What happens with the address of the one who reads. */
export function readingNotice(
  hosting: Hosting | undefined,
  lang: string,
): { text: string; quoted: QuotedLine[] } {
  const { providers: words } = dictionaryOf(lang);
  return { text: ofHost(hosting, words.reading, lang), quoted: hostLines(hosting, lang) };
}

interface HostWords {
  own: string;
  unknown: string;
  logged: (days: string) => string;
  cloud: string;
}

function ofHost(hosting: Hosting | undefined, words: HostWords, lang: string): string {
  switch (hosting?.kind) {
    case undefined:
      return words.unknown;
    case 'own':
      return words.own;
    case 'own-with-logs':
      return words.logged(formatNumber(hosting.logDays ?? 0, lang));
    case 'cloud':
      return words.cloud;
  }
}

function hostLines(hosting: Hosting | undefined, lang: string): QuotedLine[] {
  if (hosting?.kind !== 'cloud') return [];
  const company = [hosting.name, hosting.region].filter(Boolean).join(', ');
  return [
    { lead: formWordsOf(lang).providers.cloudHost, text: company },
    ...(hosting.decision ? [decisionLine(hosting.decision, lang)] : []),
  ];
}

/** The decision is quoted as it was written, in Swedish, its day too. */
function decisionLine({ document, diarienummer, date }: ControllerDecision, lang: string) {
  return {
    lead: formWordsOf(lang).providers.decision,
    text: `${document}, ${diarienummer}, ${formatDate(date, 'sv')}`,
  };
}
