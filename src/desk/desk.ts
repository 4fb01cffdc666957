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
} from './contract.ts';
import type { DeskAction, DeskActions, Overview } from '../domain/desk/wire.ts';
import { mergeCodings } from '../domain/desk/merge-codings.ts';
import type { ClosedReason, SettableStatus } from '../domain/tips/status.ts';
import { openListed } from './open-listed.ts';
import { codingIn, OpenedRegister } from './opened-register.ts';
import { proveKey } from './prove-key.ts';
import { resealRegister } from './reseal-register.ts';
import { Vault, type VaultPort } from './vault/vault.ts';

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
  #refreshing: { vault: Vault; done: Promise<void> } | undefined;
  /** Of answers that were sent without an answer to be heard: sent again they are the same. */
  readonly #tags = new Map<string, string>();
  readonly #opened = new OpenedRegister();

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
    const vault = new Vault(this.#deps.startWorker(), () => {
      if (this.#vault === vault) this.#end('stopped');
    });
    this.#vault = vault;
    this.#set({ ...SIGNED_OUT, phase: 'opening' });
    const { ask, origin } = this.#deps;
    const { slug: publisher } = this.page.publisher;
    const problem = await proveKey(vault, ask, { publisher, origin }, keyFile, passphrase);
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
    const vault = this.#vault;
    if (!vault) return Promise.resolve();
    if (this.#refreshing?.vault !== vault) {
      const done = this.#refresh(vault).finally(() => {
        if (this.#refreshing?.vault === vault) this.#refreshing = undefined;
      });
      this.#refreshing = { vault, done };
    }
    return this.#refreshing.done;
  }

  async #refresh(vault: Vault): Promise<void> {
    const overview = await this.#ask('overview', {});
    if (this.#vault !== vault) return;
    if (!overview.ok) {
      // Signed in, and with nothing to show: she can try again. A desk that is open stays so, and says why.
      if (this.state.phase === 'opening') this.#end(overview.problem);
      else this.#set({ ...this.state, problem: overview.problem });
      return;
    }
    this.#recipients = overview.recipients;
    const wanted = this.#opened.list(overview);
    this.#list(overview);
    const isOpen = () => this.#vault === vault;
    const problem = await openListed(
      {
        ask: (action, body) => this.#ask(action, body),
        vault,
        publisher: this.page.publisher.slug,
        register: this.#opened,
        isOpen,
        show: () => {
          this.#show();
        },
      },
      overview,
      wanted,
    );
    if (problem && isOpen()) this.#set({ ...this.state, problem });
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
    if (envelope === undefined) return { ok: false, problem: 'stopped' };
    const answer = await this.#ask('save', { kind, id, revision, envelope });
    if (answer.ok) {
      const { updatedAt } = answer;
      const saved = { kind, id, revision: answer.revision, updatedAt, by: me.label, content };
      this.#keep(vault, [saved]);
      return { ok: true, record: saved };
    }
    if (answer.problem !== 'changed') return { ok: false, problem: answer.problem };
    const records = answer.current ? [answer.current] : [];
    const { slug: publisher } = this.page.publisher;
    const [current] = (await vault.call('openRecords', { publisher, records })) ?? [];
    if (!current) return { ok: false, problem: 'damaged' };
    this.#keep(vault, [current]);
    // Saved once already, and the answer was lost on its way: there is nothing to choose between.
    const isTheSame = JSON.stringify(current.content) === JSON.stringify(content);
    return isTheSame ? { ok: true, record: current } : { ok: false, problem: 'changed', current };
  }

  async saveCoding(
    { number, ...tip }: DeskTip,
    coding: TipCoding,
    base: TipCoding = tip.coding,
  ): Promise<SaveOutcome> {
    let theirs = this.#opened.recordOf({ kind: 'tip', id: number });
    for (;;) {
      const { merged, clashing } = mergeCodings(base, coding, codingIn(theirs));
      if (theirs && clashing.length > 0) return { ok: false, problem: 'changed', current: theirs };
      const revision = theirs?.revision ?? 0;
      const result = await this.save({ kind: 'tip', id: number, revision }, merged);
      if (result.ok || result.problem !== 'changed') return result;
      theirs = result.current;
    }
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
    this.#opened.dropRecord({ kind, id });
    this.#show();
    return { ok: true };
  }

  async markRead(number: string): Promise<void> {
    const { ok, problem } = await this.#setStatus({ number, status: 'read', was: 'received' });
    // A colleague was there first: what she has done is fetched.
    if (problem === 'changed') await this.refresh();
    const tip = this.state.tips.find((one) => one.number === number);
    if (!ok || !tip || tip.coding.firstReadAt !== undefined) return;
    await this.saveCoding(tip, { ...tip.coding, firstReadAt: this.now().toISOString() });
  }

  setStatus(number: string, status: SettableStatus, reason?: ClosedReason): Promise<Done> {
    return this.#setStatus({ number, status, ...(reason ? { reason } : {}) });
  }

  async #setStatus(asked: DeskActions['status']['takes']): Promise<Done> {
    const { number, status, reason } = asked;
    const answer = await this.#ask('status', asked);
    if (!answer.ok) return { ok: false, problem: answer.problem };
    this.#opened.changeTip(number, ({ closedReason: _, ...tip }) => ({
      ...tip,
      status,
      ...(reason ? { closedReason: reason } : {}),
    }));
    this.#show();
    return { ok: true };
  }

  async answer(tip: DeskTip, text: string): Promise<Done> {
    const vault = this.#vault;
    const sealed = this.#opened.sealedOf(tip.number);
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
    if (envelope === undefined) return { ok: false, problem: 'stopped' };
    const { number } = tip;
    const written = `${number} ${text}`;
    const tag = this.#tags.get(written) ?? randomTag();
    this.#tags.set(written, tag);
    const answer = await this.#ask('answer', { number, sentAt, tag, envelope });
    if (!answer.ok) return { ok: false, problem: answer.problem };
    this.#tags.delete(written);
    this.#opened.addAnswer(number, sentAt, text);
    this.#show();
    return { ok: true };
  }

  async sealCopy(content: unknown): Promise<Uint8Array<ArrayBuffer>> {
    const copy = await this.#vault?.call('sealCopy', { content, recipients: this.#recipients });
    if (!copy) throw new Error('The desk is locked.');
    return copy;
  }

  async resealAll(progress: (done: number, total: number) => void): Promise<ResealResult> {
    // The keys of this moment, not of when the desk was opened.
    await this.refresh();
    const vault = this.#vault;
    const problem = vault ? this.state.problem : 'session';
    if (!vault || problem)
      return { resealed: 0, closed: 0, changed: 0, ...(problem && { problem }) };
    return resealRegister(
      {
        ask: (action, body) => this.#ask(action, body),
        vault,
        recipients: this.#recipients,
        numbers: this.#opened.all.map(({ number }) => number),
        records: this.state.records,
        closedRecords: this.#opened.closedRecords,
        save: (record) => this.save(record, record.content),
      },
      progress,
    );
  }

  /** Asks the server; a session that has ended ends the desk. */
  async #ask<A extends DeskAction>(
    action: A,
    body: DeskActions[A]['takes'],
  ): Promise<ApiAnswer<A>> {
    const vault = this.#vault;
    const answer = await this.#deps.ask(action, body);
    const ended = !answer.ok && (answer.problem === 'session' || answer.problem === 'proxy');
    if (ended && this.#vault === vault) this.#end(answer.problem);
    return answer;
  }

  /** Shows what can be listed without opening anything. */
  #list({ now, me, coordinators }: Overview): void {
    const clockSkew = Date.parse(now) - this.#deps.clock().getTime();
    const state = { ...this.state };
    delete state.problem;
    const opened = this.#opened.view();
    this.#set({ ...state, phase: 'open', me, coordinators, clockSkew, ...opened });
  }

  /** Not what comes when the desk has been locked meanwhile: it has forgotten, and is to go on so. */
  #keep(vault: Vault, records: readonly OpenedRecord[]): void {
    if (this.#vault !== vault) return;
    this.#opened.keepRecords(records);
    this.#show();
  }

  #show(): void {
    this.#set({ ...this.state, ...this.#opened.view() });
  }

  #end(problem?: DeskTrouble): void {
    this.#forget();
    this.#set({ ...SIGNED_OUT, ...(problem ? { problem } : {}) });
  }

  #forget(): void {
    this.#vault?.lock();
    this.#vault = undefined;
    this.#recipients = [];
    this.#opened.forget();
  }

  #set(state: DeskState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}

function randomTag(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
