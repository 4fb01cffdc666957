/**
 * `npm run prove`: what takes too long for every change. Numbers can be given, and one store or one proof chosen:
 * `npm run prove -- --kills 200 --minutes 1 --repeats 20 --seed 7 --store postgres --only kill`.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findChromium } from './browser.ts';
import { ensureSite } from './build/site.ts';
import { runCommand } from './command.ts';
import { openWithAge } from './prove/age.ts';
import { searchMonday } from './prove/desk-monday.ts';
import { proveDurable, proveDurableInPostgres } from './prove/durable.ts';
import { proveEditorInBrowser } from './prove/editor.ts';
import { fillDisk } from './prove/full-disk.ts';
import { parserModule, PARSERS } from './prove/fuzz/parsers.ts';
import { runParser } from './prove/fuzz/run-parser.ts';
import { killUnderLoad } from './prove/kill.ts';
import { proveNetlifySite } from './prove/netlify.ts';
import { proveNginxFiles } from './prove/nginx-files.ts';
import { robotsAgainstPeople } from './prove/robots.ts';
import { STORES, type StoreName } from './prove/site-store.ts';
import { proveSwitch } from './prove/switch.ts';
import { proveUpdate } from './prove/update.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    // The longest time that a server lives under load, in milliseconds.
    life: { type: 'string', default: '1500' },
    store: { type: 'string', default: STORES.join(',') },
    only: { type: 'string' },
    // For how long each parser is fuzzed.
    minutes: { type: 'string', default: '10' },
    // Where a fuzz run begins: a failure says which batch it was.
    batch: { type: 'string', default: '0' },
    repeats: { type: 'string', default: '20' },
    // Files of tests/e2e, with commas between: `tip.spec.ts,receipt.spec.ts`.
    specs: { type: 'string' },
    // Of the form, with commas between: `events,promises`; all when left out.
    collections: { type: 'string' },
    // Of editing, `files` or `drafts`; both when left out.
    ways: { type: 'string' },
    // Another every day, and told, so that a run that fails can be had again.
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
  },
});

type Outcome = { ok: boolean; says: string };
const STORE_NAMES: Record<StoreName, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const stores = STORES.filter((name) => values.store.split(',').includes(name));
if (stores.length === 0) throw new Error(`--store: ${STORES.join(' eller ')}`);

const ALL_PROOFS: readonly [name: string, prove: () => Promise<Outcome>][] = [
  ...stores.map((store) => onStore('kill under load', store, proveKill)),
  ...stores.map((store) => onStore('synced before acknowledged', store, proveSync)),
  ...stores.map((store) => onStore('full disk', store, proveFullDisk)),
  ['opened by the age program', proveAge],
  ...Object.keys(PARSERS).map((name): [string, () => Promise<Outcome>] => [
    `fuzz: ${name}`,
    () => proveParser(name),
  ]),
  ['new version beside the old', proveNewVersion],
  ['switch behind nginx', proveInstances],
  ['files behind nginx', proveFiles],
  ['built for Netlify', proveNetlify],
  ['robots against slow people', proveRobots],
  ['a Monday at the desk', proveMonday],
  ['every collection in the editor', proveEditor],
  ['repeats in the browser', proveRepeats],
];
const PROOFS = ALL_PROOFS.filter(([name]) => name.includes(values.only ?? ''));

function onStore(
  name: string,
  store: StoreName,
  prove: (store: StoreName) => Promise<Outcome>,
): [name: string, prove: () => Promise<Outcome>] {
  return [`${name}, ${STORE_NAMES[store]}`, () => prove(store)];
}

async function proveKill(store: StoreName) {
  const result = await killUnderLoad({
    store,
    kills: Number(values.kills),
    clients: 8,
    longestLife: Number(values.life),
  });
  const { kills, sent, acknowledged, lost, surplus, misnumbered } = result;
  return {
    ok: lost.length === 0 && surplus === 0 && misnumbered === 0 && acknowledged > kills,
    says:
      `${kills} kills, ${sent} sent, ${acknowledged} acknowledged, ${lost.length} lost, ` +
      `${surplus} too many, ${misnumbered} misnumbered`,
  };
}

async function proveSync(store: StoreName) {
  if (!isInstalled('strace')) return { ok: true, says: 'not tried: strace is not installed' };
  if (store === 'postgres') {
    const { settings, tips, unsynced } = await proveDurableInPostgres(20);
    return {
      ok: tips === 20 && unsynced === 0,
      says: `${settings}; ${tips} tips, ${unsynced} before a sync`,
    };
  }
  const { tips, unsynced } = await proveDurable(20);
  return { ok: tips === 20 && unsynced === 0, says: `${tips} tips, ${unsynced} before a sync` };
}

async function proveFullDisk(store: StoreName) {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') {
    return { ok: true, says: 'not tried: mounting a small disk takes root' };
  }
  const { acknowledged, refused, statuses, lost, afterwards } = await fillDisk(store);
  return {
    ok: acknowledged > 0 && refused > 0 && lost === 0 && afterwards && statuses.join() === '503',
    says:
      `${acknowledged} acknowledged, then ${refused} refused with ${statuses.join(', ')}; ` +
      `${lost} lost; with room again: ${afterwards ? 'taken' : 'NOT taken'}`,
  };
}

async function proveAge() {
  if (!isInstalled('age')) return { ok: true, says: 'not tried: age is not installed' };
  const { keys, opened } = await openWithAge();
  return { ok: opened.length === keys.length, says: `with the keys of ${opened.join(', ')}` };
}

function isInstalled(program: string, question = '--version'): boolean {
  try {
    execFileSync(program, [question], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Inputs that are nearly right, for as long as was asked: no crash, no hang, nothing that does not hold. */
