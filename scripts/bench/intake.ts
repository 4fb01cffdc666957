/**
 * How many tips the intake takes, sealed and durable, how long one waits on a usual day, and what memory
 * it needs. Clients and server share the machine, in this measurement as in its baseline: a handler that
 * reads the same posts and says yes.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureSite } from '../build/site.ts';
import { newTip, PUBLISHER, sendTip } from '../prove/clients.ts';
import { createSiteStore, STORES, type StoreName } from '../prove/site-store.ts';
import { startSite } from '../running-site.ts';
import type { Bench, BenchRow } from './bench-row.ts';

const CLIENTS = 8;
const SECONDS = 8;
const STEADY_PER_SECOND = 20;
const STEADY_SECONDS = 20;
const READERS = 2;
/** How many tips there are when memory is read. The program's memory is the same with either store. */
const MANY: Record<StoreName, number> = { sqlite: 20_000, postgres: 0 };
const STORE_NAMES: Record<StoreName, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const PAGES = [`/${PUBLISHER}/`, `/${PUBLISHER}/tipsa/`];

export const bench: Bench = async () => {
  await ensureSite();
  const bare = await startBareHandler();
  try {
    const rows: BenchRow[] = [];
    for (const store of STORES) {
      const most = await tipsPerSecond(bare.origin, SECONDS);
      const usual = await waitsAtSteadyRate(bare.origin);
      rows.push(...(await measureStore(store, most, usual)));
    }
    return rows;
  } finally {
    bare.process.kill();
  }
};

async function measureStore(name: StoreName, bareRate: number, bareWait: number) {
  const store = await createSiteStore(name);
  const site = await startSite({ dataDir: store.dataDir, env: store.env });
  const inStore = `i ${STORE_NAMES[name]}`;
  try {
    const before = memoryOf(site.process);
    // Once over, so that the compiler has seen the code; what it stores counts among the many.
    let stored = await sendFor(site.origin, 2);
    const rate = await tipsPerSecond(site.origin, SECONDS, (count) => (stored += count));
    const wait = await waitsAtSteadyRate(site.origin);
    stored += STEADY_PER_SECOND * STEADY_SECONDS;
    while (stored < MANY[name]) stored += await sendFor(site.origin, 1);
    const after = memoryOf(site.process);
    return [
      {
        name: `Tips per sekund ${inStore}, förseglade och på disk`,
        figure: `${round(rate)} i sekunden från ${CLIENTS} klienter`,
        baseline: `svara ja utan att spara: ${round(bareRate)} i sekunden`,
        ratio: rate / bareRate,
      },
      {
        name: `Väntan ${inStore} vid ${STEADY_PER_SECOND} tips i sekunden medan ${READERS} läser sidor`,
        figure: `99 av 100 får svar inom ${round(wait)} ms`,
        baseline: `svara ja utan att spara: ${round(bareWait)} ms`,
        ratio: wait / bareWait,
      },
      {
        name: `Minne efter ${round(stored)} tips ${inStore}`,
        figure: `${round(after)} MiB`,
        baseline: `före det första: ${round(before)} MiB`,
        ratio: after / before,
      },
    ];
  } finally {
    await site.stop();
    await store.remove();
  }
}

async function tipsPerSecond(
  origin: string,
  seconds: number,
  counted: (count: number) => void = () => {},
): Promise<number> {
  const started = performance.now();
  const count = await sendFor(origin, seconds);
  counted(count);
  return (count * 1000) / (performance.now() - started);
}

/** Sends from all clients for a while. @returns how many were acknowledged */
async function sendFor(origin: string, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let acknowledged = 0;
  const client = async () => {
    while (performance.now() < end) {
      const tip = newTip('Det är mörkt i gångtunneln vid stationen på kvällarna.');
      await sendTip(origin, tip);
      if (!tip.acknowledged) throw new Error('A tip was not acknowledged.');
      acknowledged += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return acknowledged;
}

/** The wait that 99 of 100 do not exceed, in milliseconds, from when a tip was due to be sent. */
async function waitsAtSteadyRate(origin: string): Promise<number> {
  let reading = true;
  const read = async (first: number) => {
    for (let turn = first; reading; turn += 1) {
      await (await fetch(origin + (PAGES[turn % PAGES.length] ?? '/'))).arrayBuffer();
      await sleep(100);
    }
  };
  const readers = Array.from({ length: READERS }, (_, index) => read(index));
  const started = performance.now();
  const waits = await Promise.all(
    Array.from({ length: STEADY_PER_SECOND * STEADY_SECONDS }, async (_, index) => {
      const due = started + (index * 1000) / STEADY_PER_SECOND;
      await sleep(Math.max(0, due - performance.now()));
      const tip = newTip('Det är mörkt.');
      await sendTip(origin, tip);
      if (!tip.acknowledged) throw new Error('A tip was not acknowledged.');
      return performance.now() - due;
    }),
  );
  reading = false;
  await Promise.all(readers);
  return waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? Number.NaN;
}

/** What the process has in memory, in MiB (Linux; elsewhere not a number). */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function startBareHandler(): Promise<{ origin: string; process: ChildProcess }> {
  const child = fork(import.meta.filename, ['bare'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = (await once(child, 'message')) as [number];
  return { origin: `http://localhost:${port}`, process: child };
}

function round(value: number): string {
  return Math.round(value).toLocaleString('sv-SE');
}

/** Runs as a process of its own, as the site does. */
if (process.argv[2] === 'bare' && import.meta.main) {
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.setHeader('Content-Type', 'application/json');
      response.end('{"ok":true,"next":"/"}');
    });
  });
  server.listen(0, 'localhost', () => process.send?.((server.address() as AddressInfo).port));
}
