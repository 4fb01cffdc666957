import { beforeEach, describe, expect, test } from 'vitest';
import { ORIGIN, newTip } from '../test-intake.ts';
import { newPerson, opened, sealed, testDesk, type Person } from './test-desk.ts';

let anna: Person;
let bo: Person;
let people: Person[];
let at: ReturnType<typeof testDesk>;
beforeEach(async () => {
  anna = await newPerson('Trygghetssamordnare');
  bo = await newPerson('Säkerhetssamordnare');
  people = [anna, bo];
  at = testDesk(people);
});

describe('signing in', () => {
  test('given a coordinator who opens the challenge, then she is in, by her role', async () => {
    const answer = await at.browser().signIn(anna);
    expect(answer).toMatchObject({ ok: true, me: { label: 'Trygghetssamordnare' } });
    expect(at.log).toContainEqual({
      event: 'desk',
      action: 'sign-in',
      outcome: 'done',
      publisher: 'varnamo',
      role: 'Trygghetssamordnare',
    });
  });

  test('the cookie is for the desk alone, out of reach of scripts and of other sites, and only over TLS', async () => {
    const { setCookie } = await at.browser().signIn(anna);
    expect(setCookie).toMatch(
      /^__Secure-handlaggning=[\w-]{43}; Path=\/varnamo\/handlaggning\/; Max-Age=36000; HttpOnly; SameSite=Strict; Secure$/,
    );
  });

  test('given the database, then no session can be had from it', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    const secret = browser.cookie.split('=')[1] ?? '';
    expect(await at.store.desk.getSession(secret)).toBeUndefined();
  });

  test('given a key that no coordinator has, then it is said, and no challenge is made', async () => {
    const { recipient } = await newPerson('Någon');
    expect(await at.browser().ask('challenge', { recipient })).toMatchObject({
      ok: false,
      problem: 'unknown-key',
      status: 403,
    });
  });

  test('the challenge says what it is for, where and for whom', async () => {
    const { recipient } = anna;
    const challenge = await at.browser().ask('challenge', { recipient });
    if (!challenge.ok) throw new Error(challenge.problem);
    expect(await opened(challenge.envelope, anna)).toMatchObject({
      purpose: 'trygghetsloftet/desk/sign-in/1',
      origin: ORIGIN,
      publisher: 'varnamo',
    });
    await expect(opened(challenge.envelope, bo)).rejects.toThrow();
  });

  async function answerOf(person: Person) {
    const { recipient } = person;
    const challenge = await at.browser().ask('challenge', { recipient });
    if (!challenge.ok) throw new Error(challenge.problem);
    const { nonce } = (await opened(challenge.envelope, person)) as { nonce: string };
    return { recipient, token: challenge.token, nonce };
  }

  test('given the right answer twice, then it is good once', async () => {
    const answer = await answerOf(anna);
    expect(await at.browser().ask('sign-in', answer)).toMatchObject({ ok: true });
    expect(await at.browser().ask('sign-in', answer)).toMatchObject({ problem: 'challenge' });
  });

  test('given an answer after two minutes, or of another key, or made up, then nobody comes in', async () => {
    const late = await answerOf(anna);
    at.wait(3);
    expect(await at.browser().ask('sign-in', late)).toMatchObject({ problem: 'challenge' });
    const other = { ...(await answerOf(anna)), recipient: bo.recipient };
    expect(await at.browser().ask('sign-in', other)).toMatchObject({ problem: 'challenge' });
    const guessed = { ...(await answerOf(anna)), nonce: 'A'.repeat(43) };
    expect(await at.browser().ask('sign-in', guessed)).toMatchObject({ problem: 'challenge' });
  });

  test('given a municipality whose coordinator she is not, then her key is unknown there', async () => {
    const answer = await at.browser({ publisher: 'aneby' }).signIn(anna);
    expect(answer).toMatchObject({ problem: 'unknown-key' });
  });
});

