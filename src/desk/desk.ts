/**
 * The desk in the browser: signs in, opens what is sealed, keeps it in memory while it is open, and seals
 * what is saved. It draws nothing; views subscribe.
 */
import type { ApiAnswer, Ask } from './api.ts';
import type {
  Desk,
  DeskPage,
  DeskRecordKind,
  DeskState,
  DeskTip,
  DeskTrouble,
  Done,
  OpenedRecord,
  ResealResult,
  SaveOutcome,
  TipCoding,
  TipContent,
} from './contract.ts';
import { isTipCoding } from '../domain/desk/coding.ts';
import {
  DESK_BATCH,
  type DeskAction,
  type ListedRecord,
  type Overview,
  type SealedTip,
} from '../domain/desk/wire.ts';
import type { ClosedReason, SettableStatus } from '../domain/tips/status.ts';
import { Vault, type VaultPort } from './vault/vault.ts';

/** The first tips are few, so that there is something to read at once. */
const FIRST_BATCH = 20;
/** The form of tips, as against dialogues, walks and sign-ups. */
const TIPS = 'tips';

const SIGNED_OUT: DeskState = {
  phase: 'signed-out',
  coordinators: [],
  tips: [],
  responses: [],
  progress: { opened: 0, total: 0 },
  records: [],
  clockSkew: 0,
};

export interface DeskDeps {
  ask: Ask;
  startWorker: () => VaultPort;
  /** The computer's clock. */
  clock: () => Date;
  /** Where this page is: a challenge must be for the same. */
  origin: string;
}

export interface LiveDesk extends Desk {
  subscribe(listener: () => void): () => void;
}

/** A desk that is signed out. */
export function createDesk(page: DeskPage, deps: DeskDeps): LiveDesk {
  return new BrowserDesk(page, deps);
}

class BrowserDesk implements LiveDesk {
  readonly page: DeskPage;
  readonly drafts = new Map<string, string>();
  state = SIGNED_OUT;
  readonly #deps: DeskDeps;
  readonly #listeners = new Set<() => void>();
  #vault: Vault | undefined;
  #recipients: readonly string[] = [];
  #refreshing: Promise<void> | undefined;
  #all: readonly DeskTip[] = [];
  /** What was opened, beside the state: a list is looked through often. */
  readonly #sealed = new Map<string, SealedTip>();
  readonly #contents = new Map<string, TipContent | 'closed-to-me'>();
  readonly #records = new Map<string, OpenedRecord>();

