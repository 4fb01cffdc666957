/**
 * Invented tips for a demonstration, through the real form handler: what the desk then shows has gone the
 * way of every tip. The same seed gives the same tips; only their numbers and receipts are new.
 */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { createSubmissionKey } from '../../domain/tips/receipt.ts';
import type { IntakeDeps, IntakePublisher } from '../contract.ts';
import { createIntake } from '../handler.ts';
import { createReplayList } from '../replay-list.ts';
import type { TipStore } from '../store.ts';
import { TIP_KINDS, WRITE, type Draw, type TipKind } from './tip-texts.ts';

/** Solving a puzzle takes a quarter of a second; a tip beyond these comes without, and is flagged so. */
const PROVEN_AT_MOST = 100;
const READING_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

export interface DemonstrationTips {
  publisher: IntakePublisher;
  count: number;
  seed: number;
  /** The tips come in the order of time, over this many days before `now`. */
  days: number;
  now: Date;
  store: TipStore;
  recipients: readonly string[];
}

/**
 * Sends the tips. `told` hears the kind of each when it has been taken.
 * @throws when one is refused, which would be a fault
 */
export async function makeDemonstrationTips(
  { publisher, count, seed, days, now, store, recipients }: DemonstrationTips,
  told: (kind: TipKind, number: number) => void = () => {},
): Promise<void> {
  const draw = drawing(seed);
  let time = now;
  const clock = () => time;
  const intake = createIntake({
    ...SILENT,
    store,
    recipients: () => recipients,
    publishers: new Map([[publisher.slug, publisher]]),
    clock,
    tokenKey: crypto.getRandomValues(new Uint8Array(32)),
    allowedOrigins: [],
    replays: createReplayList(clock),
  });
  const post = async (form: string, body: object): Promise<Record<string, unknown>> => {
    const key = `${publisher.slug}-${form}`;
    const request = new Request(`https://demonstration.invalid/f/${key}`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const response = await intake.handle(request, { key });
    const answer = response instanceof Response ? ((await response.json()) as object) : {};
    if (!('ok' in answer)) throw new Error(`${form}: ${JSON.stringify(answer)}`);
    return answer;
  };
  for (let index = 0; index < count; index += 1) {
    // Every kind comes early and then as it falls out, so that a few tips show all ten.
    const kind = TIP_KINDS[index] ?? draw(TIP_KINDS);
    const share = (index + draw(SHARES)) / count;
    time = new Date(now.getTime() - (1 - share) * days * DAY_MS - READING_MS);
    const proof = index < PROVEN_AT_MOST && index % 9 !== 4 ? await prove(post) : {};
    time = new Date(time.getTime() + READING_MS);
    const answers = WRITE[kind](draw);
    const area = draw(publisher.areas.map(({ id }) => id).concat('annan-plats'));
    const lang = kind === 'english' ? 'en' : 'sv';
    const key = createSubmissionKey();
    await post('tips', { ...answers, area, ...proof, _lang: lang, _key: key });
    told(kind, index + 1);
  }
}

async function prove(post: (form: string, body: object) => Promise<Record<string, unknown>>) {
  const { challenge } = (await post('utmaning', {})) as { challenge: Challenge };
  const solution = await solveChallenge({ challenge, deriveKey, timeout: 60_000 });
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  return { _proof: proof };
}

const SHARES = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95] as const;

/** Nobody reads what this intake answers. */
const SILENT: Pick<
  IntakeDeps,
  'rateLimiter' | 'log' | 'messages' | 'languages' | 'receiptPath' | 'helpPath' | 'helpPages'
> = {
  rateLimiter: { allow: () => true },
  log: () => {},
  messages: () => ({
    fieldError: (field, code) => `${field} ${code}`,
    refusal: (reason) => reason,
    codeProblem: (problem) => problem,
    questionProblem: (problem) => problem,
  }),
  languages: ['sv', 'en'],
  receiptPath: () => '/',
  helpPath: () => '/',
  helpPages: ['nagon-ringer'],
};

/** Mulberry32, by Tommy Ettinger: enough for choosing texts, and the same everywhere. */
function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return (choices) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const index = ((mixed ^ (mixed >>> 14)) >>> 0) % choices.length;
    const [first] = choices;
    const chosen = choices[index] ?? first;
    if (chosen === undefined) throw new RangeError('There is nothing to choose from.');
    return chosen;
  };
}
