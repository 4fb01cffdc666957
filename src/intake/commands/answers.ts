/** `answer`, `status` and `messages`: the conversation with the sender of a tip. */
import { readFileSync } from 'node:fs';
import {
  answerSender,
  openMessages,
  setTipStatus,
  SETTABLE_STATUSES,
  type AnswerDeps,
  type MessageProblem,
} from '../answers.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { readIdentityFile, readRecipients, recipientsOf } from '../key-files.ts';
import { CLOSED_REASONS, type ClosedReason, type TipStore } from '../store.ts';
import {
  optionalOption,
  publisherOf,
  requireOption,
  UsageError,
  type Command,
  type CommandContext,
} from './command.ts';
import { STATUS, withStore } from './tips.ts';

const PROBLEMS: Record<MessageProblem, string> = {
  empty: 'Filen är tom.',
  'too-long': 'Svaret är för långt. Det får ha högst 4 000 tecken.',
  'too-many': 'Det är för många meddelanden.',
  'no-tip': 'Det finns inget tips med det numret.',
};

/** Why a tip was closed, as it is written on the command line, with what the sender reads. */
const REASONS: Record<string, ClosedReason> = {
  gjort: 'done',
  vidare: 'passed-on',
  'inte-kommunen': 'not-ours',
  samma: 'same-as-other',
  oklart: 'not-clear',
};

export const answer: Command = {
  summary: 'Svarar den som lämnade ett tips. Bara kvittokoden och kommunens nycklar öppnar svaret.',
  usage: 'answer [--publisher UTGIVARE] --number 2026-0001 --file svar.txt',
  options: { publisher: 'string', number: 'string', file: 'string' },
  async run(options, context) {
    const { slug } = publisherOf(options, context);
    const number = requireOption(options, 'number', '2026-0001');
    const file = requireOption(options, 'file', 'svar.txt');
    const text = readText(file);
    const result = await withStore(context, (store) =>
      answerSender(answerDeps(store, context), { publisher: slug, number }, text),
    );
    if (!result.ok) throw new ConfigurationError([`${number}: ${PROBLEMS[result.problem]}`]);
    context.print(`Svaret på ${number} är skickat. Läget är nu: ${STATUS.answered}.`);
    context.print(`Ta bort ${file} om den inte behövs.`);
    return 0;
  },
};

export const status: Command = {
  summary: 'Säger var ett tips är: läst, med i lägesbilden eller avslutat.',
  usage:
    `status [--publisher UTGIVARE] --number 2026-0001 --to ${SETTABLE_STATUSES.join('|')} ` +
    `[--reason ${Object.keys(REASONS).join('|')}]`,
  options: { publisher: 'string', number: 'string', to: 'string', reason: 'string' },
  async run(options, context) {
    const { slug } = publisherOf(options, context);
    const number = requireOption(options, 'number', '2026-0001');
    const to = requireOption(options, 'to', 'read');
    const settable = SETTABLE_STATUSES.find((known) => known === to);
    if (!settable) throw new UsageError(`--to ska vara ${SETTABLE_STATUSES.join(', ')}.`);
    const reason = readReason(optionalOption(options, 'reason'));
    if ((settable === 'closed') !== (reason !== undefined)) {
      throw new UsageError('Ett skäl (--reason) hör till closed, och bara till det.');
    }
    const found = await withStore(context, (store) =>
      setTipStatus({ store }, { publisher: slug, number }, settable, reason),
    );
    if (!found) throw new ConfigurationError([`${number}: ${PROBLEMS['no-tip']}`]);
    context.print(`${number}: ${STATUS[settable]}.`);
    return 0;
  },
};

export const messages: Command = {
  summary: 'Visar svar och frågor i ett tips. Behöver en nyckel.',
  usage: 'messages [--publisher UTGIVARE] --number 2026-0001 --identity NYCKELFIL',
  options: { publisher: 'string', number: 'string', identity: 'string' },
  async run(options, context) {
    const { slug, name } = publisherOf(options, context);
    const number = requireOption(options, 'number', '2026-0001');
    const key = await readIdentityFile(requireOption(options, 'identity', 'samordnare.txt'));
    return withStore(context, async (store) => {
      const tip = await store.get(slug, number);
      if (!tip) throw new ConfigurationError([`${number}: ${PROBLEMS['no-tip']}`]);
      const opened = await openMessages({ store }, tip, key.identity);
      for (const { from, sentAt, text } of opened) {
        context.print(`${sentAt}  ${from === 'sender' ? 'Avsändaren' : name}`);
        context.print(text ?? 'Går inte att öppna med den här nyckeln, eller är ändrat.');
        context.print('');
      }
      context.print(opened.length === 1 ? '1 meddelande.' : `${opened.length} meddelanden.`);
      return opened.every(({ text }) => text !== undefined) ? 0 : 1;
    });
  },
};

function answerDeps(store: TipStore, { config, now }: CommandContext): AnswerDeps {
  const recipients = readRecipients(config.recipientsFile);
  return {
    store,
    recipients: (publisher) => recipientsOf(recipients, publisher),
    clock: () => now,
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new ConfigurationError([`${file} går inte att läsa.`]);
  }
}

function readReason(reason: string | undefined): ClosedReason | undefined {
  if (reason === undefined) return undefined;
  const known = REASONS[reason] ?? CLOSED_REASONS.find((code) => code === reason);
  if (known) return known;
  throw new UsageError(`--reason ska vara ${Object.keys(REASONS).join(', ')}.`);
}
