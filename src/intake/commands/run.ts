/** `npm run intake -- COMMAND …`: finds the command, reads its options, turns errors into Swedish. */
import { parseArgs } from 'node:util';
import { ConfigurationError } from '../configuration-error.ts';
import { UsageError, type Command, type CommandContext } from './command.ts';
import { answer, messages, status } from './answers.ts';
import { coordinator, reseal } from './coordinators.ts';
import { counts, meetings } from './counts.ts';
import { demoTips } from './demonstration.ts';
import { disclose, register } from './disclosure.ts';
import { doctor, metrics } from './doctor.ts';
import { escrowTest } from './escrow.ts';
import { exportCommand } from './export.ts';
import { keygen, tokenKey } from './keys.ts';
import { backup, erase, notice, restore } from './operations.ts';
import { dialogue, signups } from './responses.ts';
import { envelope, list } from './tips.ts';
import { walks } from './walks.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['keygen', keygen],
  ['token-key', tokenKey],
  ['coordinator', coordinator],
  ['reseal', reseal],
  ['list', list],
  ['export', exportCommand],
  ['walks', walks],
  ['envelope', envelope],
  ['answer', answer],
  ['status', status],
  ['messages', messages],
  ['disclose', disclose],
  ['register', register],
  ['dialogue', dialogue],
  ['signups', signups],
  ['counts', counts],
  ['meetings', meetings],
  ['notice', notice],
  ['backup', backup],
  ['restore', restore],
  ['erase', erase],
  ['escrow-test', escrowTest],
  ['doctor', doctor],
  ['metrics', metrics],
  ['demo-tips', demoTips],
]);

/**
 * Runs a command line without program and script name.
 * @returns the exit code: 0 done, 1 something is wrong, 2 called wrongly
 */
export async function runIntakeCommand(
  args: readonly string[],
  makeContext: () => CommandContext,
  out: Pick<CommandContext, 'print' | 'printError'>,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    for (const line of helpLines()) out.print(line);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    out.printError(`Fel: kommandot ${name} finns inte.`);
    for (const line of helpLines()) out.printError(line);
    return 2;
  }
  try {
    const options = readOptions(command, rest);
    if (options['help'] === true) {
      out.print(command.summary);
      out.print(`npm run intake -- ${command.usage}`);
      return 0;
    }
    return await command.run(options, makeContext());
  } catch (error) {
    if (error instanceof UsageError) {
      out.printError(`Fel: ${error.message}`);
      out.printError(`Så här: npm run intake -- ${command.usage}`);
      return 2;
    }
    if (error instanceof ConfigurationError) {
      for (const problem of error.problems) out.printError(`Fel: ${problem}`);
      return 1;
    }
    throw error;
  }
}

function readOptions(command: Command, args: readonly string[]) {
  const types = Object.entries({ ...command.options, help: 'boolean' as const });
  const options = Object.fromEntries(types.map(([name, type]) => [name, { type }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Record<
      string,
      string | boolean | undefined
    >;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
        ? 'Ett val saknar sitt värde, eller har ett som det inte ska ha.'
        : `Det finns något på raden som kommandot inte känner till. Valen är: ${known.join(', ')}.`,
    );
  }
}

function helpLines(): string[] {
  return [
    'Intaget: nycklar, register, svar, veckans filer och drift.',
    '',
    ...[...COMMANDS.values()].flatMap(({ usage, summary }) => [
      `  npm run intake -- ${usage}`,
      `      ${summary}`,
    ]),
    '',
    'Mappen med intagets data är data/, eller den som DATA_DIR anger. Mer: docs/operators.md',
  ];
}
