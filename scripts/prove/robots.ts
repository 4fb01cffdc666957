/**
 * Robots against slow people, replayed on the intake itself with a clock of its own: two hours pass in a
 * minute. Five kinds of robots post once a second each while people write; what counts is how many robots
 * get a tip into the register, and that no person is turned away.
 *
 * Left out, because nothing here stops it: a program that does all that a person's browser does, at a
 * person's speed, from an address of its own for every few tips.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Challenge } from 'altcha-lib/types';
import { AREA_ELSEWHERE } from '../../src/domain/tips/choices.ts';
import { createSubmissionKey } from '../../src/domain/tips/receipt.ts';
import { createIntake, type Intake, type IntakePublisher } from '../../src/intake/handler.ts';
import { createRateLimiter } from '../../src/intake/rate-limit.ts';
import { createReplayList } from '../../src/intake/replay-list.ts';
import { openSqliteStore } from '../../src/intake/sqlite-store.ts';
import { PUBLISHER, randomAddress } from './clients.ts';
import { solveProof } from './solve.ts';

export const ROBOT_KINDS = [
  /** Reads the form and fills in every field, the hidden one too. */
  'fills everything',
  /** Posts straight to the last step with a token that it has made up. */
  'skips the check page',
  /** Takes the right way, as fast as it can. */
  'sends at once',
  /** Solves one puzzle and sends tip after tip with the answer, from address after address. */
  'reuses a proof',
  /** Sends JSON without a proof, all from one address. */
  'sends without proof',
] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];

export interface RobotsResult {
  /** For each kind: how many posts were meant to become a tip, and how many did not. */
  robots: Record<RobotKind, { posted: number; stopped: number }>;
  people: { sent: number; received: number; refused: string[] };
  /** Ten people on a library's one address, half of them without JavaScript, within a minute. */
  library: { sent: number; received: number };
  /** The longest that anyone wrote, in minutes. */
  longestMinutes: number;
  /** Tips in the register afterwards: those of people, and those of robots that got through. */
  stored: number;
}

