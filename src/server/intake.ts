/** The one running intake of this server, put together at the first request (or at the start, by the server). */
import { statfs } from 'node:fs/promises';
import { openIntakeFromEnvironment, type RunningIntake } from '../intake/compose.ts';
import type { IntakeMessages } from '../intake/contract.ts';
import { FORM_LANGUAGE_CODES, formWordsOf } from '../i18n/locales.ts';
import { fraudHelpPages, publishersOfBuild } from '../lib/content.ts';
import { href, siteFor } from '../lib/site.ts';
import { loadResponseForms, type LoadedForm } from '../loaders/response-forms.ts';
import { fieldErrorText } from '../views/forms/answer-page.ts';
import { fieldErrorIn } from '../views/forms/form-view.ts';

/** Nothing of ours runs between two requests there, and no disk lasts. */
const IN_FUNCTIONS = __BUILD__.adapter === 'netlify';

let running: Promise<RunningIntake> | undefined;

/** Opens the intake once. @throws ConfigurationError, in words for the operator */
export function runningIntake(): Promise<RunningIntake> {
  running ??= open().catch((error: unknown) => {
    // The next request tries again: a database that was away for a moment must not close the forms for good.
    running = undefined;
    throw error;
  });
  return running;
}

async function open(): Promise<RunningIntake> {
  const publishers = await publishersOfBuild();
  const forms = new Map<string, LoadedForm[]>();
  for (const publisher of publishers) forms.set(publisher.slug, await loadResponseForms(publisher));
  const opened = await openIntakeFromEnvironment({
    publishers,
    inFunctions: IN_FUNCTIONS,
    messages: (lang) => messages(lang, forms),
    responseForms: (publisher) => forms.get(publisher) ?? [],
    languages: FORM_LANGUAGE_CODES,
    receiptPath: (publisher, lang) => href(siteFor(publisher, lang), '/tipsa/kvitto/'),
    helpPath: (publisher, lang) => href(siteFor(publisher, lang), '/bedragerier/'),
    helpPages: await fraudHelpPages(),
  });
  if (opened.made.length > 0) {
    process.stdout.write(
      `Nya nycklar för demonstrationen (bara för prov, aldrig för riktiga tips):\n${opened.made
        .map((file) => `  ${file}\n`)
        .join('')}`,
    );
  }
  for (const remark of opened.remarks) process.stdout.write(`${remark}\n`);
  return opened;
}

function messages(
  lang: string,
  entries: ReadonlyMap<string, readonly LoadedForm[]>,
): IntakeMessages {
  const { answers, forms } = formWordsOf(lang);
  return {
    fieldError(field, code, form, of) {
      const asked = entries
        .get(of?.publisher ?? '')
        ?.find((one) => one.form.id === form && one.entry === of?.entry);
      if (!asked) return fieldErrorText(form, { field, code }, lang);
      return fieldErrorIn(asked.asked({ lang, base: '' }).view, field, code);
    },
    refusal: (reason) => forms.refusals[reason],
    codeProblem: (problem) => forms.tip.codeProblems[problem],
    questionProblem: (problem) => answers.problems[problem],
  };
}

/** What works. Nothing about why not: the address is open to everybody. */
export interface Readiness {
  ok: boolean;
  /** Keys and settings are there. */
  intake: boolean;
  /** The database can be read. */
  database: boolean;
  /** There is room for more tips. */
  disk: boolean;
}

/** Less room than this and the next tip may not be taken. */
const LEAST_FREE_BYTES = 50 * 1024 * 1024;

/**
 * Opens the intake if need be, and says in the log what was made or what is missing. In functions this is also when the
 * jobs run: a schedule asks (netlify/functions/jobs.mts). They hold a lease, so that it is safe for anybody to ask.
 */
export async function readiness(): Promise<Readiness> {
  let opened: RunningIntake;
  try {
    opened = await runningIntake();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ok: false, intake: false, database: false, disk: false };
  }
  const [database, disk] = await Promise.all([
    works(() => opened.check()),
    works(async () => {
      if (IN_FUNCTIONS) return;
      const { bavail, bsize } = await statfs(opened.config.dataDir);
      if (bavail * bsize < LEAST_FREE_BYTES) throw new Error('The disk is full.');
    }),
  ]);
  if (IN_FUNCTIONS && database) await opened.runJobs();
  return { ok: database && disk, intake: true, database, disk };
}

/** False when it throws; which error it was stands in the log. */
async function works(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}
