/** `npm run publisher -- …`: asks, writes what is new, checks it, and says what is left to do. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/domain/calendar/days.ts';
import { runContentCheck } from '../content/check.ts';
import { loadContent } from '../content/load.ts';
import { formatProblem } from '../content/problem.ts';
import { valueAt } from '../content/schema-node.ts';
import { KOLADA_API } from '../statistics/kolada-api.ts';
import { runStatisticsCommand, type CommandContext } from '../statistics/run.ts';
import { answerAll, parseFlags, UsageError, type Asking } from './answer.ts';
import { checklistFor, checklistPath, undoLines } from './checklist.ts';
import { entriesFrom, type NewFile } from './entries.ts';
import { hasKeys, makeKeys, SETTINGS_FILE } from './keys.ts';
import { QUESTIONS, type Answers } from './questions.ts';

export interface PublisherContext {
  rootDir: string;
  recipientsFile: string;
  now: Date;
  today: Day;
  loadSolver: CommandContext['loadSolver'];
  ask?: NonNullable<Asking['ask']>;
  print: (line: string) => void;
  printError: (line: string) => void;
}

/** Nothing was written, and the message says why. */
class Refused extends Error {}

const HELP = `Ny utgivare: gör kommunens första filer, nycklar och en lista på det som är kvar.

  npm run publisher -- new
      Frågar en sak i taget. Det du redan vet kan du skriva som val:

${QUESTIONS.map(({ flag, ask, example }) => `  --${flag.padEnd(16)} ${ask}${/[?)]$/.test(ask) ? '' : '.'} Så här: ${example}`).join('\n')}
  --keys             mapp för de hemliga nycklarna. Utan valet: ../nycklar-<kortnamn>

Inget som finns skrivs över. Blir något fel skrivs ingenting.`;

/**
 * Runs a command line without program and script name.
 * @returns the exit code: 0 done, 1 refused (nothing has been written), 2 called wrongly
 */
export async function runPublisherCommand(
  args: readonly string[],
  context: PublisherContext,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    context.print(HELP);
    return 0;
  }
  if (name !== 'new') {
    context.printError(`${name === undefined ? '' : `Kommandot ${name} finns inte.\n\n`}${HELP}`);
    return 2;
  }
  try {
    await makePublisher(rest, context);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      context.printError(`${error.message}\n\nHjälp: npm run publisher -- --help`);
      return 2;
    }
    if (!(error instanceof Refused)) throw error;
    context.printError(`${error.message}\n\nInget har skrivits.`);
    return 1;
  }
}

async function makePublisher(args: readonly string[], context: PublisherContext): Promise<void> {
  const { answers: given, keys } = parseFlags(args);
  const answers = await answerAll(given, { ask: context.ask, print: context.print });
  const slug = answers['slug'] ?? '';
  const keysFolder = keys ?? path.join('..', `nycklar-${slug}`);
  const entries = entriesFrom(answers, { today: context.today });
  refuseWhatExists(entries, answers, keysFolder, context);

  const written: string[] = [];
  try {
    for (const entry of entries) writeNew(entry, written, context.rootDir);
    refuseFaults(written, context);
    await importStatistics(answers, written, context);
  } catch (error) {
    for (const file of written) rmSync(path.join(context.rootDir, file), { force: true });
    throw error;
  }
  const secrets = await makeKeys({
    slug,
    folder: path.resolve(context.rootDir, keysFolder),
    recipientsFile: path.resolve(context.rootDir, context.recipientsFile),
    now: context.now,
  });
  const start = `npm exec -- node --env-file=${path.join(keysFolder, SETTINGS_FILE)} scripts/start.ts`;
  const files = [...written];
  writeNew(
    {
      path: checklistPath(slug),
      content: checklistFor({ answers, files, keysFolder, start }),
    },
    written,
    context.rootDir,
  );
  for (const line of summary({
    slug,
    written,
    secrets: secrets.length,
    keysFolder,
    start,
    files,
  })) {
    context.print(line);
  }
}

