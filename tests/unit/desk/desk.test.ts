/** The desk in the browser against the real server, without the browser: a key holder in this process, and a line that can break. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../../src/desk/api.ts';
import type { DeskPage } from '../../../src/desk/contract.ts';
import { createDesk, type LiveDesk } from '../../../src/desk/desk.ts';
import { createKeyHolder } from '../../../src/desk/vault/key-holder.ts';
import type { VaultRequest } from '../../../src/desk/vault/protocol.ts';
import type { VaultPort } from '../../../src/desk/vault/vault.ts';
import type { DeskAction, DeskProblem } from '../../../src/domain/desk/wire.ts';
import { sealTip } from '../../../src/intake/seal.ts';
import { newPerson, testDesk, type Person } from '../intake/desk/test-desk.ts';
import { newTip, ORIGIN } from '../intake/test-intake.ts';

const NOBODY = '';
let anna: Person;
let bo: Person;
let people: Person[];
let at: ReturnType<typeof testDesk>;

beforeAll(async () => {
  anna = await newPerson('Trygghetssamordnare');
  bo = await newPerson('Säkerhetssamordnare');
});
beforeEach(() => {
  people = [anna, bo];
  at = testDesk(people);
});

/** A worker's shape around a key holder. `fail` is the browser ending it. */
function startHolder(): VaultPort & { fail: () => void } {
  const hold = createKeyHolder();
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const failed: (() => void)[] = [];
  return {
    postMessage(message) {
      void hold(message as VaultRequest).then((data) => {
        for (const listen of listeners) listen({ data });
      });
    },
    addEventListener(type: 'message' | 'error', listen: (event: { data: unknown }) => void) {
      if (type === 'message') listeners.push(listen);
      else failed.push(() => listen({ data: undefined }));
    },
    terminate() {
      listeners.length = 0;
    },
    fail() {
      for (const tell of failed) tell();
    },
  };
}

interface Line {
  /** Actions that do not reach the server. */
  down: Set<DeskAction>;
  /** Actions that reach the server, and whose answers are lost. */
  deaf: Set<DeskAction>;
  /** Actions that the server refuses. */
  refused: Map<DeskAction, DeskProblem>;
  /** Envelopes are had so many times. */
  breaksAfter: number;
  asked: { action: DeskAction; body: object }[];
  holder?: ReturnType<typeof startHolder>;
}

function openDesk(): { desk: LiveDesk; line: Line } {
  const browser = at.browser();
  const line: Line = {
    down: new Set(),
    deaf: new Set(),
    refused: new Map(),
    breaksAfter: Infinity,
    asked: [],
  };
  const isBroken = () =>
    line.asked.filter(({ action }) => action === 'envelopes').length > line.breaksAfter;
  const ask: Ask = async (action, body) => {
    line.asked.push({ action, body });
    const problem = line.refused.get(action);
    if (problem) return { ok: false, problem };
    if (line.down.has(action) || isBroken()) return { ok: false, problem: 'network' };
    const answer = await browser.ask(action, body);
    return line.deaf.has(action) ? { ok: false, problem: 'network' } : answer;
  };
  const page = { publisher: { slug: 'varnamo', areas: [] } } as unknown as DeskPage;
  const desk = createDesk(page, {
    ask,
    startWorker: () => (line.holder = startHolder()),
    clock: () => new Date('2026-11-23T07:00:00Z'),
    origin: ORIGIN,
  });
  return { desk, line };
}

const keyFile = ({ identity }: Person) => new TextEncoder().encode(`# nyckel\n${identity}\n`);

async function enter(person = anna) {
  const opened = openDesk();
  await opened.desk.signIn(keyFile(person), NOBODY);
  return opened;
}

async function putTips(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const tip = newTip({
      lookupHash: `hash-${index}`,
      answerRecipient: bo.recipient,
      receivedAt: `2026-11-20T08:${String(index % 60).padStart(2, '0')}:00Z`,
    });
    const recipients = people.map(({ recipient }) => recipient);
    await at.store.put(await sealTip(tip, 'sv', { text: `Tips ${index}` }, {}, recipients));
  }
}

function onlyTip(desk: LiveDesk) {
  const [tip] = desk.state.tips;
  if (!tip) throw new Error('There is no tip.');
  return tip;
}

