/**
 * What has been opened while the desk is open: the register with the contents of its tips, and the desk's own
 * records. It lives in memory alone and is forgotten when the desk is locked.
 */
import { isTipCoding, type TipCoding } from '../domain/desk/coding.ts';
import type { ListedTip, Overview, SealedTip } from '../domain/desk/wire.ts';
import type { DeskRecordKind, DeskState, DeskTip, OpenedRecord, TipContent } from './contract.ts';

/** The form of tips, as against dialogues, walks and sign-ups. */
const TIPS = 'tips';

export class OpenedRegister {
  #all: readonly DeskTip[] = [];
  readonly #sealed = new Map<string, SealedTip>();
  readonly #contents = new Map<string, TipContent | 'closed-to-me'>();
  readonly #records = new Map<string, OpenedRecord>();
  #listedRecords: readonly string[] = [];

  /** Everything in the register, in its order. */
  get all(): readonly DeskTip[] {
    return this.#all;
  }

  /**
   * Takes a new list, and forgets what has changed since it was opened.
   * @returns numbers of the tips whose contents are to be opened, again or for the first time
   */
  list({ tips, records }: Overview): ReadonlySet<string> {
    const before = new Map(this.#all.map((tip) => [tip.number, tip]));
    const there = new Map(records.map((record) => [nameOf(record), record.revision]));
    this.#listedRecords = [...there.keys()];
    for (const [name, { revision }] of this.#records) {
      if (there.get(name) !== revision) this.#records.delete(name);
    }
    const wanted = new Set<string>();
    this.#all = tips.map((listed) => {
      const { number } = listed;
      const known = before.get(number);
      const isSame = known !== undefined && isUnchanged(known, listed);
      if (!isSame || !this.#contents.has(number)) wanted.add(number);
      return this.#withContent(isSame ? known : listed);
    });
    return wanted;
  }

  keepTips(
    sealed: readonly SealedTip[],
    opened: readonly { number: string; content: TipContent | 'closed-to-me' }[],
  ): void {
    for (const tip of sealed) this.#sealed.set(tip.number, tip);
    for (const { number, content } of opened) this.#contents.set(number, content);
    this.#renew();
  }

  keepRecords(records: readonly OpenedRecord[]): void {
    for (const record of records) this.#records.set(nameOf(record), record);
    this.#renew();
  }

  dropRecord(record: { kind: DeskRecordKind; id: string }): void {
    this.#records.delete(nameOf(record));
    this.#renew();
  }

  hasRecord(record: { kind: DeskRecordKind; id: string }): boolean {
    return this.#records.has(nameOf(record));
  }

  recordOf(record: { kind: DeskRecordKind; id: string }): OpenedRecord | undefined {
    return this.#records.get(nameOf(record));
  }

  /** How many records there are that have not been opened: by this key they cannot be, when all has been tried. */
  get closedRecords(): number {
    return this.#listedRecords.filter((name) => !this.#records.has(name)).length;
  }

  /** The envelopes of a tip that has been fetched. */
  sealedOf(number: string): SealedTip | undefined {
    return this.#sealed.get(number);
  }

  /** Changes a tip as the server has been told to. */
  changeTip(number: string, change: (tip: DeskTip) => DeskTip): void {
    this.#all = this.#all.map((tip) =>
      tip.number === number ? this.#withContent(change(tip)) : tip,
    );
  }

  /** Adds an answer that has been sent to what has been said. */
  addAnswer(number: string, sentAt: string, text: string): void {
    const content = this.#contents.get(number);
    if (content && typeof content !== 'string') {
      const message = { from: 'municipality' as const, sentAt, text };
      this.#contents.set(number, { ...content, messages: [...content.messages, message] });
    }
    this.changeTip(number, ({ askedAt: _, ...tip }) => ({
      ...tip,
      status: 'answered',
      messages: tip.messages + 1,
    }));
  }

  /** As the desk's state has it. */
  view(): Pick<DeskState, 'tips' | 'responses' | 'progress' | 'records'> {
    const all = this.#all;
    return {
      tips: all.filter(({ form }) => form === TIPS),
      responses: all.filter(({ form }) => form !== TIPS),
      progress: {
        opened: all.filter(({ content }) => content !== 'waiting').length,
        total: all.length,
      },
      records: [...this.#records.values()],
    };
  }

  forget(): void {
    this.#all = [];
    this.#sealed.clear();
    this.#contents.clear();
    this.#records.clear();
    this.#listedRecords = [];
  }

  #renew(): void {
    this.#all = this.#all.map((tip) => this.#withContent(tip));
  }

  /** The same object when nothing has changed: a row that is the same is not drawn again. */
  #withContent(tip: ListedTip | DeskTip): DeskTip {
    const record = this.#records.get(nameOf({ kind: 'tip', id: tip.number }));
    const content = this.#contents.get(tip.number) ?? 'waiting';
    const codingRevision = record?.revision ?? 0;
    const known = 'content' in tip && tip.content === content;
    if (known && tip.codingRevision === codingRevision) return tip;
    return { ...tip, content, coding: codingIn(record), codingRevision };
  }
}

/** The coding in a record of the kind `tip`; none in what is no such. */
export function codingIn(record: OpenedRecord | undefined): TipCoding {
  return record && isTipCoding(record.content) ? record.content : {};
}

/** Of what the server lists these alone can change. */
function isUnchanged(known: ListedTip, listed: ListedTip): boolean {
  return (
    ['status', 'closedReason', 'askedAt', 'contact', 'messages', 'receiptUsed'] as const
  ).every((name) => known[name] === listed[name]);
}

function nameOf({ kind, id }: { kind: DeskRecordKind; id: string }): string {
  return `${kind}/${id}`;
}
