/** An intake with a real store and real keys, and a clock that the test sets. Nothing is mocked. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import {
  createIntake,
  type IntakeDeps,
  type IntakeEvent,
  type IntakeMessages,
  type IntakePublisher,
} from '../../../src/intake/handler.ts';
import { createRateLimiter } from '../../../src/intake/rate-limit.ts';
import { createReplayList } from '../../../src/intake/replay-list.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import type { NewMessage } from '../../../src/intake/message-store.ts';
import type { NewResponse } from '../../../src/intake/response-store.ts';
import type { NewTip } from '../../../src/intake/store.ts';

export const ORIGIN = 'https://trygghet.example';

/** Swedish by default, so that a test sees which dictionary was used. */
export function messages(lang: string): IntakeMessages {
  return {
    fieldError: (field, code) => `${lang}: ${field} ${code}`,
    refusal: (reason) => `${lang}: ${reason}`,
    codeProblem: (problem) => `${lang}: ${problem}`,
    questionProblem: (problem) => `${lang}: ${problem}`,
  };
}

export const varnamo: IntakePublisher = {
  slug: 'varnamo',
  name: 'Värnamo kommun',
  kind: 'municipality',
  demonstration: true,
  areas: [
    { id: 'centrum', name: 'Centrum', position: { lat: 57.186, lon: 14.04 } },
    { id: 'bredaryd', name: 'Bredaryd' },
  ],
};
const association: IntakePublisher = {
  ...varnamo,
  slug: 'goteborgsregionen',
  name: 'Göteborgsregionen',
  kind: 'association',
  areas: [],
};
const hyphenated: IntakePublisher = { ...varnamo, slug: 'ostra-berg', name: 'Östra Berg' };

const identities = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
export const recipients = await Promise.all(identities.map(identityToRecipient));
export const [coordinatorKey, registrarKey] = identities;

/** What a person has filled in, as the form sends it. */
export const answers = {
  experience: 'unsafe',
  category: 'light',
  area: 'centrum',
  timeBand: 'evening',
  text: 'Det är mörkt vid gångtunneln.',
};
export const SUBMISSION_KEY = 'A'.repeat(43);

export function testIntake(changes: Partial<IntakeDeps> = {}) {
  const log: IntakeEvent[] = [];
  let now = new Date('2026-11-20T12:00:00Z');
  const clock = () => now;
  const deps: IntakeDeps = {
    store: openSqliteStore(':memory:'),
    recipients: () => recipients,
    publishers: new Map(
      [varnamo, association, hyphenated].map((publisher) => [publisher.slug, publisher]),
    ),
    clock,
    tokenKey: new Uint8Array(32).fill(7),
    allowedOrigins: [ORIGIN],
    rateLimiter: createRateLimiter(clock),
    replays: createReplayList(clock),
    log: (event) => log.push(event),
    messages,
    languages: ['sv', 'en'],
    receiptPath: (publisher, lang) =>
      `/${publisher}/${lang === 'sv' ? '' : `${lang}/`}tipsa/kvitto/`,
    helpPath: (publisher) => `/${publisher}/bedragerier/`,
    helpPages: ['nagon-ringer', 'nagon-vid-dorren'],
    ...changes,
  };
  const intake = createIntake(deps);
  return {
    intake,
    log,
    store: deps.store,
    wait(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
    },
    /** Posts the static form, as a browser without JavaScript does. */
    async post(
      fields: Record<string, string> | string,
      { key = 'varnamo-tips', address = '192.0.2.1', headers = {} } = {},
    ) {
      const request = new Request(`${ORIGIN}/f/${key}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      });
      const page = await intake.handle(request, { key, address });
      if (page instanceof Response) throw new Error('A browser got JSON.');
      return page;
    },
    /** Posts as a script that asks for JSON. */
    async postJson(fields: unknown, { key = 'varnamo-tips', headers = {} } = {}) {
      const request = new Request(`${ORIGIN}/f/${key}`, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
        body: JSON.stringify(fields),
      });
      const response = await intake.handle(request, { key, address: '192.0.2.1' });
      if (!(response instanceof Response)) throw new Error('A script got a page.');
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as unknown,
      };
    },
  };
}

/** Walks to the check page and gives the fields of its form. */
export async function toCheckPage(
  at: ReturnType<typeof testIntake>,
  fields: Record<string, string> = answers,
) {
  const page = await at.post(fields);
  if (page.page !== 'check') throw new Error(`Expected the check page, got ${page.page}.`);
  return { ...fields, _step: 'send', _key: page.submissionKey, _token: page.token };
}

/** A sealed tip as `put` takes it. The envelopes are not real. */
export function newTip(changes: Partial<NewTip> = {}): NewTip {
  return {
    publisher: 'varnamo',
    year: 2026,
    lookupHash: 'hash-1',
    contentTag: 'tag-1',
    answerRecipient: 'age1answer',
    experience: 'unsafe',
    category: 'light',
    area: 'centrum',
    receivedAt: '2026-11-20T12:00:00Z',
    isoWeek: '2026-W47',
    flags: [],
    textEnvelope: new Uint8Array([1, 2, 3]),
    ...changes,
  };
}

/** A sealed response to another form as `responses.put` takes it. The envelopes are not real. */
export function newResponse(changes: Partial<NewResponse> = {}): NewResponse {
  return {
    publisher: 'varnamo',
    form: 'dialog',
    entry: 'parken',
    year: 2026,
    lookupHash: 'response-1',
    contentTag: 'tag-1',
    answerRecipient: 'age1answer',
    coded: { 'svar-trygg': '4', 'svar-tider': ['kvall', 'natt'] },
    receivedAt: '2026-11-20T12:00:00Z',
    isoWeek: '2026-W47',
    flags: [],
    textEnvelope: new Uint8Array([1, 2, 3]),
    ...changes,
  };
}

/** A sealed message as `messages.add` takes it. The envelope is not real. */
export function newMessage(changes: Partial<NewMessage> = {}): NewMessage {
  return {
    publisher: 'varnamo',
    number: '2026-0001',
    from: 'municipality',
    sentAt: '2026-11-20T13:00:00Z',
    contentTag: 'message-1',
    envelope: new Uint8Array([4, 5, 6]),
    ...changes,
  };
}