describe('opening', () => {
  test('given many tips, then unread ones are opened first, the newest before the others, and all in the end', async () => {
    await putTips(130);
    const { desk, line } = await enter();
    expect(desk.state).toMatchObject({ phase: 'open', progress: { opened: 130, total: 130 } });
    const batches = line.asked.filter(({ action }) => action === 'envelopes');
    const sizes = batches.map(({ body }) => (body as { numbers: string[] }).numbers.length);
    expect(sizes).toEqual([20, 100, 10]);
    const [first] = (batches[0]?.body as { numbers: string[] }).numbers;
    expect(first).toBe('2026-0060');
  });

  test('given no contact just after signing in, then it is said on the page where she can try again', async () => {
    const { desk, line } = openDesk();
    line.down.add('overview');
    await desk.signIn(keyFile(anna), NOBODY);
    expect(desk.state).toMatchObject({ phase: 'signed-out', problem: 'network' });
    line.down.clear();
    await desk.signIn(keyFile(anna), NOBODY);
    expect(desk.state.phase).toBe('open');
  });

  test('given that the contact breaks half-way, then what is open stays, it is said, and the rest is fetched later', async () => {
    await putTips(25);
    const { desk, line } = openDesk();
    line.breaksAfter = 1;
    await desk.signIn(keyFile(anna), NOBODY);
    expect(desk.state).toMatchObject({
      phase: 'open',
      problem: 'network',
      progress: { opened: 20 },
    });
    line.breaksAfter = Infinity;
    await desk.refresh();
    expect(desk.state.progress).toEqual({ opened: 25, total: 25 });
    expect(desk.state.problem).toBeUndefined();
  });

  test('given nothing new, then nothing is fetched again and no row is another', async () => {
    await putTips(3);
    const { desk, line } = await enter();
    const before = desk.state.tips;
    line.asked.length = 0;
    await desk.refresh();
    expect(line.asked.map(({ action }) => action)).toEqual(['overview']);
    expect(desk.state.tips.every((tip, index) => tip === before[index])).toBe(true);
  });

  test('given a second question before the first is answered, then it is fetched', async () => {
    await putTips(1);
    const { desk, line } = await enter();
    const question = async (sentAt: string, tag: string) =>
      at.store.messages.add({
        publisher: 'varnamo',
        number: '2026-0001',
        from: 'sender',
        sentAt,
        contentTag: tag,
        envelope: new Uint8Array([1]),
      });
    await question('2026-11-23T06:00:00Z', 'one');
    await desk.refresh();
    await question('2026-11-23T06:30:00Z', 'two');
    line.asked.length = 0;
    await desk.refresh();
    expect(line.asked.map(({ action }) => action)).toEqual(['overview', 'envelopes']);
    expect(onlyTip(desk).content).toMatchObject({ messages: [{}, {}] });
  });
});

describe('the key', () => {
  test('given that the desk is locked while something is being opened, then nothing of it is kept', async () => {
    await putTips(1);
    const { desk } = openDesk();
    const entering = desk.signIn(keyFile(anna), NOBODY);
    desk.lock();
    await entering;
    expect(desk.state).toMatchObject({ phase: 'signed-out', tips: [], records: [] });
  });

  test('given that it is locked while a save is on its way, then what was saved is not kept here', async () => {
    const { desk } = await enter();
    const saving = desk.save(
      { kind: 'setting', id: 'places', revision: 0 },
      { places: ['Torget'] },
    );
    desk.lock();
    await saving;
    expect(desk.state.records).toEqual([]);
  });

  test('given that she locks and comes back at once, then the desk opens', async () => {
    await putTips(1);
    const { desk } = openDesk();
    const first = desk.signIn(keyFile(anna), NOBODY);
    desk.lock();
    await desk.signIn(keyFile(anna), NOBODY);
    await first;
    expect(desk.state).toMatchObject({ phase: 'open', progress: { opened: 1, total: 1 } });
  });

  test('given that the browser ends what holds the key, then it is said, and what was written is there', async () => {
    const { desk, line } = await enter();
    desk.drafts.set('answer/2026-0001', 'Tack');
    line.holder?.fail();
    expect(desk.state).toMatchObject({ phase: 'signed-out', problem: 'stopped' });
    expect(desk.drafts.get('answer/2026-0001')).toBe('Tack');
  });
});

