/** The desk's server with a real store and real keys, and a browser of a coordinator that speaks to it. */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { DeskAction, DeskActions, DeskAnswer } from '../../../../src/domain/desk/wire.ts';
import type { IntakeEvent } from '../../../../src/intake/contract.ts';
import {
  createDesk,
  type DeskContext,
  type DeskDeps,
} from '../../../../src/intake/desk/handler.ts';
import { createRateLimiter } from '../../../../src/intake/rate-limit.ts';
import { createReplayList } from '../../../../src/intake/replay-list.ts';
import { openSqliteStore } from '../../../../src/intake/sqlite-store.ts';
import { ORIGIN } from '../test-intake.ts';

const PATH = '/varnamo/handlaggning/';

export interface Person {
  identity: string;
  recipient: string;
  label: string;
}

export async function newPerson(label: string): Promise<Person> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity), label };
}

/** An age file with any content, to any key. */
export async function sealed(content: unknown, ...recipients: string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const bytes = await encrypter.encrypt(JSON.stringify(content));
  return Buffer.from(bytes).toString('base64');
}

export async function opened(envelope: string, { identity }: Person): Promise<unknown> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(Buffer.from(envelope, 'base64'), 'text'));
}

export function testDesk(people: Person[], changes: Partial<DeskDeps> = {}) {
  const log: IntakeEvent[] = [];
  let now = new Date('2026-11-23T07:00:00Z');
  const clock = () => now;
  const store = openSqliteStore(':memory:');
  const deps: DeskDeps = {
    store,
    municipalities: new Set(['varnamo', 'aneby']),
    coordinators: (publisher) => (publisher === 'varnamo' ? people : []),
    recipients: () => people.map(({ recipient }) => recipient),
    clock,
    tokenKey: new Uint8Array(32).fill(7),
    allowedOrigins: [ORIGIN],
    rateLimiter: createRateLimiter(clock),
    replays: createReplayList(clock),
    tls: true,
    log: (event) => log.push(event),
    ...changes,
  };
  let desk = createDesk(deps);
  return {
    store,
    log,
    wait(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    /** The server is started again, on the same database. */
    restart() {
      desk = createDesk(deps);
    },
    /** Sends any body, without a session. */
    send(action: string, body: string | ReadableStream): Promise<Response> {
      const request = new Request(`${ORIGIN}${PATH}api/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN },
        body,
        ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
      });
      return desk.handle(request, { publisher: 'varnamo', action, path: PATH });
    },
    /** A browser with its cookies. */
    browser(context: Partial<DeskContext> = {}) {
      let cookie = '';
      async function ask<A extends DeskAction>(
        action: A,
        body: DeskActions[A]['takes'],
        headers: Record<string, string> = {},
      ): Promise<DeskAnswer<A> & { status: number; setCookie: string | null }> {
        const request = new Request(`${ORIGIN}${PATH}api/${action}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: ORIGIN,
            ...(cookie === '' ? {} : { cookie }),
            ...headers,
          },
          body: JSON.stringify(body),
        });
        const response = await desk.handle(request, {
          publisher: 'varnamo',
          action,
          path: PATH,
          address: '192.0.2.1',
          ...context,
        });
        const setCookie = response.headers.get('set-cookie');
        if (setCookie !== null) cookie = setCookie.split(';', 1)[0] ?? '';
        const answer = (await response.json()) as DeskAnswer<A>;
        return { ...answer, status: response.status, setCookie };
      }
      return {
        ask,
        get cookie() {
          return cookie;
        },
        set cookie(value: string) {
          cookie = value;
        },
        async signIn(person: Person) {
          const { recipient } = person;
          const challenge = await ask('challenge', { recipient });
          if (!challenge.ok) return challenge;
          const { nonce } = (await opened(challenge.envelope, person)) as { nonce: string };
          return ask('sign-in', { recipient, token: challenge.token, nonce });
        },
      };
    },
  };
}