  constructor(page: DeskPage, deps: DeskDeps) {
    this.page = page;
    this.#deps = deps;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  now(): Date {
    return new Date(this.#deps.clock().getTime() + this.state.clockSkew);
  }

  async signIn(keyFile: Uint8Array, passphrase: string): Promise<void> {
    this.#forget();
    const vault = new Vault(this.#deps.startWorker());
    this.#vault = vault;
    this.#set({ ...SIGNED_OUT, phase: 'opening' });
    const problem = await this.#prove(vault, keyFile, passphrase);
    if (this.#vault !== vault) return;
    if (problem) {
      this.#end(problem);
      return;
    }
    await this.refresh();
  }

  lock(reason?: 'idle'): void {
    if (this.state.phase === 'signed-out') return;
    // The key is gone before the server has been told; what it answers does not matter.
    this.#end(reason);
    void this.#deps.ask('sign-out', {});
  }

  refresh(): Promise<void> {
    this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #refresh(): Promise<void> {
    const vault = this.#vault;
    if (!vault) return;
    const overview = await this.#ask('overview', {});
    if (!overview.ok || this.#vault !== vault) return;
    this.#recipients = overview.recipients;
    const stale = this.#dropStale(overview);
    this.#list(overview);
    await this.#openRecords(
      vault,
      overview.records.filter(({ kind }) => kind !== 'tip'),
    );
    await this.#openTips(vault, overview, stale);
  }

  records(kind: DeskRecordKind): readonly OpenedRecord[] {
    return this.state.records.filter((record) => record.kind === kind);
  }

  async save(
    { kind, id, revision }: { kind: DeskRecordKind; id: string; revision: number },
    content: unknown,
  ): Promise<SaveOutcome> {
    const vault = this.#vault;
    const { me } = this.state;
    if (!vault || !me) return { ok: false, problem: 'session' };
    const place = { publisher: this.page.publisher.slug, kind, id, revision: revision + 1 };
    const recipients = this.#recipients;
    const input = { place, by: me.label, content, recipients };
    const envelope = await vault.call('sealRecord', input);
    const answer = await this.#ask('save', { kind, id, revision, envelope });
    if (answer.ok) {
      const { updatedAt } = answer;
      const saved = { kind, id, revision: answer.revision, updatedAt, by: me.label, content };
      this.#keep([saved]);
      return { ok: true, record: saved };
    }
    if (answer.problem !== 'changed') return { ok: false, problem: answer.problem };
    const records = answer.current ? [answer.current] : [];
    const { slug: publisher } = this.page.publisher;
    const [current] = await vault.call('openRecords', { publisher, records });
    if (!current) return { ok: false, problem: 'damaged' };
    this.#keep([current]);
    return { ok: false, problem: 'changed', current };
  }

  saveCoding(tip: DeskTip, coding: TipCoding): Promise<SaveOutcome> {
    return this.save({ kind: 'tip', id: tip.number, revision: tip.codingRevision }, coding);
  }

  async remove({
    kind,
    id,
    revision,
  }: {
    kind: DeskRecordKind;
    id: string;
    revision: number;
  }): Promise<Done> {
    const answer = await this.#ask('remove', { kind, id, revision });
    if (!answer.ok) return { ok: false, problem: answer.problem };
    this.#records.delete(nameOf({ kind, id }));
    this.#keep([]);
    return { ok: true };
  }

  async setStatus(number: string, status: SettableStatus, reason?: ClosedReason): Promise<Done> {
    const answer = await this.#ask('status', { number, status, ...(reason ? { reason } : {}) });
    if (!answer.ok) return { ok: false, problem: answer.problem };
    this.#changeTip(number, ({ closedReason: _, ...tip }) => ({
      ...tip,
      status,
      ...(reason ? { closedReason: reason } : {}),
    }));
    return { ok: true };
  }

  async answer(tip: DeskTip, text: string): Promise<Done> {
    const vault = this.#vault;
    const sealed = this.#sealed.get(tip.number);
    if (!vault || !sealed) return { ok: false, problem: 'session' };
    const sentAt = `${this.now().toISOString().slice(0, 19)}Z`;
    const envelope = await vault.call('sealAnswer', {
      answer: {
        publisher: this.page.publisher.slug,
        lookupHash: sealed.lookupHash,
        sentAt,
        text,
      },
      recipients: [...this.#recipients, sealed.answerRecipient],
    });
    const { number } = tip;
    const answer = await this.#ask('answer', { number, sentAt, tag: randomTag(), envelope });
    if (!answer.ok) return { ok: false, problem: answer.problem };
    const message = { from: 'municipality' as const, sentAt, text };
    const content = this.#contents.get(number);
    if (content && typeof content !== 'string') {
      this.#contents.set(number, { ...content, messages: [...content.messages, message] });
    }
    this.#changeTip(number, ({ askedAt: _, ...rest }) => ({ ...rest, status: 'answered' }));
    return { ok: true };
  }

  async sealCopy(content: unknown): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.#vault) throw new Error('The desk is locked.');
    return this.#vault.call('sealCopy', { content, recipients: this.#recipients });
  }