async function proveParser(name: string): Promise<Outcome> {
  const seed = Number(values.seed);
  const report = await runParser(parserModule(name), {
    seed,
    milliseconds: Number(values.minutes) * 60_000,
    firstBatch: Number(values.batch),
  });
  const { tried, seconds, outcomes, problems, slowestMs, slowestAt, grownBytes } = report;
  const came = Object.entries(outcomes)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([outcome, count]) => `${count} × ${outcome}`);
  return {
    ok: problems.length === 0,
    says:
      `${PARSERS[name] ?? ''}; seed ${seed}, ${tried} tried in ${(seconds / 60).toFixed(1)} minutes ` +
      `(${came.join(', ')}), the slowest ${Math.round(slowestMs)} ms (${slowestAt}), ` +
      `memory ${Math.round(grownBytes / 1024 / 1024)} MB up; ` +
      `${problems.length} problems${problems.map((problem) => `\n  ${problem}`).join('')}`,
  };
}

async function proveNewVersion() {
  const { changes, sent, acknowledged, stored } = await proveUpdate(10);
  return {
    ok: acknowledged === sent && stored === sent && sent > changes,
    says: `${changes} changes, ${sent} sent, ${acknowledged} acknowledged, ${stored} stored`,
  };
}

async function proveInstances() {
  if (!isInstalled('nginx', '-v')) return { ok: true, says: 'not tried: nginx is not installed' };
  const { steps, pages, files, failures, sent, acknowledged, stored } = await proveSwitch();
  return {
    ok: failures.length === 0 && acknowledged === sent && stored === sent && sent > 0,
    says:
      `${steps.join(', ')}; ${pages} pages and ${files} of their files asked for, ${failures.length} failed; ` +
      `${sent} tips sent, ${acknowledged} acknowledged, ${stored} stored` +
      failures
        .slice(0, 20)
        .map((line) => `\n  ${line}`)
        .join(''),
  };
}

async function proveFiles() {
  if (!isInstalled('nginx', '-v')) return { ok: true, says: 'not tried: nginx is not installed' };
  const { asked, differences } = await proveNginxFiles();
  const first = differences.slice(0, 20).map((line) => `\n  ${line}`);
  return {
    ok: differences.length === 0 && asked > 0,
    says: `${asked} addresses, ${differences.length} where nginx and the server differ${first.join('')}`,
  };
}

async function proveNetlify() {
  const { problems, tips, asked } = await proveNetlifySite();
  return {
    ok: problems.length === 0,
    says: `${asked} asked, ${tips} tips in PostgreSQL${problems.map((line) => `\n  ${line}`).join('')}`,
  };
}

