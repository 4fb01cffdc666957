/** The desk's questions: JSON with sealed base64 in it, a cookie, an action. Without the cookie nothing of a tip comes out. */
import fc from 'fast-check';
import {
  DESK_RECORD_KINDS,
  type ChallengeAnswer,
  type DeskAction,
  type DeskAnswer,
} from '../../../../src/domain/desk/wire.ts';
import { CLOSED_REASONS, SETTABLE_STATUSES } from '../../../../src/domain/tips/status.ts';
import type { IntakeEvent } from '../../../../src/intake/contract.ts';
import { createDesk } from '../../../../src/intake/desk/handler.ts';
import { REQUESTS } from '../../../../src/intake/desk/requests.ts';
import { open as openEnvelope, seal } from '../../../../src/intake/seal.ts';
import { anyText, mutatedText, nasty } from '../mutations.ts';
import { fuzzed, must, type OpenParser } from '../parser.ts';
import { openTestIntake, ORIGIN, SLUG } from '../test-intake.ts';

const PATH = `/${SLUG}/handlaggning/`;
const FRESH_AFTER = 400;
const ACTIONS = Object.keys(REQUESTS) as DeskAction[];
const STATUSES = [200, 400, 401, 403, 404, 409, 413, 429];
const NUMBER = '2026-0001';

interface Asked {
  action: string;
  publisher: string;
  body: string;
  type: string;
  origin: string | undefined;
  /** `right`: the session's own; `none`; or a header of anybody's. */
  cookie: string;
}