/** Everything that is in the way, before anything is written. */
function refuseWhatExists(
  entries: readonly NewFile[],
  answers: Answers,
  keysFolder: string,
  { rootDir, recipientsFile }: PublisherContext,
): void {
  const slug = answers['slug'] ?? '';
  const inTheWay = [...entries.map((entry) => entry.path), checklistPath(slug)].filter((file) =>
    existsSync(path.join(rootDir, file)),
  );
  if (inTheWay.length > 0) throw new Refused(`Finns redan: ${inTheWay.join(', ')}`);
  const other = loadContent(rootDir).files.find(
    ({ collection, data }) =>
      collection === 'publishers' && valueAt(data, ['scbCode']) === answers['code'],
  );
  if (other) throw new Refused(`Kommunkoden ${answers['code'] ?? ''} har redan ${other.id}.`);
  if (existsSync(path.resolve(rootDir, keysFolder))) {
    throw new Refused(`Mappen ${keysFolder} finns redan. Nycklar skrivs aldrig över.`);
  }
  if (hasKeys(slug, path.resolve(rootDir, recipientsFile))) {
    throw new Refused(`${slug} har redan nycklar i ${recipientsFile}.`);
  }
}

/** `wx`: a file that has come since the look is not written over either. */
function writeNew({ path: file, content }: NewFile, written: string[], rootDir: string): void {
  mkdirSync(path.dirname(path.join(rootDir, file)), { recursive: true });
  writeFileSync(path.join(rootDir, file), content, { flag: 'wx' });
  written.push(file);
}

/** Faults in what was written; faults that were there before are not the new publisher's. */
function refuseFaults(written: readonly string[], { rootDir, today }: PublisherContext): void {
  const problems = runContentCheck(rootDir, today).problems.filter(({ file }) =>
    written.includes(file),
  );
  if (problems.length > 0) throw new Refused(problems.map(formatProblem).join('\n\n'));
}

async function importStatistics(
  answers: Answers,
  written: string[],
  context: PublisherContext,
): Promise<void> {
  const { slug = '', statistics, 'statistics-year': year = '' } = answers;
  if (statistics === undefined) return;
  const said: string[] = [];
  const before = tablesOf(slug, context.rootDir);
  const code = await runStatisticsCommand(
    ['import', 'bra-ar', statistics, '--publisher', slug, '--year', year, '--write'],
    {
      rootDir: context.rootDir,
      today: context.today,
      loadSolver: context.loadSolver,
      // Brå's file lies on the disk: nothing is fetched.
      api: { base: KOLADA_API, fetch: globalThis.fetch, sleep: () => Promise.resolve() },
      print: (line) => said.push(line),
      printError: (line) => said.push(line),
    },
  );
  written.push(...tablesOf(slug, context.rootDir).filter((file) => !before.includes(file)));
  if (code === 0) return;
  // The import says that it has written nothing, and so do we.
  const why = said.join('\n').replace(/\s*Inget har skrivits\.$/, '');
  throw new Refused(`Siffrorna i ${statistics} går inte att läsa in.\n${why}`);
}

function tablesOf(slug: string, rootDir: string): string[] {
  return loadContent(rootDir)
    .files.filter(({ collection, id }) => collection === 'statistics' && id.startsWith(`${slug}/`))
    .map(({ file }) => file);
}

function summary(made: {
  slug: string;
  written: readonly string[];
  files: readonly string[];
  secrets: number;
  keysFolder: string;
  start: string;
}): string[] {
  return [
    '',
    'Klart. Det här är nytt:',
    ...made.written.map((file) => `  ${file}`),
    `  ${made.keysFolder}/ (${made.secrets} filer med hemligheter: bara du kan läsa dem)`,
    '  data/recipients.json: de publika nycklarna',
    '',
    'Se sidan:',
    `  ${made.start}`,
    '',
    'Tills allt är ifyllt säger sidorna att de är en demonstration. Det som bara ni kan fylla i står i:',
    `  ${checklistPath(made.slug)}`,
    '',
    'Ångra:',
    ...undoLines(made.slug, made.files, made.keysFolder).map((line) => `  ${line}`),
  ];
}