describe('a session', () => {
  test('given no session, then nothing is told', async () => {
    const browser = at.browser();
    for (const action of ['overview', 'sign-out'] as const) {
      expect(await browser.ask(action, {})).toMatchObject({ problem: 'session', status: 401 });
    }
    browser.cookie = `__Secure-handlaggning=${'A'.repeat(43)}`;
    expect(await browser.ask('overview', {})).toMatchObject({ problem: 'session' });
  });

  test('given no session, then nothing of what is sent is taken in, however much it is', async () => {
    let taken = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        taken += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const { status } = await at.send('save', endless);
    expect(status).toBe(401);
    // A stream fills its own room for one piece before anybody asks.
    expect(taken).toBeLessThanOrEqual(1);
  });

  test('given somebody who wants in, then no more is taken in than signing in takes', async () => {
    const long = JSON.stringify({ recipient: anna.recipient, more: 'a'.repeat(20_000) });
    expect((await at.send('challenge', long)).status).toBe(413);
  });

  test('given somebody who asks again and again, then it is said before anything is read', async () => {
    at = testDesk(people, { rateLimiter: { allow: () => false } });
    expect((await at.send('challenge', 'no JSON')).status).toBe(429);
  });

  test('given an action that there is not, then the log does not repeat it', async () => {
    await at.send('mitt-hemliga-ord', '{}');
    expect(JSON.stringify(at.log)).not.toContain('mitt-hemliga-ord');
  });

  test('given a restart of the server, then the session goes on', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    at.restart();
    expect(await browser.ask('overview', {})).toMatchObject({ ok: true });
  });

  test('given half an hour without anything done, then it has ended; in use it has not', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    for (let asked = 0; asked < 3; asked += 1) {
      at.wait(25);
      expect(await browser.ask('overview', {})).toMatchObject({ ok: true });
    }
    at.wait(31);
    expect(await browser.ask('overview', {})).toMatchObject({ problem: 'session' });
  });

  test('given ten hours of use, then it has ended', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    for (let asked = 0; asked < 29; asked += 1) {
      at.wait(20);
      expect(await browser.ask('overview', {})).toMatchObject({ ok: true });
    }
    at.wait(21);
    expect(await browser.ask('overview', {})).toMatchObject({ problem: 'session' });
  });

  test('given a coordinator who leaves, then her session and her key stop at once', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    people.shift();
    expect(await browser.ask('overview', {})).toMatchObject({ problem: 'session' });
    expect(await at.browser().signIn(anna)).toMatchObject({ problem: 'unknown-key' });
  });

  test('given a session of one municipality, then it opens no other', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    const other = at.browser({ publisher: 'aneby' });
    other.cookie = browser.cookie;
    expect(await other.ask('overview', {})).toMatchObject({ problem: 'session' });
  });

  test('given that she signs out, then the cookie is of no more use', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    const before = browser.cookie;
    const { setCookie } = await browser.ask('sign-out', {});
    expect(setCookie).toContain('Max-Age=0');
    browser.cookie = before;
    expect(await browser.ask('overview', {})).toMatchObject({ problem: 'session' });
  });
});

describe('what may come in', () => {
  test('given a page of another site, or a form, then it is refused', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    const from = (headers: Record<string, string>) => browser.ask('overview', {}, headers);
    expect(await from({ origin: 'https://elsewhere.example' })).toMatchObject({
      problem: 'cross-origin',
    });
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toMatchObject({
      problem: 'cross-origin',
    });
    expect(await from({ 'content-type': 'text/plain' })).toMatchObject({ problem: 'malformed' });
  });

  test('given a text that is not sealed, then it is not taken', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    const envelope = Buffer.from('Anna bor på Storgatan').toString('base64');
    const record = { kind: 'week', id: '2026-W47', revision: 0 } as const;
    expect(await browser.ask('save', { ...record, envelope })).toMatchObject({
      problem: 'malformed',
    });
  });

  test('given an action or a municipality that is not there, then it is off', async () => {
    const browser = at.browser({ action: 'open' });
    expect(await browser.ask('overview', {})).toMatchObject({ problem: 'off', status: 404 });
    const elsewhere = at.browser({ publisher: 'goteborgsregionen' });
    expect(await elsewhere.ask('overview', {})).toMatchObject({ problem: 'off' });
  });

  test('given the municipality’s own sign-in, then only what has passed it is heard', async () => {
    const own = { header: 'x-forwarded-user', from: ['10.0.0.5'] };
    at = testDesk(people, { ownSignIn: own });
    const said = { 'x-forwarded-user': 'u123' };
    const { recipient } = anna;
    const past = at.browser({ socketAddress: '192.0.2.7' });
    expect(await past.ask('challenge', { recipient }, said)).toMatchObject({ problem: 'proxy' });
    const through = at.browser({ socketAddress: '::ffff:10.0.0.5' });
    expect(await through.ask('challenge', { recipient })).toMatchObject({ problem: 'proxy' });
    expect(await through.ask('challenge', { recipient }, said)).toMatchObject({ ok: true });
  });

  test('given that the database does not answer, then it is said, and nothing of why', async () => {
    const browser = at.browser();
    await browser.signIn(anna);
    await at.store.close();
    expect(await browser.ask('overview', {})).toMatchObject({
      problem: 'unavailable',
      status: 503,
    });
  });
});