const open: OpenParser = async (seed) => {
  const { text, contact, other } = await envelopes(seed);
  let events: IntakeEvent[] = [];
  let at = await start();
  let asked = 0;

  async function start() {
    const made = await openTestIntake(seed, (event) => events.push(event));
    const [recipient = ''] = made.recipients;
    const desk = createDesk({
      ...made.deps,
      municipalities: new Set([SLUG, 'annan']),
      coordinators: (publisher) => (publisher === SLUG ? [{ recipient, label: 'Samordnare' }] : []),
      tls: true,
    });
    await made.store.responses.put({
      publisher: SLUG,
      form: 'tips',
      year: 2026,
      lookupHash: 'h'.repeat(43),
      contentTag: 'tag',
      answerRecipient: made.recipients[1] ?? '',
      coded: { experience: 'unsafe', category: 'light', area: 'centrum' },
      receivedAt: '2026-11-20T12:00:00Z',
      isoWeek: '2026-W47',
      flags: [],
      textEnvelope: new Uint8Array(Buffer.from(text, 'base64')),
      contactEnvelope: new Uint8Array(Buffer.from(contact, 'base64')),
    });
    return { ...made, desk, recipient, cookie: '' };
  }

  function ask({ action, publisher, body, type, origin }: Asked, cookie: string) {
    const request = new Request(`${ORIGIN}${PATH}api/x`, {
      method: 'POST',
      headers: { 'content-type': type, ...(origin === undefined ? {} : { origin }), cookie },
      body,
    });
    return at.desk.handle(request, { publisher, action, path: PATH, address: '192.0.2.1' });
  }

  const right = { publisher: SLUG, type: 'application/json', origin: ORIGIN, cookie: '' };

  async function signIn(): Promise<string> {
    const first = {
      ...right,
      action: 'challenge',
      body: JSON.stringify({ recipient: at.recipient }),
    };
    const challenge = (await (await ask(first, '')).json()) as ChallengeAnswer;
    const inside = (await openEnvelope(
      new Uint8Array(Buffer.from(challenge.envelope, 'base64')),
      at.identities[0] ?? '',
    )) as { nonce: string };
    const body = JSON.stringify({
      recipient: at.recipient,
      token: challenge.token,
      nonce: inside.nonce,
    });
    const answer = await ask({ ...right, action: 'sign-in', body }, '');
    must(answer.status === 200, `signing in gave ${answer.status}`);
    return answer.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  }

  const envelope = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(text, contact, other) },
    { weight: 1, arbitrary: mutatedText(fc.constant(text)) },
  );
  const number = fc.oneof(
    { weight: 6, arbitrary: fc.constant(NUMBER) },
    fc.constantFrom('2026-0002', '20260001'),
    nasty,
  );
  const kind = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...DESK_RECORD_KINDS) }, nasty);
  const id = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(NUMBER, '2026-W47', 'a') }, nasty);
  const revision = fc.oneof({ weight: 6, arbitrary: fc.nat({ max: 3 }) }, fc.double());
  const sentAt = fc.constantFrom(
    '2026-11-22T09:00:00Z',
    '2026-11-22T09:05:00Z',
    '2026-99-99T99:99:99Z',
    'x',
  );
  const tag = fc.oneof(fc.constantFrom('A'.repeat(43), 'B'.repeat(43)), nasty);
  const recipient = fc.oneof(
    fc.constant(at.recipient),
    fc.constantFrom(`age1${'q'.repeat(58)}`, ''),
    nasty,
  );
  const bodies: Record<DeskAction, fc.Arbitrary<unknown>> = {
    challenge: fc.record({ recipient }),
    'sign-in': fc.record({ recipient, token: anyText, nonce: tag }),
    'sign-out': fc.constant({}),
    overview: fc.constant({}),
    envelopes: fc.record({ numbers: fc.array(number, { maxLength: 120 }) }),
    records: fc.record({ wanted: fc.array(fc.record({ kind, id }), { maxLength: 120 }) }),
    save: fc.record({ kind, id, revision, envelope }),
    remove: fc.record({ kind, id, revision }),
    status: fc.record(
      {
        number,
        status: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SETTABLE_STATUSES) }, nasty),
        reason: fc.oneof(fc.constantFrom(...CLOSED_REASONS), nasty),
      },
      { requiredKeys: ['number', 'status'] },
    ),
    answer: fc.record({ number, sentAt, tag, envelope }),
    reseal: fc.record(
      {
        number,
        was: fc.oneof({ weight: 6, arbitrary: fc.constant(text) }, envelope),
        text: envelope,
        contact: envelope,
        messages: fc.array(fc.record({ position: fc.nat({ max: 3 }), was: envelope, envelope }), {
          maxLength: 3,
        }),
      },
      { requiredKeys: ['number', 'was', 'text', 'messages'] },
    ),
  };

  const inputs: fc.Arbitrary<Asked> = fc.constantFrom(...ACTIONS).chain((action) => {
    const json = bodies[action].map((body) => JSON.stringify(body));
    return fc.record({
      action: fc.oneof({ weight: 30, arbitrary: fc.constant<string>(action) }, nasty),
      publisher: fc.oneof(
        { weight: 30, arbitrary: fc.constant(SLUG) },
        fc.constant('annan'),
        nasty,
      ),
      type: fc.constantFrom(
        ...Array<string>(20).fill('application/json'),
        'text/plain',
        'application/json; charset=utf-8',
      ),
      origin: fc.constantFrom(
        ...Array<string>(20).fill(ORIGIN),
        'null',
        'https://annan.example',
        undefined,
      ),
      cookie: fc.oneof(
        { weight: 12, arbitrary: fc.constant('right') },
        { weight: 2, arbitrary: fc.constant('none') },
        fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
        fc.constantFrom(
          '__Secure-handlaggning=',
          `__Secure-handlaggning=${'A'.repeat(43)}`,
          '=;=;;',
          'handlaggning=x; a',
        ),
      ),
      body: fc.oneof(
        { weight: 5, arbitrary: json },
        {
          weight: 3,
          arbitrary: mutatedText(json, ['"__proto__":', 'null', '[]', '{}', '"number":', '1e999']),
        },
        { weight: 1, arbitrary: fc.json({ maxDepth: 5 }) },
        { weight: 1, arbitrary: fc.constantFrom('['.repeat(100_000), '{"a":'.repeat(50_000), '') },
      ),
    });
  });

  return fuzzed<Asked>({
    inputs,
    async attempt(input) {
      if ((asked += 1) % FRESH_AFTER === 0) {
        await at.store.close();
        at = await start();
      }
      if (at.cookie === '' && input.cookie === 'right') at.cookie = await signIn();
      events = [];
      const signedIn = input.cookie === 'right';
      const answer = await ask(
        input,
        signedIn ? at.cookie : input.cookie === 'none' ? '' : input.cookie,
      );
      const failed = events.find(({ event }) => event === 'failed');
      must(failed === undefined, `the desk failed: ${JSON.stringify(failed)}`);
      must(STATUSES.includes(answer.status), `status ${answer.status}`);
      must(answer.headers.get('cache-control') === 'no-store', 'the answer may be kept');
      const said = (await answer.json()) as DeskAnswer<DeskAction>;
      must(said.ok === (answer.status === 200), 'the status says something else than the answer');
      if (said.ok) {
        must(signedIn || input.action === 'challenge', `${input.action} without a session`);
        must(input.publisher === SLUG, 'of another municipality');
        must(input.origin === undefined || input.origin === ORIGIN, 'from another site');
      }
      if (said.ok && input.action === 'sign-out') {
        const again = { ...right, action: 'overview', body: '{}' };
        must((await ask(again, at.cookie)).status === 401, 'the session lives on');
        at.cookie = '';
      }
      return `${ACTIONS.includes(input.action as DeskAction) ? input.action : 'unknown'} ${answer.status}`;
    },
    close: () => at.store.close(),
  });
};
export default open;

/** Sealed once: sealing is dear, and what is inside does not matter here. */
async function envelopes(seed: number): Promise<Record<'text' | 'contact' | 'other', string>> {
  const { recipients, store } = await openTestIntake(seed, () => undefined);
  await store.close();
  const sealed = async (content: unknown) =>
    Buffer.from(await seal(content, recipients)).toString('base64');
  return {
    text: await sealed('text'),
    contact: await sealed('contact'),
    other: await sealed('other'),
  };
}
