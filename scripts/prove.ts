/**
 * `npm run prove`: what takes too long for every change. Numbers can be given:
 * `npm run prove -- --kills 200 --fuzz 50000 --repeats 10 --seed 7`. `--robots` runs that proof alone.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findChromium } from './browser.ts';
import { ensureSite } from './build/site.ts';
import { runCommand } from './command.ts';
import { openWithAge } from './prove/age.ts';
import { proveDurable } from './prove/durable.ts';
import { fuzzIntake } from './prove/fuzz.ts';
import { killUnderLoad } from './prove/kill.ts';
import { robotsAgainstPeople } from './prove/robots.ts';
import { startSite } from './running-site.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    fuzz: { type: 'string', default: '20000' },
    repeats: { type: 'string', default: '5' },
    robots: { type: 'boolean', default: false },
    // Another every day, and told, so that a run that fails can be had again.
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
  },
});

const PROOFS: readonly [name: string, prove: () => Promise<{ ok: boolean; says: string }>][] = [
  ['kill under load', proveKill],
  ['synced before acknowledged', proveSync],
  ['opened by the age program', proveAge],
  ['fuzz', proveFuzz],
  ['robots against slow people', proveRobots],
  ['repeats in the browser', proveRepeats],
];

async function proveKill() {
  const result = await killUnderLoad({ kills: Number(values.kills), clients: 8, longestLife: 600 });
  const { kills, sent, acknowledged, lost, surplus } = result;
  return {
    ok: lost.length === 0 && surplus === 0 && acknowledged > kills,
    says: `${kills} kills, ${sent} sent, ${acknowledged} acknowledged, ${lost.length} lost, ${surplus} too many`,
  };
}

async function proveSync() {
  if (!isInstalled('strace')) return { ok: true, says: 'not tried: strace is not installed' };
  const { tips, unsynced } = await proveDurable(20);
  return { ok: tips === 20 && unsynced === 0, says: `${tips} tips, ${unsynced} before a sync` };
}

async function proveAge() {
  if (!isInstalled('age')) return { ok: true, says: 'not tried: age is not installed' };
  const { keys, opened } = await openWithAge();
  return { ok: opened.length === keys.length, says: `with the keys of ${opened.join(', ')}` };
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function proveFuzz() {
  const site = await startSite();
  try {
    const { sent, statuses, problems } = await fuzzIntake(
      site,
      Number(values.fuzz),
      Number(values.seed),
    );
    const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
    const first = problems.slice(0, 20).map((problem) => `\n  ${problem}`);
    return {
      ok: problems.length === 0,
      says: `seed ${values.seed}, ${sent} sent (${counts.join(', ')}), ${problems.length} problems${first.join('')}`,
    };
  } finally {
    await site.stop();
  }
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

/** Flaky tests show here: everything but the gate over each page, several times. */
async function proveRepeats() {
  const { ok, output } = await runCommand('playwright', [
    'test',
    'tip.spec.ts',
    'answers.spec.ts',
    '--reporter=line',
    `--repeat-each=${values.repeats}`,
    // Tests that follow each other in one file share their findings: one worker, in order.
    '--workers=1',
  ]);
  return {
    ok,
    says: output
      .trim()
      .split('\n')
      .slice(ok ? -1 : -60)
      .join('\n'),
  };
}

const wanted = PROOFS.filter(([, prove]) => !values.robots || prove === proveRobots);
if (!values.robots) {
  await findChromium();
  await ensureSite();
}
for (const [name, prove] of wanted) {
  const started = performance.now();
  const { ok, says } = await prove();
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s): ${says.trim()}`);
  if (!ok) process.exitCode = 1;
}
