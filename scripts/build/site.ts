/** Builds the site into a folder of its own and puts it in place only when it is whole. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runCommand } from '../command.ts';
import { ConfigurationError } from '../../src/intake/configuration-error.ts';
import { ADMIN_SETTINGS, writeAdmin } from './admin.ts';
import { digestOf } from './digest.ts';
import { writeHostedForms } from './hosted-forms.ts';
import { NETLIFY_REMARK, writeNetlifyFunctions } from './netlify.ts';
import { writeOfflineWorkers } from './offline.ts';
import { writeSearchIndexes } from './search.ts';
import { SECURITY_SETTINGS, securityText, writeSecurityText } from './security-txt.ts';
import { moveFolder, putBeside, type SideBySide } from './side-by-side.ts';
import { writeSitemap } from './sitemap.ts';
import {
  chosenProviders,
  FORMS_SETTINGS,
  refusalOfStatic,
  remarksOnStatic,
} from './static-forms.ts';

/** The build was refused or failed; the message says why and what to do. */
export class BuildRefused extends Error {}

export interface BuildOptions {
  /** Where the site is put, from the root of the repository. */
  outDir?: string;
  env?: Record<string, string>;
  /** Beside the builds that are there, for a server that is running; in their place when left out. */
  beside?: Omit<SideBySide, 'now'>;
}

export interface BuildResult {
  seconds: number;
  /** False when the site that stands there was built from the same files. */
  built: boolean;
  /** What whoever puts the site on a server should know. */
  remarks: string[];
}

const DIGEST_FILE = 'digest.txt';

/** Builds unless the site in place was built today from the same files and settings. */
export async function ensureSite(options: BuildOptions = {}): Promise<BuildResult> {
  const outDir = path.join(ROOT, options.outDir ?? 'dist');
  const file = path.join(outDir, DIGEST_FILE);
  const digest = digestOf(settingsOf(options));
  if (existsSync(file) && readFileSync(file, 'utf8') === digest)
    return { seconds: 0, built: false, remarks: [] };
  return buildSite(options);
}

/** Builds the site. @throws BuildRefused; the site that stood there before still stands */
export async function buildSite(options: BuildOptions = {}): Promise<BuildResult> {
  const settings = settingsOf(options);
  refuseUnknownPublisher(settings['PUBLISHER']);
  refuseUnknownAdapter(settings['ADAPTER']);
  const remarks = checkForms(settings);
  refuseWrong(() => securityText(settings, new Date()));
  const isForNetlify = settings['ADAPTER'] === 'netlify';
  const digest = digestOf(settings);
  const work = path.join(ROOT, '.cache/build', path.basename(options.outDir ?? 'dist'));
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const seconds = await drawPages({
    ...settings,
    OUT_DIR: isForNetlify ? path.join(work, 'client') : work,
  });
  writeOfflineWorkers(path.join(work, 'client'));
  try {
    await writeAdmin(path.join(work, 'client'), { ...process.env, ...settings });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new BuildRefused(error.message);
  }
  await writeSearchIndexes(path.join(work, 'client'));
  writeSitemap(path.join(work, 'client'), settings['PUBLIC_ORIGIN']);
  writeSecurityText(path.join(work, 'client'), settings);
  writeHostedForms(work);
  if (isForNetlify) {
    await writeNetlifyFunctions(work);
    remarks.push(NETLIFY_REMARK);
  }
  // Nobody should start a server that this build has no forms for.
  if (settings['FORMS'] === 'static')
    rmSync(path.join(work, 'server'), { recursive: true, force: true });
  writeFileSync(path.join(work, DIGEST_FILE), digest);
  const place = path.join(ROOT, options.outDir ?? 'dist');
  if (options.beside) putBeside(work, place, { ...options.beside, now: new Date() });
  else replace(work, place);
  return { seconds, built: true, remarks };
}

/**
 * Runs Astro, and beside it the checks, whose word comes first: what they refuse stops Astro where it is.
 * @returns how long Astro took, in seconds
 */
async function drawPages(env: Record<string, string>): Promise<number> {
  const refusal = new AbortController();
  // Astro keeps entries as an earlier schema read them; a field added since would be missing from them.
  const drawing = runCommand('astro', ['build', '--force', '--silent'], {
    env,
    signal: refusal.signal,
  });
  const check = await runCommand('node', [path.join(import.meta.dirname, 'check.ts')], { env });
  if (!check.ok) refusal.abort();
  const { ok, output, seconds } = await drawing;
  if (!check.ok) throw new BuildRefused(check.output.trim());
  if (!ok) throw new BuildRefused(`Bygget gick inte igenom.\n\n${output}`);
  return seconds;
}

/** What of the environment changes the pages. */
function settingsOf({ env = {} }: BuildOptions): Record<string, string> {
  const all = { ...process.env, ...env };
  return Object.fromEntries(
    [
      'PUBLISHER',
      'PUBLIC_ORIGIN',
      'FORMS',
      'ADAPTER',
      'TEST_LOCALE',
      'BUILD_NOW',
      ...ADMIN_SETTINGS,
      ...SECURITY_SETTINGS,
    ]
      .map((name): [string, string] => [name, all[name] ?? ''])
      .filter(([, value]) => value !== ''),
  );
}

/** A setting that is wrong is told before anything is built. */
function refuseWrong(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new BuildRefused(error.message);
  }
}

function refuseUnknownPublisher(publisher: string | undefined): void {
  if (publisher === undefined) return;
  const known = readdirSync(path.join(ROOT, 'src/content/publishers'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
  if (known.includes(publisher)) return;
  throw new BuildRefused(
    `Utgivaren "${publisher}" finns inte (PUBLISHER). De som finns: ${known.join(', ')}.`,
  );
}

function refuseUnknownAdapter(adapter: string | undefined): void {
  if (adapter === undefined || adapter === 'node' || adapter === 'netlify') return;
  throw new BuildRefused(`ADAPTER=${adapter} finns inte. Skriv ADAPTER=netlify, eller inget alls.`);
}

/** @returns what to tell the operator. @throws BuildRefused */
function checkForms(settings: Readonly<Record<string, string>>): string[] {
  const setting = settings['FORMS'];
  if (setting === undefined) return [];
  if (!FORMS_SETTINGS.includes(setting)) {
    throw new BuildRefused(`FORMS=${setting} finns inte. Skriv FORMS=static, eller inget alls.`);
  }
  if (settings['ADAPTER'] === 'netlify') {
    throw new BuildRefused('FORMS=static och ADAPTER=netlify hör inte ihop. Välj en av dem.');
  }
  const chosen = chosenProviders(settings['PUBLISHER']);
  const refusal = refusalOfStatic(chosen);
  if (refusal !== undefined) throw new BuildRefused(refusal);
  return remarksOnStatic(chosen);
}

function replace(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.dirname(to), { recursive: true });
  moveFolder(from, to);
}
