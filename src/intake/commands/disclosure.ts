/** `disclose` and `register`: what is handed out, and the list that the registrar keeps. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PersonalDataKind } from '../../domain/tips/personal-data.ts';
import { openMessages } from '../answers.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { contactText, disclosureText, formatRegister } from '../disclosure-export.ts';
import { erasureLines } from '../erasure.ts';
import { readIdentityFile } from '../key-files.ts';
import {
  maskTerms,
  parseTerms,
  remainingKinds,
  TERM_WORDS_MAX,
} from '../../domain/tips/masking.ts';
import type { StoredResponse } from '../response-store.ts';
import { openResponse, type OpenedResponse } from '../seal.ts';
import {
  optionalOption,
  publisherOf,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
  type CommandPublisher,
} from './command.ts';
import { STATUS, withStore } from './tips.ts';

const KINDS: Record<PersonalDataKind, string> = {
  personnummer: 'personnummer',
  phone: 'telefonnummer',
  email: 'e-postadress',
  plate: 'bilnummer',
};

export const disclose: Command = {
  summary: 'Skriver ett tips som text för utlämnande, maskat. Kontaktuppgifter för sig.',
  usage:
    'disclose [--publisher UTGIVARE] --number 2026-0001 --identity NYCKELFIL --out FIL ' +
    '[--mask MASKFIL] [--contact FIL]',
  options: {
    publisher: 'string',
    number: 'string',
    identity: 'string',
    out: 'string',
    mask: 'string',
    contact: 'string',
  },
  async run(options, context) {
    const publisher = publisherOf(options, context);
    const number = requireOption(options, 'number', '2026-0001');
    const key = await readIdentityFile(requireOption(options, 'identity', 'registrator.txt'));
    const out = requireOption(options, 'out', 'utlamnande.txt');
    const maskFile = optionalOption(options, 'mask');
    const contactFile = optionalOption(options, 'contact');
    const terms = maskFile === undefined ? [] : readTerms(maskFile);

    const { tip, opened, messages } = await withStore(context, async (store) => {
      const found = await store.responses.get(publisher.slug, number);
      if (!found) throw new ConfigurationError([`${number}: Det finns inget med det numret.`]);
      return {
        tip: found,
        opened: await openOrExplain(found, key.identity),
        messages: await openMessages({ store }, found, key.identity),
      };
    });
    const masked = maskTerms(disclosureText(publisher, tip, opened, messages), terms);
    writeNew(out, masked.text);
    context.print(`${out} är skriven. ${sum(masked.counts)} ställen är maskade.`);
    if (contactFile !== undefined) writeContact(contactFile, tip, opened, context);
    return report(tip, opened, terms, masked, context);
  },
};

export const register: Command = {
  summary: 'Skriver registret (diariet): nummer, datum, avsändare, ärende, läge.',
  usage: 'register [--publisher UTGIVARE] --out FIL.csv [--year 2026] [--identity NYCKELFIL]',
  options: { publisher: 'string', out: 'string', year: 'string', identity: 'string' },
  async run(options, context) {
    const publisher = publisherOf(options, context);
    const out = requireOption(options, 'out', 'register.csv');
    const year = optionalOption(options, 'year');
    if (year !== undefined && !/^\d{4}$/.test(year)) {
      throw new UsageError(`${year} är inget år. Skriv fyra siffror, så här: --year 2026`);
    }
    const file = optionalOption(options, 'identity');
    const key = file === undefined ? undefined : await readIdentityFile(file);
    const all = await withStore(context, (store) =>
      store.responses.list({ publisher: publisher.slug }),
    );
    const tips = all.filter((tip) => year === undefined || String(tip.year) === year);
    const senders = new Map<StoredResponse, string>();
    for (const tip of tips) {
      senders.set(tip, await senderOf(tip, publisher, key?.identity, context.now));
    }
    writeNew(
      out,
      formatRegister(
        tips,
        (tip) => senders.get(tip) ?? '',
        (tip) => STATUS[tip.status],
      ),
    );
    context.print(`${out}: ${tips.length} i registret.`);
    return 0;
  },
};

/** A name needs a key. Without one it is only known whether contact details were left. */
async function senderOf(
  tip: StoredResponse,
  { erasure }: CommandPublisher,
  identity: string | undefined,
  now: Date,
): Promise<string> {
  if (!tip.contactEnvelope) {
    const mayBeErased =
      erasure && (tip.keptFrom ?? tip.receivedAt) < erasureLines(erasure, now).contacts;
    return mayBeErased ? 'anonym eller raderad' : 'anonym';
  }
  if (identity === undefined) return 'uppgift finns, förseglad';
  const { contact } = await openOrExplain(tip, identity);
  const name = contact?.['contactName'];
  return typeof name === 'string' && name !== '' ? name : 'uppgift finns, utan namn';
}

async function openOrExplain(tip: StoredResponse, identity: string): Promise<OpenedResponse> {
  try {
    return await openResponse(tip, identity);
  } catch {
    throw new ConfigurationError([`${tip.number} går inte att öppna med den nyckeln.`]);
  }
}

function readTerms(file: string): string[] {
  let terms: string[];
  try {
    terms = parseTerms(readFileSync(file, 'utf8'));
  } catch {
    throw new ConfigurationError([`Maskfilen ${file} går inte att läsa.`]);
  }
  if (terms.some((term) => term.split(/\s+/).length > TERM_WORDS_MAX)) {
    throw new ConfigurationError([
      `En rad i ${file} har fler än ${TERM_WORDS_MAX} ord. Dela upp den i flera rader.`,
    ]);
  }
  return terms;
}

function writeContact(
  file: string,
  tip: StoredResponse,
  opened: OpenedResponse,
  context: CommandContext,
): void {
  const text = contactText(tip, opened);
  if (text === undefined) {
    context.print('Inga kontaktuppgifter finns. Ingen fil för dem är skriven.');
    return;
  }
  writeNew(file, text);
  context.print(`${file} är skriven med kontaktuppgifterna. De är inte maskade.`);
}

/** Says what to look at before anything leaves the house. */
function report(
  tip: StoredResponse,
  opened: OpenedResponse,
  terms: readonly string[],
  masked: { text: string; counts: number[] },
  context: CommandContext,
): number {
  let code = 0;
  const missed = masked.counts.filter((count) => count === 0).length;
  if (missed > 0) {
    context.printError(`Fel: ${missed} av ${terms.length} rader i maskfilen fanns inte i texten.`);
    code = 1;
  }
  if (opened.mismatches.length > 0) {
    context.printError(`Fel: ${tip.number} har ändrats efter att det förseglades.`);
    code = 1;
  }
  const left = remainingKinds(masked.text).map((kind) => KINDS[kind]);
  if (left.length > 0)
    context.printError(`Titta igen. Texten verkar innehålla: ${left.join(', ')}.`);
  context.print('Läs igenom filen. Datorn vet inte vad som är hemligt.');
  return code;
}

/** For the owner's eyes, and never over a file that is there. */
function writeNew(file: string, content: string): void {
  if (existsSync(file)) throw new ConfigurationError([`${file} finns redan. Välj ett annat namn.`]);
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
