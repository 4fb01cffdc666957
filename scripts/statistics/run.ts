/** `npm run statistics -- …`: finds the command, runs it, turns what is wrong into Swedish. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Encoding } from './encoding.ts';
import { prepareImport, type ImportContext, type PreparedImport } from './import.ts';
import { LEDGER_FILE } from '../disclosure/ledger-file.ts';
import { recordPublished } from '../disclosure/ledger.ts';
import { parseImportOptions, parseRecordOptions, UsageError } from './options.ts';
import { requireOutside } from './own-protection.ts';
import type { TableChanges } from './changes.ts';
import { formatChanges } from './preview.ts';
import { formatFinding, ImportRefusal } from './refusal.ts';
import { HELP, IMPORT_HELP } from './help.ts';
import { OWN_TEMPLATE } from './sources/own.ts';

export interface CommandContext extends ImportContext {
  print: (line: string) => void;
  /** For errors, and for words that must not mix with a result on standard output. */
  printError: (line: string) => void;
}

/**
 * Runs a command line without program and script name.
 * @returns the exit code: 0 done, 1 refused (nothing has been written), 2 called wrongly
 */
export async function runStatisticsCommand(
  args: readonly string[],
  context: CommandContext,
): Promise<number> {
  const [name, ...rest] = args;
  try {
    switch (name) {
      case 'import':
        return await runImport(rest, context);
      case 'template':
        return writeTemplate(rest, context);
      case 'record':
        return await runRecord(rest, context);
      case '--help':
      case '-h':
      case 'help':
        context.print(HELP);
        return 0;
      default:
        context.printError(
          `${name === undefined ? '' : `Kommandot ${name} finns inte.\n\n`}${HELP}`,
        );
        return 2;
    }
  } catch (error) {
    if (error instanceof UsageError) {
      context.printError(`${error.message}\nHjälp: npm run statistics -- ${name ?? ''} --help`);
      return 2;
    }
    if (!(error instanceof ImportRefusal)) throw error;
    for (const finding of error.findings) context.printError(formatFinding(finding));
    if (error.cut) context.printError('Det kan finnas fler fel. Bara de första visas.');
    context.printError('\nInget har skrivits.');
    return 1;
  }
}

async function runImport(args: readonly string[], context: CommandContext): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    context.print(IMPORT_HELP);
    return 0;
  }
  const options = parseImportOptions(args);
  const prepared = await prepareImport(options, context);
  for (const line of describe(prepared)) context.print(line);
  if (prepared.text === undefined) {
    context.print('\nAllt stod redan så. Filen är orörd.');
    return 0;
  }
  if (!options.write) {
    context.print('\nInget är skrivet än. Stämmer det? Kör igen med --write.');
    return 0;
  }
  writeWhole(prepared.file, prepared.text);
  context.print(`\nSkrivet: ${prepared.shown}`);
  for (const line of nextSteps(prepared)) context.print(line);
  return 0;
}

/** Sets down which of the municipality's own figures have been shown, so that no later release gives a hidden one away. */
async function runRecord(args: readonly string[], context: CommandContext): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    context.print(HELP);
    return 0;
  }
  const reason = parseRecordOptions(args);
  const { recorded, refused } = await recordPublished(
    context.rootDir,
    reason === undefined ? {} : { reason },
  );
  if (refused.length > 0) {
    context.printError(`${refused.join('\n\n')}\n\nInget har skrivits.`);
    return 1;
  }
  context.print(`${recorded} av kommunernas egna tal är inskrivna i ${LEDGER_FILE}.`);
  return 0;
}

const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (Unicode-text från Excel)',
  'windows-1252': 'Windows-1252 (äldre format: se efter att å, ä och ö är rätt)',
};

function describe({ title, shown, isNew, source, changes, protection }: PreparedImport): string[] {
  const alphabet = source.encoding === undefined ? '' : `, ${ENCODING_WORDS[source.encoding]}`;
  return [
    title,
    `${isNew ? 'Ny fil' : 'Fil'}: ${shown}`,
    `Läst: ${source.name}${alphabet}, ${source.rowsSeen} ${source.rowsSeen === 1 ? 'uppgift' : 'uppgifter'}.`,
    ...formatChanges(changes),
    ...(protection === undefined ? [] : [protectionLine(changes, protection.primary)]),
  ];
}

/** For the operator: the page tells nobody which of the hidden ones are small. */
function protectionLine({ changes }: TableChanges, small: number): string {
  const hidden = changes.filter(({ after }) => 'suppressed' in after).length;
  return hidden === 0
    ? 'Inget tal behöver döljas.'
    : `Av dem är ${small === 1 ? 'ett litet' : `${small} små`}. Resten är dolda så att de små inte går att räkna ut. Det här visas bara för dig.`;
}

function nextSteps({ isNew, protection }: PreparedImport): string[] {
  return [
    isNew
      ? 'Läs igenom filen. Rätta orden, och skriv under breaks om sättet att räkna har ändrats.'
      : 'Läs igenom countedBy, caveats och sources i filen: importen ändrar bara siffrorna och retrieved.',
    ...(protection === undefined ? [] : ['Skriv in vad som visas: npm run statistics -- record']),
    'Kontrollera sedan: npm run check',
  ];
}

/** Beside the file first and then in its place, so that nobody ever reads half a table. */
function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new ImportRefusal({
      message: `Filen gick inte att skriva (${(error as Error).message}).`,
      hint: 'Se efter att du får skriva i mappen och att disken inte är full.',
    });
  }
}

function writeTemplate(args: readonly string[], context: CommandContext): number {
  const [file, ...rest] = args;
  if (file === '--help' || file === '-h') {
    context.print(HELP);
    return 0;
  }
  if (file === undefined || file.startsWith('-') || rest.length > 0) {
    throw new UsageError(
      'Skriv var mallen ska ligga: npm run statistics -- template ../handelser.csv',
    );
  }
  requireOutside(context.rootDir, file);
  if (existsSync(file)) {
    throw new ImportRefusal({
      message: `${file} finns redan.`,
      hint: 'Skriv ett annat namn. Mallen skriver aldrig över en fil.',
    });
  }
  try {
    writeFileSync(file, OWN_TEMPLATE, { flag: 'wx' });
  } catch (error) {
    throw new ImportRefusal({
      message: `Mallen gick inte att skriva (${(error as Error).message}).`,
      hint: 'Finns mappen, och får du skriva i den?',
    });
  }
  context.print(`Mallen ligger i ${file}. Byt ut raderna mot dina egna.`);
  return 0;
}