describe('two coordinators', () => {
  test('given that each changes something of her own, then both changes are kept and nobody is asked', async () => {
    await putTips(1);
    const [one, two] = [await enter(anna), await enter(bo)];
    const police = { to: 'police', at: '2026-11-23T07:00:00Z', by: bo.label } as const;
    await two.desk.saveCoding(onlyTip(two.desk), { handovers: [police] });
    const saved = await one.desk.saveCoding(onlyTip(one.desk), { note: 'Ring' });
    expect(saved).toMatchObject({ ok: true, record: { content: { note: 'Ring' } } });
    expect(onlyTip(one.desk).coding).toEqual({ note: 'Ring', handovers: [police] });
  });

  test('given that both change the same, then the second is told whose it was, and nothing is overwritten', async () => {
    await putTips(1);
    const [one, two] = [await enter(anna), await enter(bo)];
    await two.desk.saveCoding(onlyTip(two.desk), { note: 'Felanmält' });
    const refused = await one.desk.saveCoding(onlyTip(one.desk), { note: 'Ring' });
    expect(refused).toMatchObject({
      problem: 'changed',
      current: { by: bo.label, content: { note: 'Felanmält' } },
    });
    await two.desk.refresh();
    expect(onlyTip(two.desk).coding.note).toBe('Felanmält');
  });

  test('given that she began before the other saved and has fetched that since, then she is told all the same', async () => {
    await putTips(1);
    const [one, two] = [await enter(anna), await enter(bo)];
    await two.desk.saveCoding(onlyTip(two.desk), { note: 'Felanmält' });
    await one.desk.refresh();
    const refused = await one.desk.saveCoding(onlyTip(one.desk), { note: 'Ring' }, {});
    expect(refused).toMatchObject({ problem: 'changed' });
  });

  test('given a tip that a colleague has closed, then reading it does not open it again', async () => {
    await putTips(1);
    const [one, two] = [await enter(anna), await enter(bo)];
    await two.desk.setStatus('2026-0001', 'closed', 'done');
    await one.desk.markRead('2026-0001');
    expect(onlyTip(one.desk)).toMatchObject({ status: 'closed', closedReason: 'done' });
    expect(onlyTip(one.desk).coding.firstReadAt).toBeUndefined();
  });
});

describe('an answer that is lost on its way', () => {
  test('of an answer to the sender: sent again it is the same one', async () => {
    await putTips(1);
    const { desk, line } = await enter();
    line.deaf.add('answer');
    expect(await desk.answer(onlyTip(desk), 'Tack')).toEqual({ ok: false, problem: 'network' });
    line.deaf.clear();
    expect(await desk.answer(onlyTip(desk), 'Tack')).toEqual({ ok: true });
    expect(await at.store.messages.list('varnamo', '2026-0001')).toHaveLength(1);
    expect(await desk.answer(onlyTip(desk), 'Tack')).toEqual({ ok: true });
    expect(await at.store.messages.list('varnamo', '2026-0001')).toHaveLength(2);
  });

  test('of something that was saved: saved again there is nothing to choose between', async () => {
    const { desk, line } = await enter();
    const record = { kind: 'week', id: '2026-W47', revision: 0 } as const;
    line.deaf.add('save');
    expect(await desk.save(record, { note: 'Mötet' })).toEqual({ ok: false, problem: 'network' });
    line.deaf.clear();
    expect(await desk.save(record, { note: 'Mötet' })).toMatchObject({ ok: true });
  });
});

describe('sealing everything anew', () => {
  test('given tips and records, then a new colleague can open them', async () => {
    await putTips(2);
    const { desk } = await enter();
    await desk.saveCoding(onlyTip(desk), { note: 'Ring' });
    const cia = await newPerson('Ny samordnare');
    people.push(cia);
    expect(await desk.resealAll(() => {})).toEqual({ resealed: 3, closed: 0, changed: 0 });
    const hers = await enter(cia);
    expect(onlyTip(hers.desk)).toMatchObject({
      content: { answers: { text: 'Tips 0' } },
      coding: { note: 'Ring' },
    });
  });

  test('given a key that opens nothing of what is there, then it says how much that is', async () => {
    await putTips(2);
    const { desk } = await enter();
    await desk.saveCoding(onlyTip(desk), { note: 'Ring' });
    const cia = await newPerson('Ny samordnare');
    people.push(cia);
    const hers = await enter(cia);
    expect(await hers.desk.resealAll(() => {})).toEqual({ resealed: 0, closed: 3, changed: 0 });
  });

  test('given that the contact breaks, then it stops and says why', async () => {
    await putTips(2);
    const { desk, line } = await enter();
    line.refused.set('reseal', 'unavailable');
    expect(await desk.resealAll(() => {})).toMatchObject({ resealed: 0, problem: 'unavailable' });
    line.down.add('overview');
    expect(await desk.resealAll(() => {})).toMatchObject({ resealed: 0, problem: 'network' });
  });
});