describe('tips and records', () => {
  async function signedIn(person = anna) {
    const browser = at.browser();
    await browser.signIn(person);
    return browser;
  }

  test('given a tip, then what is coded is listed, and its envelope comes when it is asked for', async () => {
    await at.store.put(newTip());
    const browser = await signedIn();
    const overview = await browser.ask('overview', {});
    expect(overview).toMatchObject({
      tips: [{ number: '2026-0001', form: 'tips', area: 'centrum', contact: false }],
      recipients: people.map(({ recipient }) => recipient),
    });
    expect(JSON.stringify(overview)).not.toContain('AQID');
    const numbers = ['2026-0001', '2026-0009'];
    expect(await browser.ask('envelopes', { numbers })).toMatchObject({
      tips: [{ number: '2026-0001', lookupHash: 'hash-1', text: 'AQID', messages: [] }],
    });
  });

  test('given the list, then no envelope is read from the database for it', async () => {
    await at.store.put(newTip());
    const browser = await signedIn();
    const read: string[] = [];
    const watched = (name: string) => () => {
      read.push(name);
      return Promise.reject(new Error('An envelope was read.'));
    };
    Object.assign(at.store.responses, {
      list: watched('list'),
      get: watched('get'),
      findByLookup: watched('findByLookup'),
    });
    const overview = await browser.ask('overview', {});
    expect(overview).toMatchObject({ ok: true, tips: [{ number: '2026-0001', messages: 0 }] });
    expect(read).toEqual([]);
  });

  test('given a status that a colleague has changed meanwhile, then it is said and hers stays', async () => {
    await at.store.put(newTip());
    const [one, other] = [await signedIn(anna), await signedIn(bo)];
    const number = '2026-0001';
    await other.ask('status', { number, status: 'closed', reason: 'done' });
    expect(await one.ask('status', { number, status: 'read', was: 'received' })).toMatchObject({
      problem: 'changed',
      status: 409,
    });
    expect((await at.store.get('varnamo', number))?.status).toBe('closed');
  });

  test('given two coordinators at once, then the second gets the first one’s version and keeps her own', async () => {
    const [one, other] = [await signedIn(anna), await signedIn(bo)];
    const record = { kind: 'week', id: '2026-W47', revision: 0 } as const;
    const first = await sealed({ text: 'Annas' }, anna.recipient);
    const second = await sealed({ text: 'Bos' }, anna.recipient);
    expect(await one.ask('save', { ...record, envelope: first })).toMatchObject({ revision: 1 });
    const refused = await other.ask('save', { ...record, envelope: second });
    expect(refused).toMatchObject({ problem: 'changed', status: 409, current: { revision: 1 } });
    if (refused.ok || !refused.current) throw new Error('Nothing was said of the other version.');
    expect(await opened(refused.current.envelope, anna)).toEqual({ text: 'Annas' });
    expect(await other.ask('save', { ...record, revision: 1, envelope: second })).toMatchObject({
      ok: true,
      revision: 2,
    });
  });

  test('given an answer, then it is kept once and the tip is answered', async () => {
    await at.store.put(newTip());
    const browser = await signedIn();
    const envelope = await sealed('svar', anna.recipient);
    const answer = { number: '2026-0001', sentAt: '2026-11-23T07:00:00Z', tag: 'A'.repeat(43) };
    expect(await browser.ask('answer', { ...answer, envelope })).toMatchObject({ again: false });
    expect(await browser.ask('answer', { ...answer, envelope })).toMatchObject({ again: true });
    expect((await at.store.get('varnamo', '2026-0001'))?.status).toBe('answered');
    expect(await at.store.messages.list('varnamo', '2026-0001')).toHaveLength(1);
  });

  test('given an answer with a time that is not now, then it is not taken', async () => {
    await at.store.put(newTip());
    const browser = await signedIn();
    const envelope = await sealed('svar', anna.recipient);
    const answer = { number: '2026-0001', sentAt: '2025-01-01T07:00:00Z', tag: 'A'.repeat(43) };
    expect(await browser.ask('answer', { ...answer, envelope })).toMatchObject({
      problem: 'malformed',
    });
  });

  test('given a status, then it is set; closed needs a reason', async () => {
    await at.store.put(newTip());
    const browser = await signedIn();
    const number = '2026-0001';
    expect(await browser.ask('status', { number, status: 'closed' })).toMatchObject({
      problem: 'malformed',
    });
    await browser.ask('status', { number, status: 'closed', reason: 'done' });
    expect(await at.store.get('varnamo', number)).toMatchObject({
      status: 'closed',
      closedReason: 'done',
    });
    const unknown = { number: '2026-0009', status: 'read' } as const;
    expect(await browser.ask('status', unknown)).toMatchObject({ problem: 'gone', status: 404 });
  });

  test('given a tip sealed anew, then the new envelope is there; from an old one it is refused', async () => {
    const envelope = await sealed('tips', anna.recipient);
    await at.store.put(newTip({ textEnvelope: Buffer.from(envelope, 'base64') }));
    const browser = await signedIn();
    const anew = await sealed('tips', bo.recipient);
    const request = { number: '2026-0001', was: envelope, text: anew, messages: [] };
    expect(await browser.ask('reseal', request)).toMatchObject({ ok: true });
    expect(await browser.ask('reseal', request)).toMatchObject({ problem: 'changed' });
    const answer = await browser.ask('envelopes', { numbers: ['2026-0001'] });
    if (!answer.ok) throw new Error(answer.problem);
    expect(await opened(answer.tips[0]?.text ?? '', bo)).toBe('tips');
  });
});
