/** `dialogue` and `signups`: what was answered with the forms that are content. */
import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { dialogueForm } from '../../domain/dialogues/form.ts';
import { tallyDialogue } from '../../domain/dialogues/tally.ts';
import { dayOf } from '../../domain/calendar/days.ts';
import { signUpForm } from '../../domain/events/sign-up.ts';
import { columnsOf, type Keeping } from '../../domain/forms/definition.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { semicolonCsv } from '../../domain/open-data/harmless-cell.ts';
import { formatJson } from '../export-week.ts';
import { readIdentityFile } from '../key-files.ts';
import type { StoredResponse } from '../response-store.ts';
import { openResponse, type OpenedResponse } from '../seal.ts';
import {
  optionalOption,
  publisherOf,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command.ts';
import { STATUS, withStore } from './tips.ts';

export const dialogue: Command = {
  summary: 'Skriver svaren i en dialog som CSV eller JSON, eller ett utkast till resultatet.',
  usage:
    'dialogue [--publisher UTGIVARE] --dialogue KORTNAMN --out FIL.csv|FIL.json|FIL.yaml ' +
    '[--identity NYCKELFIL]',
  options: { publisher: 'string', dialogue: 'string', out: 'string', identity: 'string' },
  async run(options, context) {
    const publisher = publisherOf(options, context);
    const slug = requireOption(options, 'dialogue', 'tryggt-i-norrby-2026');
    const out = requireOption(options, 'out', 'svar.csv');
    const asked = context.dialogues?.(publisher.slug).get(slug);
    if (!asked) throw new UsageError(`Ingen dialog hos ${publisher.slug} heter ${slug}.`);
    const form = dialogueForm(asked, publisher.areas, publisher.map);
    const responses = await withStore(context, (store) =>
      store.responses.list({ publisher: publisher.slug, form: form.id, entry: slug }),
    );
    if (out.endsWith('.yaml')) {
      writeDraft(out, asked, responses, publisher.disclosure, context);
      return 0;
    }
    const keyFile = optionalOption(options, 'identity');
    const opened = await openAll(responses, keyFile, context);
    const keepings: Keeping[] = keyFile === undefined ? ['coded'] : ['coded', 'text'];
    const columns = columnsOf(form, keepings).map(({ name }) => name);
    const rows = responses.map((response) => ({
      nummer: response.number,
      mottaget: dayOf(new Date(response.receivedAt)),
      flaggor: [...response.flags],
      svar: { ...response.coded, ...pick(opened.get(response.number)?.answers, columns) },
    }));
    writeNew(
      out,
      out.endsWith('.json')
        ? formatJson({ publisher: publisher.slug, dialogue: slug, responses: rows })
        : semicolonCsv([
            ['Nummer', 'Mottaget', ...columns, 'Flaggor'],
            ...rows.map((row) => [
              row.nummer,
              row.mottaget,
              ...columns.map((name) => cellOf(row.svar[name])),
              row.flaggor.join(', '),
            ]),
          ]),
    );
    context.print(`${out}: ${responses.length} svar.`);
    if (keyFile === undefined) {
      context.print('Utan nyckel: bara de kodade svaren. Fria svar kräver --identity NYCKELFIL.');
    }
    return opened.size === responses.length || keyFile === undefined ? 0 : 1;
  },
};

export const signups: Command = {
  summary: 'Skriver listan över anmälda till en aktivitet. Behöver en nyckel.',
  usage: 'signups [--publisher UTGIVARE] --event KORTNAMN --identity NYCKELFIL --out FIL.csv',
  options: { publisher: 'string', event: 'string', identity: 'string', out: 'string' },
  async run(options, context) {
    const publisher = publisherOf(options, context);
    const slug = requireOption(options, 'event', 'traff-bedragerier-2027');
    const keyFile = requireOption(options, 'identity', 'samordnare.txt');
    const out = requireOption(options, 'out', 'anmalda.csv');
    const signUp = context.events?.(publisher.slug).get(slug)?.signUp;
    if (!signUp) {
      throw new UsageError(`Ingen aktivitet med anmälan hos ${publisher.slug} heter ${slug}.`);
    }
    const form = signUpForm(signUp);
    const { responses, taken } = await withStore(context, async (store) => ({
      responses: await store.responses.list({
        publisher: publisher.slug,
        form: form.id,
        entry: slug,
      }),
      taken: await store.responses.placesTaken(publisher.slug, form.id, slug),
    }));
    const opened = await openAll(responses, keyFile, context);
    const columns = columnsOf(form, ['coded', 'contact']).map(({ name }) => name);
    writeNew(
      out,
      semicolonCsv([
        ['Nummer', 'Anmäld', 'Läge', ...columns],
        ...responses.map((response) => {
          const content = opened.get(response.number);
          const answers = { ...response.coded, ...content?.contact };
          return [
            response.number,
            dayOf(new Date(response.receivedAt)),
            STATUS[response.status],
            ...columns.map((name) => cellOf(answers[name])),
          ];
        }),
      ]),
    );
    const of = signUp.places === undefined ? '' : ` ${taken} av ${signUp.places} platser är tagna.`;
    context.print(`${out}: ${responses.length} anmälningar.${of}`);
    context.print('Filen har namn och kontaktuppgifter. Ta bort den när den inte behövs.');
    return opened.size === responses.length ? 0 : 1;
  },
};

/** The counts with small ones hidden, for the editor to look through and add summaries to. */
function writeDraft(
  out: string,
  asked: Parameters<typeof dialogueForm>[0],
  responses: readonly StoredResponse[],
  rule: { threshold: number; hideZero: boolean } | undefined,
  { now, print }: CommandContext,
): void {
  const questions = tallyDialogue(
    asked,
    responses.map(({ coded }) => coded),
    rule ?? { threshold: 5, hideZero: false },
  );
  const draft = { results: { published: dayOf(now), answers: responses.length, questions } };
  writeNew(out, stringify(draft));
  print(`${out}: ett utkast till results. Små antal är dolda.`);
  print('Fria svar räknas inte: läs dem och skriv en summary. Se till att ingen kan kännas igen.');
}

async function openAll(
  responses: readonly StoredResponse[],
  keyFile: string | undefined,
  context: CommandContext,
): Promise<Map<string, OpenedResponse>> {
  const opened = new Map<string, OpenedResponse>();
  if (keyFile === undefined) return opened;
  const { identity } = await readIdentityFile(keyFile);
  for (const response of responses) {
    try {
      const content = await openResponse(response, identity);
      opened.set(response.number, content);
      if (content.mismatches.length > 0) {
        context.printError(`Fel: ${response.number} har ändrats efter att det förseglades.`);
      }
    } catch {
      context.printError(`Fel: ${response.number} går inte att öppna med nyckeln i ${keyFile}.`);
    }
  }
  return opened;
}

function pick(
  answers: OpenedResponse['answers'] | undefined,
  names: readonly string[],
): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    names.flatMap((name) => (answers?.[name] === undefined ? [] : [[name, answers[name]]])),
  );
}

function cellOf(answer: string | readonly string[] | undefined): string {
  return [answer ?? []].flat().join(', ');
}

/** For the owner's eyes, and never over a file that is there. */
function writeNew(file: string, content: string): void {
  if (existsSync(file)) throw new ConfigurationError([`${file} finns redan. Välj ett annat namn.`]);
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
}
