/** What every command of `npm run intake` gets, and how it says that it was called wrongly. */
import type { Dialogue } from '../../domain/dialogues/schema.ts';
import type { CalendarEvent } from '../../domain/events/schema.ts';
import type { IntakeConfig } from '../config.ts';
import type { IntakePublisher } from '../contract.ts';

export type CommandPublisher = IntakePublisher & {
  /** How small counts are hidden. */
  disclosure?: { threshold: number; hideZero: boolean };
};

export interface CommandContext {
  config: IntakeConfig;
  /** Every publisher of the content, by slug. Read when asked for. */
  publishers: () => ReadonlyMap<string, CommandPublisher>;
  /** The dialogues and the events of a publisher, by short name. Read when asked for. */
  dialogues?: (publisher: string) => ReadonlyMap<string, Dialogue>;
  events?: (publisher: string) => ReadonlyMap<string, CalendarEvent>;
  now: Date;
  /** What the running site must send with every page, by path: for `doctor`. */
  siteHeaders?: (path: string) => Readonly<Record<string, string>>;
  print: (line: string) => void;
  /** For errors, and for words that must not mix with a result on standard output. */
  printError: (line: string) => void;
}

/** Options as `--name value`; a flag without a value is `true`. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What follows the command's name. */
  usage: string;
  /** Names of the options; `boolean` ones take no value. */
  options: Readonly<Record<string, 'string' | 'boolean'>>;
  /** @returns the exit code: 0, or 1 when something was found to be wrong */
  run(options: Options, context: CommandContext): Promise<number>;
}

/** The command was called wrongly: exit code 2, with the usage. */
export class UsageError extends Error {}

/** The value of an option that must be there. */
export function requireOption(options: Options, name: string, example: string): string {
  const value = options[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`--${name} saknas. Skriv så här: --${name} ${example}`);
}

/** The value of an option that may be left out. */
export function optionalOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The publisher of `--publisher`, or an error that lists those there are. */
export function findPublisher(slug: string, context: CommandContext): CommandPublisher {
  const publishers = context.publishers();
  const publisher = publishers.get(slug);
  if (publisher) return publisher;
  throw new UsageError(
    `Ingen utgivare heter ${slug}. De som finns: ${[...publishers.keys()].join(', ')}.`,
  );
}

/** The publisher of `--publisher`; left out, the only municipality there is. */
export function publisherOf(options: Options, context: CommandContext): CommandPublisher {
  const slug = optionalOption(options, 'publisher');
  if (slug !== undefined) return findPublisher(slug, context);
  const municipalities = [...context.publishers().values()].filter(
    ({ kind }) => kind === 'municipality',
  );
  const [only] = municipalities;
  if (only && municipalities.length === 1) return only;
  throw new UsageError('--publisher saknas. Skriv så här: --publisher varnamo');
}