  async resealAll(progress: (done: number, total: number) => void): Promise<ResealResult> {
    const vault = this.#vault;
    if (!vault) throw new Error('The desk is locked.');
    const result = { resealed: 0, closed: 0, changed: 0 };
    // The keys of this moment, not of when the desk was opened.
    await this.refresh();
    const tips = this.#all;
    const { records } = this.state;
    const total = tips.length + records.length;
    let done = 0;
    const count = (outcome: keyof ResealResult) => {
      result[outcome] += 1;
      done += 1;
      progress(done, total);
    };
    for (const { number } of tips) count(await this.#resealTip(vault, number));
    for (const record of records) {
      const { ok } = await this.save(record, record.content);
      count(ok ? 'resealed' : 'changed');
    }
    return result;
  }

  async #resealTip(vault: Vault, number: string): Promise<keyof ResealResult> {
    const fetched = await this.#ask('envelopes', { numbers: [number] });
    const sealed = fetched.ok ? fetched.tips[0] : undefined;
    if (!sealed) return 'changed';
    const anew = await vault.call('reseal', { sealed, recipients: this.#recipients });
    if (!anew) return 'closed';
    const answer = await this.#ask('reseal', { number, was: sealed.text, ...anew });
    return answer.ok ? 'resealed' : 'changed';
  }

  /** Shows the server that the key is here. */
  async #prove(
    vault: Vault,
    file: Uint8Array,
    passphrase: string,
  ): Promise<DeskTrouble | undefined> {
    const { ask, origin } = this.#deps;
    const { slug: publisher } = this.page.publisher;
    try {
      const unlocked = await vault.call('unlock', { file, passphrase });
      if ('problem' in unlocked) return unlocked.problem;
      const { recipient } = unlocked;
      const challenge = await ask('challenge', { recipient });
      if (!challenge.ok) return challenge.problem;
      const { envelope, token } = challenge;
      const nonce = await vault.call('challenge', { envelope, origin, publisher });
      if (nonce === undefined) return 'challenge';
      const answer = await ask('sign-in', { recipient, token, nonce });
      return answer.ok ? undefined : answer.problem;
    } catch {
      return 'challenge';
    }
  }

  /** Asks the server; a session that has ended ends the desk. */
  async #ask<A extends DeskAction>(
    action: A,
    body: Parameters<typeof this.ask<A>>[1],
  ): Promise<ApiAnswer<A>> {
    const vault = this.#vault;
    const answer = await this.ask(action, body);
    const ended = !answer.ok && (answer.problem === 'session' || answer.problem === 'proxy');
    if (ended && this.#vault === vault) this.#end(answer.problem);
    return answer;
  }

  get ask(): Ask {
    return this.#deps.ask;
  }

  /** Forgets what has changed since it was opened. @returns numbers of tips to open again */
  #dropStale({ tips, records }: Overview): ReadonlySet<string> {
    const stale = new Set<string>();
    const before = new Map(this.#all.map((tip) => [tip.number, tip]));
    for (const tip of tips) {
      const known = before.get(tip.number);
      if (known && (known.askedAt !== tip.askedAt || known.status !== tip.status)) {
        stale.add(tip.number);
      }
    }
    const there = new Map(records.map((record) => [nameOf(record), record.revision]));
    for (const [name, { revision }] of this.#records) {
      if (there.get(name) !== revision) this.#records.delete(name);
    }
    return stale;
  }

  /** Shows what can be listed without opening anything. */
  #list({ now, me, coordinators, tips }: Overview): void {
    const clockSkew = Date.parse(now) - this.#deps.clock().getTime();
    const state = { ...this.state };
    delete state.problem;
    const all = tips.map((tip) => this.#withContent(tip));
    this.#set({ ...state, phase: 'open', me, coordinators, clockSkew, ...this.#listed(all) });
  }

  /** What the state says of all that there is in the register. */
  #listed(all: readonly DeskTip[]): Pick<DeskState, 'tips' | 'responses' | 'progress'> {
    this.#all = all;
    return {
      tips: all.filter(({ form }) => form === TIPS),
      responses: all.filter(({ form }) => form !== TIPS),
      progress: {
        opened: all.filter(({ content }) => content !== 'waiting').length,
        total: all.length,
      },
    };
  }

