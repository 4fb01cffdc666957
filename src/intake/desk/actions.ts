/** What a signed-in coordinator has done at the desk's server. Whether she is signed in has been seen to. */
import type {
  DeskAction,
  DeskAnswer,
  DeskKey,
  ListedTip,
  SealedRecord,
  SealedTip,
} from '../../domain/desk/wire.ts';
import type { DeskRecord } from '../desk-store.ts';
import { usedReceipts } from '../receipt-use.ts';
import type { ListedResponse, StoredResponse } from '../response-store.ts';
import type { TipStore } from '../store.ts';
import { isOfTip } from './of-tip.ts';
import { Refused } from './refused.ts';
import type { DeskRequest } from './requests.ts';

/** An answer's time is the server's, as the browser was told it. */
const ANSWER_TIME_MS = 10 * 60_000;

interface ActionDeps {
  store: TipStore;
  clock: () => Date;
  coordinators: (publisher: string) => readonly DeskKey[];
  recipients: (publisher: string) => readonly string[];
}

type Handled<A extends DeskAction> = Extract<DeskAnswer<A>, { ok: true }>;

/** The actions on a publisher's register and records. Each throws `Refused` for what is not done. */
export function createActions(deps: ActionDeps) {
  const { store, clock } = deps;

  return { overview, envelopes, records, save, remove, setStatus, takeAnswer, reseal };

  async function overview(
    publisher: string,
    me: DeskKey,
  ): Promise<Omit<Handled<'overview'>, 'ok'>> {
    const [tips, waiting, listed, used] = await Promise.all([
      store.responses.listWithoutEnvelopes(publisher),
      store.messages.listWaiting(publisher),
      store.desk.list(publisher),
      usedReceipts(store.marks, publisher),
    ]);
    const asked = new Map(
      waiting.filter(({ kind }) => kind === 'question').map(({ number, since }) => [number, since]),
    );
    return {
      now: clock().toISOString(),
      me,
      coordinators: deps.coordinators(publisher),
      recipients: deps.recipients(publisher),
      tips: tips.map((tip) => ({
        ...listedTip(tip, asked.get(tip.number)),
        receiptUsed: used.has(tip.number),
      })),
      records: listed.map(({ kind, id, revision, updatedAt }) => ({
        kind,
        id,
        revision,
        updatedAt,
      })),
    };
  }

  async function envelopes(publisher: string, { numbers }: DeskRequest<'envelopes'>) {
    const tips: SealedTip[] = [];
    for (const number of numbers) {
      const tip = await store.responses.get(publisher, number);
      if (tip) tips.push(await sealedTip(tip));
    }
    return { tips };
  }

  async function sealedTip(tip: StoredResponse): Promise<SealedTip> {
    const { publisher, number, lookupHash, answerRecipient } = tip;
    const messages = await store.messages.list(publisher, number);
    return {
      number,
      lookupHash,
      answerRecipient,
      text: toBase64(tip.textEnvelope),
      ...(tip.contactEnvelope ? { contact: toBase64(tip.contactEnvelope) } : {}),
      messages: messages.map(({ position, from, sentAt, envelope }) => ({
        position,
        from,
        sentAt,
        envelope: toBase64(envelope),
      })),
    };
  }

  async function records(publisher: string, { wanted }: DeskRequest<'records'>) {
    const found = await Promise.all(wanted.map((key) => store.desk.get({ publisher, ...key })));
    return { records: found.filter((record) => record !== undefined).map(sealedRecord) };
  }

  async function save(
    publisher: string,
    { kind, id, revision, envelope }: DeskRequest<'save'>,
  ): Promise<Omit<Handled<'save'>, 'ok'>> {
    const updatedAt = clock().toISOString();
    const result = await store.desk.save({ publisher, kind, id, updatedAt, envelope }, revision);
    if (result.outcome === 'gone') throw new Refused('gone');
    if (result.outcome === 'changed') throw new Refused('changed', sealedRecord(result.record));
    return { kind, id, revision: result.record.revision, updatedAt };
  }

  async function remove(publisher: string, { kind, id, revision }: DeskRequest<'remove'>) {
    const key = { publisher, kind, id };
    if (await store.desk.remove(key, revision)) return {};
    const current = await store.desk.get(key);
    throw current ? new Refused('changed', sealedRecord(current)) : new Refused('gone');
  }

  async function setStatus(
    publisher: string,
    { number, status, reason, was }: DeskRequest<'status'>,
  ): Promise<object> {
    if (await store.responses.setStatus(publisher, number, status, reason, was)) return {};
    const isThere = (await store.responses.get(publisher, number)) !== undefined;
    throw new Refused(isThere ? 'changed' : 'gone');
  }

  async function takeAnswer(
    publisher: string,
    { number, sentAt, tag, envelope }: DeskRequest<'answer'>,
  ) {
    const late = Math.abs(clock().getTime() - Date.parse(sentAt));
    if (!(late <= ANSWER_TIME_MS)) throw new Refused('malformed');
    const outcome = await store.messages.add({
      publisher,
      number,
      from: 'municipality',
      sentAt,
      contentTag: tag,
      envelope,
    });
    if (outcome === 'no-tip') throw new Refused('gone');
    if (outcome === 'stored') await store.responses.setStatus(publisher, number, 'answered');
    return { again: outcome === 'again' };
  }

  async function reseal(
    publisher: string,
    { number, was, text, contact, messages }: DeskRequest<'reseal'>,
  ) {
    const tip = await store.responses.get(publisher, number);
    if (!tip) throw new Refused('gone');
    if (!isOfTip(tip, { was, contact })) throw new Refused('changed');
    for (const { position, was: before, envelope } of messages) {
      const message = { publisher, number, position };
      if (!(await store.messages.replaceEnvelope(message, before, envelope))) {
        throw new Refused('changed');
      }
    }
    // The tip last: until it is done the whole can be tried again.
    if (!(await store.responses.replaceEnvelopes(publisher, number, was, { text, contact }))) {
      throw new Refused('changed');
    }
    return {};
  }
}

function listedTip(
  response: ListedResponse,
  askedAt: string | undefined,
): Omit<ListedTip, 'receiptUsed'> {
  const { number, form, entry, coded, receivedAt, isoWeek, flags, status } = response;
  const { experience, category, area, timeBand } = coded;
  const one = (answer: string | readonly string[] | undefined) =>
    typeof answer === 'string' ? answer : '';
  return {
    number,
    form,
    ...(entry === undefined ? {} : { entry }),
    coded,
    receivedAt,
    isoWeek,
    experience: one(experience),
    category: one(category),
    area: one(area),
    ...(typeof timeBand === 'string' ? { timeBand } : {}),
    flags,
    status,
    ...(response.closedReason === undefined ? {} : { closedReason: response.closedReason }),
    contact: response.contact,
    messages: response.messages,
    ...(askedAt === undefined ? {} : { askedAt }),
  };
}

function sealedRecord({ kind, id, revision, updatedAt, envelope }: DeskRecord): SealedRecord {
  return { kind, id, revision, updatedAt, envelope: toBase64(envelope) };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
