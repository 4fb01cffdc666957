/**
 * Finds a Chromium: `node scripts/browser.ts` says which one the tests use.
 *
 * In order: CHROMIUM_PATH, the system's own, the one in the package @sparticuz/chromium (from the
 * registry, so `npm ci` has already fetched it), Playwright's download; the tests take the package's
 * before the system's. A candidate counts only when
 * it has answered `--version`: Ubuntu's /usr/bin/chromium-browser, for one, may be a note that asks
 * for a snap. Nothing is ever installed on the system from here.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface FoundBrowser {
  executablePath: string;
  /** What the browser's process needs besides this one's environment. */
  env: Record<string, string>;
  origin: 'CHROMIUM_PATH' | 'system' | 'package' | 'playwright';
  version: string;
}

export const LAUNCH_ARGS: readonly string[] = [
  // Test machines run as root in containers, where Chromium's own sandbox cannot start. The pages
  // under test are our own.
  '--no-sandbox',
  // The browser itself must not talk to the network while we count requests.
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  // Containers give /dev/shm 64 MB; a page then dies half-way.
  '--disable-dev-shm-usage',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const CACHE = path.join(import.meta.dirname, '../.cache');

export interface FindOptions {
  env?: NodeJS.ProcessEnv;
  /** Origins to leave out: for trying the later ones on a machine that has the earlier. */
  skip?: readonly FoundBrowser['origin'][];
  /** Where to look first, when no CHROMIUM_PATH is given. */
  order?: readonly Exclude<FoundBrowser['origin'], 'CHROMIUM_PATH'>[];
}

/**
 * The browser of the tests: the one that came with `npm ci` before the machine's own. It has no window to draw, which is
 * two fifths of the processor that a visit takes (docs/decisions/0074-the-browser-of-the-tests.md), and it is the same on
 * every machine.
 */
export function findTestBrowser(options: Omit<FindOptions, 'order'> = {}): Promise<FoundBrowser> {
  return findChromium({ ...options, order: ['package', 'system', 'playwright'] });
}

export async function findChromium({
  env = process.env,
  skip = [],
  order = ['system', 'package', 'playwright'],
}: FindOptions = {}): Promise<FoundBrowser> {
  const tried: string[] = [];
  for (const origin of ['CHROMIUM_PATH', ...order] as const) {
    if (skip.includes(origin)) continue;
    for (const candidate of await candidates(origin, env, tried)) {
      const version = askVersion(candidate, env);
      if (version !== undefined) return { ...candidate, origin, version };
      tried.push(`${candidate.executablePath} (startar inte)`);
      // Who names a browser wants that one: another in its place would hide the mistake.
      if (origin === 'CHROMIUM_PATH') throw new Error(explain(tried));
    }
  }
  throw new Error(explain(tried));
}

type Candidate = Pick<FoundBrowser, 'executablePath' | 'env'>;

async function candidates(
  origin: FoundBrowser['origin'],
  env: NodeJS.ProcessEnv,
  tried: string[],
): Promise<Candidate[]> {
  switch (origin) {
    case 'CHROMIUM_PATH':
      return env['CHROMIUM_PATH'] ? [{ executablePath: env['CHROMIUM_PATH'], env: {} }] : [];
    case 'system':
      return systemPaths(env).map((executablePath) => ({ executablePath, env: {} }));
    case 'package':
      return await packagedBrowser(tried);
    case 'playwright': {
      const { chromium } = await import('@playwright/test');
      const executablePath = chromium.executablePath();
      return existsSync(executablePath) ? [{ executablePath, env: {} }] : [];
    }
  }
}

function systemPaths(env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(process.platform === 'darwin' ? MAC_PATHS : [])].filter(existsSync);
}

/** The package's own configuration looks for its fonts in /tmp and /opt. */
const FONTS_CONF = 'fonts.conf';
const FONTS_CONF_TEXT = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The package's files are packed; they are unpacked once, into .cache/, and kept for the next run. */
async function packagedBrowser(tried: string[]): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    tried.push(`@sparticuz/chromium (finns inte för ${process.platform} ${process.arch})`);
    return [];
  }
  const packageFolder = folderOfPackage();
  if (packageFolder === undefined) {
    tried.push('@sparticuz/chromium (inte installerat: kör npm ci)');
    return [];
  }
  const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = path.join(CACHE, `chromium-${manifest.version}`);
  if (!existsSync(home)) await unpack(path.join(packageFolder, 'bin'), home);
  return [
    {
      executablePath: path.join(home, 'chromium'),
      env: {
        // NSS and its like, for a machine with nothing but the C library.
        LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
        FONTCONFIG_FILE: path.join(home, FONTS_CONF),
      },
    },
  ];
}

function folderOfPackage(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return path.join(path.dirname(entry), '..');
  } catch {
    return undefined;
  }
}

/** Into a folder of its own that gets its name last: two test runs may start at once, or one be stopped. */
async function unpack(packed: string, home: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(path.join(CACHE, 'unpacking-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env['TMPDIR'] = unfinished;
  try {
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(path.join(packed, part))));
    writeFileSync(path.join(unfinished, FONTS_CONF), FONTS_CONF_TEXT);
    if (!existsSync(home)) renameSync(unfinished, home);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function askVersion(candidate: Candidate, env: NodeJS.ProcessEnv): string | undefined {
  try {
    return execFileSync(candidate.executablePath, ['--version'], {
      encoding: 'utf8',
      env: { ...env, ...candidate.env },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
  } catch {
    return undefined;
  }
}

function explain(tried: readonly string[]): string {
  return [
    'Ingen Chromium hittades för testerna. / No Chromium was found for the tests.',
    '',
    'Gör ett av detta / do one of these:',
    '  npm ci                                  (Linux på x64: webbläsaren följer med / it comes along)',
    '  npx playwright install chromium         (alla system / any system)',
    '  sudo apt-get install chromium           (Debian)',
    '  CHROMIUM_PATH=/sökväg/till/chromium     (en som redan finns / one that is already there)',
    '',
    ...(tried.length > 0 ? [`Prövade / tried: ${tried.join(', ')}`] : []),
  ].join('\n');
}

if (import.meta.main) {
  const found = await findTestBrowser();
  console.log(`${found.version}\n${found.executablePath} (${found.origin})`);
}