  async #openTips(vault: Vault, overview: Overview, stale: ReadonlySet<string>): Promise<void> {
    const unread = (status: string) => (status === 'received' ? 0 : 1);
    const waiting = overview.tips
      .filter(({ number }) => !this.#contents.has(number) || stale.has(number))
      .toSorted(
        (one, other) =>
          unread(one.status) - unread(other.status) ||
          other.receivedAt.localeCompare(one.receivedAt),
      );
    const codings = new Map(
      overview.records.filter(({ kind }) => kind === 'tip').map((record) => [record.id, record]),
    );
    const listed = new Map(overview.tips.map((tip) => [tip.number, tip]));
    const { slug: publisher } = this.page.publisher;
    for (const batch of batchesOf(waiting)) {
      const numbers = batch.map(({ number }) => number);
      const records = numbers
        .map((number) => codings.get(number))
        .filter((one) => one !== undefined);
      const [answer] = await Promise.all([
        this.#ask('envelopes', { numbers }),
        this.#openRecords(vault, records),
      ]);
      if (!answer.ok || this.#vault !== vault) return;
      const tips = answer.tips.flatMap((sealed) => {
        const tip = listed.get(sealed.number);
        return tip ? [{ listed: tip, sealed }] : [];
      });
      const opened = await vault.call('openTips', { publisher, tips });
      if (this.#vault !== vault) return;
      for (const { sealed } of tips) this.#sealed.set(sealed.number, sealed);
      for (const { number, content } of opened) this.#contents.set(number, content);
      this.#showOpened();
    }
    // Codings that somebody else has saved of tips that were open already.
    await this.#openRecords(vault, [...codings.values()]);
  }

  async #openRecords(vault: Vault, wanted: readonly ListedRecord[]): Promise<void> {
    const missing = wanted.filter((record) => !this.#records.has(nameOf(record)));
    const { slug: publisher } = this.page.publisher;
    for (let start = 0; start < missing.length; start += DESK_BATCH) {
      const batch = missing.slice(start, start + DESK_BATCH).map(({ kind, id }) => ({ kind, id }));
      const answer = await this.#ask('records', { wanted: batch });
      if (!answer.ok || this.#vault !== vault) return;
      const opened = await vault.call('openRecords', { publisher, records: answer.records });
      if (this.#vault !== vault) return;
      this.#keep(opened);
    }
  }

  #keep(opened: readonly OpenedRecord[]): void {
    for (const record of opened) this.#records.set(nameOf(record), record);
    this.#showOpened();
  }

  #showOpened(): void {
    const all = this.#all.map((tip) => this.#withContent(tip));
    this.#set({ ...this.state, ...this.#listed(all), records: [...this.#records.values()] });
  }

  /** The same object when nothing has changed: a row that is the same is not drawn again. */
  #withContent(tip: Overview['tips'][number] | DeskTip): DeskTip {
    const record = this.#records.get(nameOf({ kind: 'tip', id: tip.number }));
    const content = this.#contents.get(tip.number) ?? 'waiting';
    const known = 'content' in tip && tip.content === content;
    if (known && tip.codingRevision === (record?.revision ?? 0)) return tip;
    const coding = record && isTipCoding(record.content) ? record.content : {};
    return {
      ...tip,
      content,
      coding,
      codingRevision: record?.revision ?? 0,
    };
  }

  #changeTip(number: string, change: (tip: DeskTip) => DeskTip): void {
    const all = this.#all.map((tip) =>
      tip.number === number ? this.#withContent(change(tip)) : tip,
    );
    this.#set({ ...this.state, ...this.#listed(all) });
  }

  #end(problem?: DeskTrouble): void {
    this.#forget();
    this.#set({ ...SIGNED_OUT, ...(problem ? { problem } : {}) });
  }

  #forget(): void {
    this.#vault?.lock();
    this.#vault = undefined;
    this.#recipients = [];
    this.#all = [];
    this.#sealed.clear();
    this.#contents.clear();
    this.#records.clear();
  }

  #set(state: DeskState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

function nameOf({ kind, id }: { kind: DeskRecordKind; id: string }): string {
  return `${kind}/${id}`;
}

/** The first batch is small, the others as large as the server gives. */
function batchesOf<T>(items: readonly T[]): T[][] {
  const batches = items.length > 0 ? [items.slice(0, FIRST_BATCH)] : [];
  for (let start = FIRST_BATCH; start < items.length; start += DESK_BATCH) {
    batches.push(items.slice(start, start + DESK_BATCH));
  }
  return batches;
}

function randomTag(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
