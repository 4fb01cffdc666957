/** Fetches and opens what has been listed, so that there is something to read at once. */
import {
  DESK_BATCH,
  type ListedRecord,
  type ListedTip,
  type Overview,
} from '../domain/desk/wire.ts';
import type { Ask } from './api.ts';
import type { DeskTrouble } from './contract.ts';
import type { OpenedRegister } from './opened-register.ts';
import type { Vault } from './vault/vault.ts';

/** The first tips are few, so that there is something to read at once. */
const FIRST_BATCH = 20;

export interface Opening {
  ask: Ask;
  vault: Vault;
  publisher: string;
  register: OpenedRegister;
  /** False when the desk has been locked: what comes after that is not kept. */
  isOpen: () => boolean;
  /** Called when something more has been opened. */
  show: () => void;
}

/**
 * Opens the desk's own records and the wanted tips, unread and newest first. The next batch is on its way while one is
 * opened.
 * @param wanted register numbers
 * @returns why it did not come to the end
 */
export async function openListed(
  opening: Opening,
  { tips, records }: Overview,
  wanted: ReadonlySet<string>,
): Promise<DeskTrouble | undefined> {
  const { ask, vault, publisher, register, isOpen, show } = opening;
  const own = records.filter(({ kind }) => kind !== 'tip');
  const trouble = await openRecords(opening, own);
  if (trouble) return trouble;

  const codings = new Map(
    records.filter(({ kind }) => kind === 'tip').map((record) => [record.id, record]),
  );
  const listed = new Map(tips.map((tip) => [tip.number, tip]));
  const batches = batchesOf(
    tips
      .filter(({ number }) => wanted.has(number))
      .toSorted(unreadAndNewestFirst)
      .map(({ number }) => number),
  );
  const fetchBatch = async (numbers: readonly string[] | undefined) =>
    numbers && ask('envelopes', { numbers });
  let fetched = fetchBatch(batches[0]);
  for (const [index, numbers] of batches.entries()) {
    const [answer, notOpened] = await Promise.all([
      fetched,
      openRecords(
        opening,
        numbers.flatMap((number) => codings.get(number) ?? []),
      ),
    ]);
    if (!answer || !isOpen()) return undefined;
    if (!answer.ok) return answer.problem;
    if (notOpened) return notOpened;
    fetched = fetchBatch(batches[index + 1]);
    const sealed = answer.tips.flatMap((tip) => {
      const place = listed.get(tip.number);
      return place ? [{ listed: place, sealed: tip }] : [];
    });
    const opened = await vault.call('openTips', { publisher, tips: sealed });
    if (!opened || !isOpen()) return undefined;
    register.keepTips(answer.tips, opened);
    show();
  }
  // Codings that somebody else has saved of tips that were open already.
  return openRecords(opening, [...codings.values()]);
}

/** Opens those that are not open yet. */
async function openRecords(
  { ask, vault, publisher, register, isOpen, show }: Opening,
  records: readonly ListedRecord[],
): Promise<DeskTrouble | undefined> {
  const missing = records.filter((record) => !register.hasRecord(record));
  for (let start = 0; start < missing.length; start += DESK_BATCH) {
    const wanted = missing.slice(start, start + DESK_BATCH).map(({ kind, id }) => ({ kind, id }));
    const answer = await ask('records', { wanted });
    if (!isOpen()) return undefined;
    if (!answer.ok) return answer.problem;
    const opened = await vault.call('openRecords', { publisher, records: answer.records });
    if (!opened || !isOpen()) return undefined;
    register.keepRecords(opened);
    show();
  }
  return undefined;
}

function unreadAndNewestFirst(one: ListedTip, other: ListedTip): number {
  const unread = Number(other.status === 'received') - Number(one.status === 'received');
  if (unread !== 0 || one.receivedAt === other.receivedAt) return unread;
  return one.receivedAt < other.receivedAt ? 1 : -1;
}

/** The first batch is small, the others as large as the server gives. */
function batchesOf<T>(items: readonly T[]): T[][] {
  const batches = items.length > 0 ? [items.slice(0, FIRST_BATCH)] : [];
  for (let start = FIRST_BATCH; start < items.length; start += DESK_BATCH) {
    batches.push(items.slice(start, start + DESK_BATCH));
  }
  return batches;
}