/** 2,000 posts of robots against a hundred people and a library. At least 99 of 100 robots stay out. */
async function proveRobots() {
  const { robots, people, library, longestMinutes } = await robotsAgainstPeople(400, 100);
  const kinds = Object.entries(robots);
  const posted = kinds.reduce((sum, [, kind]) => sum + kind.posted, 0);
  const stopped = kinds.reduce((sum, [, kind]) => sum + kind.stopped, 0);
  const share = ((100 * stopped) / posted).toFixed(2);
  const each = kinds.map(([kind, tally]) => `\n  ${kind}: ${tally.stopped} of ${tally.posted}`);
  return {
    ok:
      stopped / posted >= 0.99 &&
      people.received === people.sent &&
      library.received === library.sent,
    says:
      `${stopped} of ${posted} robots stopped (${share} %), ${people.received} of ${people.sent} people ` +
      `and ${library.received} of ${library.sent} at the library received, the slowest wrote for ` +
      `${longestMinutes} minutes${each.join('')}`,
  };
}

/** Saved again, written, changed, moved, shown and deleted in the admin page; then drafted, reviewed and published. */
async function proveEditor() {
  const {
    problems,
    looked,
    untouched,
    written,
    changed,
    moved,
    pictures,
    shown,
    deleted,
    kept,
    drafts,
  } = await proveEditorInBrowser(values.collections?.split(','), values.ways?.split(','));
  return {
    ok: problems.length === 0,
    says:
      `${looked} views without a fault by axe and all in Swedish, ${untouched} by hand and byte for byte the same again, ${written} written (${pictures} with a picture), ${changed} changed, ${moved} lists moved about, ` +
      `${shown} shown on built pages, ${deleted} deleted, ${kept} kept with the reason, ${drafts} published after review` +
      problems.map((problem) => `\n  ${problem}`).join(''),
  };
}

/** Nothing of the tips, of what is written at the desk or of the key is in traffic, memory or files. */
async function proveMonday() {
  if (process.platform !== 'linux') return { ok: true, says: 'not tried: memory is read by /proc' };
  const monday = await searchMonday();
  const { found, files, searchWorks } = monday;
  const megabytes = Math.round(monday.memoryBytes / 1024 / 1024);
  return {
    ok: found.length === 0 && searchWorks && monday.sheets === 1,
    says:
      `${monday.tips} tips open after ${monday.opened} s, ${monday.answered} coded and answered after ` +
      `${monday.answeredAt} s, ${monday.coded} coded after ${monday.codedAt} s, the week printed on ` +
      `${monday.sheets} page and taken along in ${files.length} files after ${monday.done} s; ` +
      `${monday.needles} texts and secrets looked for in traffic, ${megabytes} MB of memory and all files: ` +
      `${found.length} found${found.map((place) => `\n  ${place}`).join('')}` +
      (searchWorks ? '' : '; the search did not find what must be there'),
  };
}

/**
 * Flaky tests show here: every end-to-end test several times in a row, beside as many others as in `npm test`; two hours
 * on two cores. `--specs` names some of the files. The first failure is shown and the rest is not run.
 */
async function proveRepeats() {
  const specs = values.specs?.split(',') ?? [];
  const { ok, output } = await runCommand('playwright', [
    'test',
    ...specs,
    '--reporter=line',
    `--repeat-each=${values.repeats}`,
    '--max-failures=1',
  ]);
  return {
    ok,
    says: `${specs.length > 0 ? specs.join(', ') : 'every file'}, each test ${values.repeats} times: ${output
      .trim()
      .split('\n')
      .slice(ok ? -1 : -60)
      .join('\n')}`,
  };
}

// The robots and most parsers meet the code itself; Netlify's site, the versions that follow each other and the editor's
// site are built by their own proofs.
const BY_ITSELF =
  /^(?:robots|built for Netlify|switch behind nginx|every collection|fuzz: (?!wire))/;
if (PROOFS.some(([name]) => !BY_ITSELF.test(name))) {
  await findChromium();
  await ensureSite();
}
for (const [name, prove] of PROOFS) {
  const started = performance.now();
  const { ok, says } = await prove();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s): ${says.trim()}`);
  if (!ok) process.exitCode = 1;
}