const START = Date.parse('2026-11-20T08:10:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ORIGIN = 'https://trygghet.example';
const LIBRARY_SIZE = 10;

const publisher: IntakePublisher = {
  slug: PUBLISHER,
  name: 'Exempelkommun',
  kind: 'municipality',
  demonstration: true,
  areas: [],
};
const tip = {
  experience: 'unsafe',
  category: 'light',
  area: AREA_ELSEWHERE,
  text: 'Det är mörkt.',
};

interface Answer {
  ok: boolean;
  /** What came instead of a receipt. */
  says: string;
  fields: Record<string, string>;
  challenge?: Challenge;
}
type Post = (
  fields: Record<string, string>,
  options: { address: string; json?: boolean; key?: string },
) => Promise<Answer>;

/**
 * @param robots how many of each kind
 * @param people how many besides the ten at the library; every second one has no JavaScript
 */
export async function robotsAgainstPeople(robots: number, people: number): Promise<RobotsResult> {
  const plan = createPlan();
  const { intake, countStored } = await openIntake(plan.clock);
  const post = poster(intake);
  const result: RobotsResult = {
    robots: Object.fromEntries(
      ROBOT_KINDS.map((kind) => [kind, { posted: 0, stopped: 0 }]),
    ) as RobotsResult['robots'],
    people: { sent: 0, received: 0, refused: [] },
    library: { sent: 0, received: 0 },
    longestMinutes: 0,
    stored: 0,
  };

  for (const kind of ROBOT_KINDS) {
    const robot = robotOf(kind, post);
    const tally = result.robots[kind];
    for (let n = 0; n < robots; n += 1) {
      plan.at(55 * MINUTE + n * SECOND, async () => {
        tally.posted += 1;
        if (!(await robot())) tally.stopped += 1;
      });
    }
  }
  for (let n = 0; n < people; n += 1) {
    // From two minutes to two hours: the slowest types one letter with a switch at a time.
    const writing = 2 * MINUTE + (118 * MINUTE * n) / Math.max(people - 1, 1);
    result.longestMinutes = Math.max(result.longestMinutes, writing / MINUTE);
    const sender = { post, plan, address: randomAddress(), writing, slips: n % 3 === 0 };
    plan.at(n * SECOND, () => write(sender, n % 2 === 0, (answer) => keep(result.people, answer)));
  }
  const address = randomAddress();
  for (let n = 0; n < LIBRARY_SIZE; n += 1) {
    const sender = { post, plan, address, writing: 10 * MINUTE, slips: false };
    plan.at(46 * MINUTE + n * 5 * SECOND, () =>
      write(sender, n % 2 === 0, (answer) => keep(result.library, answer)),
    );
  }
  await plan.run();
  return { ...result, stored: await countStored() };
}

function keep(
  tally: { sent: number; received: number; refused?: string[] },
  { ok, says }: Answer,
): void {
  tally.sent += 1;
  if (ok) tally.received += 1;
  else tally.refused?.push(says);
}

/** Things to do at their times, done in order, with a clock that shows the time of each. */
function createPlan() {
  const waiting: { at: number; act: () => Promise<void> }[] = [];
  let now = 0;
  return {
    clock: () => new Date(START + now),
    /** @param at milliseconds from the start; what lies behind is done next */
    at(at: number, act: () => Promise<void>) {
      waiting.push({ at: Math.max(at, now), act });
    },
    after(wait: number, act: () => Promise<void>) {
      waiting.push({ at: now + wait, act });
    },
    async run() {
      for (;;) {
        waiting.sort((a, b) => b.at - a.at);
        const next = waiting.pop();
        if (!next) return;
        now = next.at;
        await next.act();
        await breathe();
      }
    },
  };
}

interface Sender {
  post: Post;
  plan: ReturnType<typeof createPlan>;
  address: string;
  /** Milliseconds from the first key press to the end of the form. */
  writing: number;
  /** Forgets an answer, presses twice, loses the line. */
  slips: boolean;
}

type Done = (answer: Answer) => void;

function write(sender: Sender, scripted: boolean, done: Done): Promise<void> {
  return scripted ? writeWithScript(sender, done) : writeWithout(sender, done);
}

/** As src/components/forms/island does it: a puzzle at the first key, a fresh one if it grew old. */
async function writeWithScript(sender: Sender, done: Done): Promise<void> {
  const { post, plan, address, writing, slips } = sender;
  const first = await fetchChallenge(post, address);
  plan.after(writing, async () => {
    const challenge = writing > 45 * MINUTE ? await fetchChallenge(post, address) : first;
    // The form holds a new puzzle for a second before it hands it in.
    plan.after(2 * SECOND, async () => {
      const fields = { ...tip, _key: createSubmissionKey() };
      const answer = await post(
        { ...fields, _proof: await solveProof(challenge) },
        { address, json: true },
      );
      if (!slips) return done(answer);
      // The answer was lost on the way: sent again, with a new puzzle.
      const next = await fetchChallenge(post, address);
      plan.after(3 * SECOND, async () => {
        const _proof = await solveProof(next);
        const again = await post({ ...fields, _proof }, { address, json: true });
        done(answer.ok ? again : answer);
      });
    });
  });
}

async function writeWithout({ post, plan, address, writing, slips }: Sender, done: Done) {
  plan.after(writing, async () => {
    if (slips) {
      // A forgotten answer brings the form back.
      await post({ ...tip, category: '' }, { address });
    }
    const { fields } = await post(tip, { address });
    plan.after(20 * SECOND, async () => {
      const answer = await post({ ...fields, _step: 'send' }, { address });
      // A hand that shakes presses twice.
      const last = slips ? await post({ ...fields, _step: 'send' }, { address }) : answer;
      done(answer.ok ? last : answer);
    });
  });
}

async function fetchChallenge(post: Post, address: string): Promise<Challenge> {
  const { challenge, says } = await post({}, { address, json: true, key: `${PUBLISHER}-utmaning` });
  if (!challenge) throw new Error(`No puzzle: ${says}`);
  return challenge;
}

/** One post of a robot. True when it brought a tip. */
function robotOf(kind: RobotKind, post: Post): () => Promise<boolean> {
  const home = randomAddress();
  let proof: Promise<string> | undefined;
  return async () => {
    const address = randomAddress();
    const _key = createSubmissionKey();
    const send = async (fields: Record<string, string>) =>
      (await post({ ...tip, ...fields, _step: 'send' }, { address })).ok;
    switch (kind) {
      case 'fills everything': {
        const { fields } = await post({ ...tip, _gotcha: 'x' }, { address });
        return send({ ...fields, _key, _gotcha: 'x' });
      }
      case 'skips the check page':
        return send({ _key, _token: `${Date.now().toString(36)}.${createSubmissionKey()}` });
      case 'sends at once':
        return send((await post(tip, { address })).fields);
      case 'reuses a proof':
        proof ??= fetchChallenge(post, address).then(solveProof);
        return (await post({ ...tip, _key, _proof: await proof }, { address, json: true })).ok;
      case 'sends without proof':
        return (await post({ ...tip, _key }, { address: home, json: true })).ok;
    }
  };
}

function poster(intake: Intake): Post {
  return async (fields, { address, json = false, key = `${PUBLISHER}-tips` }) => {
    const request = new Request(`${ORIGIN}/f/${key}`, {
      method: 'POST',
      headers: { origin: ORIGIN, ...(json ? { accept: 'application/json' } : {}) },
      body: new URLSearchParams(fields),
    });
    const answer = await intake.handle(request, { key, address });
    if (answer instanceof Response) {
      const body = (await answer.json()) as { ok?: boolean; challenge?: Challenge };
      return {
        ok: body.ok === true,
        says: `${answer.status} ${JSON.stringify(body)}`,
        fields,
        ...(body.challenge ? { challenge: body.challenge } : {}),
      };
    }
    const hidden =
      answer.page === 'check' ? { _key: answer.submissionKey, _token: answer.token } : {};
    return {
      ok: answer.page === 'receipt',
      says: `${answer.status} ${answer.page}`,
      fields: { ...fields, ...hidden },
    };
  };
}

async function openIntake(clock: () => Date) {
  const store = openSqliteStore(':memory:');
  const identities = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const recipients = await Promise.all(identities.map(identityToRecipient));
  const intake = createIntake({
    store,
    recipients: () => recipients,
    publishers: new Map([[publisher.slug, publisher]]),
    clock,
    tokenKey: new Uint8Array(32).fill(1),
    allowedOrigins: [ORIGIN],
    rateLimiter: createRateLimiter(clock),
    replays: createReplayList(clock),
    log: () => {},
    messages: () => ({
      fieldError: (field, code) => `${field} ${code}`,
      refusal: (reason) => reason,
      codeProblem: (problem) => problem,
      questionProblem: (problem) => problem,
    }),
    languages: ['sv'],
    receiptPath: () => '/',
    helpPath: () => '/',
    helpPages: [],
  });
  return { intake, countStored: async () => (await store.list()).length };
}
