/**
 * Asks Kolada's open API. No key is needed; the terms ask for the source to be named.
 * https://api.kolada.se/v3/docs
 */
import { z } from 'zod';
import { ImportRefusal } from './refusal.ts';
import { parseKoladaAnswer, type KoladaAnswer } from './sources/kolada-values.ts';

/** `KOLADA_API` names another address, such as a copy within the municipality. */
export const KOLADA_API = 'https://api.kolada.se/v3';

export interface KoladaApi {
  base: string;
  fetch: typeof globalThis.fetch;
  /** Waits; replaced in tests. */
  sleep: (milliseconds: number) => Promise<void>;
}

/** Four tries: at once, and after one, two and four seconds. A server that asks for more gets up to half a minute. */
const PAUSES_MS = [1000, 2000, 4000];
const LONGEST_PAUSE_MS = 30_000;
const TIME_LIMIT_MS = 20_000;
/** Every key figure of every municipality and year is within this many pages of 5,000 values. */
const MOST_PAGES = 200;

/** @throws {ImportRefusal} when Kolada cannot be reached or answers with something else */
export async function fetchKolada(
  api: KoladaApi,
  kpi: string,
  municipalities: readonly string[],
): Promise<KoladaAnswer> {
  const values: KoladaAnswer['values'] = [];
  const visited = new Set<string>();
  let url: string | undefined =
    `${api.base}/data/kpi/${encodeURIComponent(kpi)}/municipality/${municipalities.map(encodeURIComponent).join(',')}`;
  while (url !== undefined) {
    if (visited.has(url) || visited.size >= MOST_PAGES) {
      throw new ImportRefusal({
        message: 'Kolada hänvisar runt i en ring, eller till orimligt många sidor.',
        hint: OTHER_WAY,
      });
    }
    visited.add(url);
    const answer = parseKoladaAnswer(await fetchText(api, url));
    values.push(...answer.values);
    const next: string | null | undefined = answer.next_url ?? answer.next_page;
    url = next === null || next === undefined || next === '' ? undefined : sameServer(next, url);
  }
  return { values };
}

const kpiAnswer = z.object({ id: z.string(), title: z.string().min(1), description: z.string() });

/** A key figure's own name and description; undefined where Kolada has none. */
export async function fetchKpi(
  api: KoladaApi,
  kpi: string,
): Promise<{ title: string; description: string } | undefined> {
  const text = await fetchText(api, `${api.base}/kpi/${encodeURIComponent(kpi)}`);
  const data = parseJson(text);
  const list = z.object({ values: z.array(z.unknown()) }).safeParse(data);
  const result = kpiAnswer.safeParse(list.success ? list.data.values[0] : data);
  return result.success ? result.data : undefined;
}

const municipalityAnswer = z.object({
  values: z.array(z.object({ id: z.string(), title: z.string() })),
});

/** Names and codes of every municipality, for associations whose members have no code here. */
export async function fetchMunicipalities(api: KoladaApi) {
  const text = await fetchText(api, `${api.base}/municipality?per_page=5000`);
  const result = municipalityAnswer.safeParse(parseJson(text));
  if (result.success) return result.data.values;
  throw new ImportRefusal({
    message: 'Kolada svarade inte med sin lista över kommuner.',
    hint: OTHER_WAY,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The next page lies on the same server: an answer does not send us elsewhere. */
function sameServer(next: string, from: string): string {
  const here = new URL(from);
  const there = URL.parse(next, from);
  if (there?.host === here.host) {
    // Kolada's older version writes its links without the s of https.
    there.protocol = here.protocol;
    return there.href;
  }
  throw new ImportRefusal({
    message: 'Kolada hänvisar till en annan server. Inget har hämtats därifrån.',
    hint: OTHER_WAY,
  });
}

const OTHER_WAY =
  'Prova igen om en stund, eller hämta siffrorna som fil på kolada.se och läs in filen.';

async function fetchText({ fetch, sleep }: KoladaApi, url: string): Promise<string> {
  let why = '';
  for (const pause of [...PAUSES_MS, undefined]) {
    let wait = pause;
    try {
      const response = await fetch(url, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
      });
      if (response.ok) return await response.text();
      why = `svaret var ${response.status}`;
      if (response.status !== 429 && response.status < 500) wait = undefined;
      else wait = wait && Math.max(wait, askedPause(response));
    } catch (error) {
      why = explainFailure(error);
    }
    if (wait === undefined) break;
    await sleep(wait);
  }
  throw new ImportRefusal({
    message: `Kolada går inte att nå: ${why}.`,
    hint: `Är datorn uppkopplad? Adressen var ${url}\n${OTHER_WAY}`,
  });
}

function askedPause(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, LONGEST_PAUSE_MS) : 0;
}

function explainFailure(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `inget svar på ${TIME_LIMIT_MS / 1000} sekunder`;
  }
  const { cause } = error as { cause?: { code?: string } };
  return cause?.code ?? (error instanceof Error ? error.message : 'okänt fel');
}
