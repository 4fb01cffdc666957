/** Seals everything of the desk anew, to the keys of today. */
import type { Ask } from './api.ts';
import type { DeskTrouble, OpenedRecord, ResealResult, SaveOutcome } from './contract.ts';
import type { Vault } from './vault/vault.ts';

interface Resealing {
  ask: Ask;
  vault: Vault;
  recipients: readonly string[];
  /** Register numbers. */
  numbers: readonly string[];
  /** Those that this key opens. */
  records: readonly OpenedRecord[];
  /** How many records it does not. */
  closedRecords: number;
  save: (record: OpenedRecord) => Promise<SaveOutcome>;
}

type Counted = 'resealed' | 'closed' | 'changed';

/**
 * One after the other, and none of them half: what was not reached is as it was, and a second run takes it.
 * @param progress is told how many are done
 */
export async function resealRegister(
  { ask, vault, recipients, numbers, records, closedRecords, save }: Resealing,
  progress: (done: number, total: number) => void,
): Promise<ResealResult> {
  const result: ResealResult = { resealed: 0, closed: closedRecords, changed: 0 };
  const total = numbers.length + records.length;
  const outcomes = (function* () {
    for (const number of numbers) yield resealTip(number);
    for (const record of records) yield resealRecord(record);
  })();
  let done = 0;
  for (const outcome of outcomes) {
    const { counted, problem } = await outcome;
    if (problem) return { ...result, problem };
    result[counted] += 1;
    done += 1;
    progress(done, total);
  }
  return result;

  async function resealTip(number: string): Promise<Outcome> {
    const fetched = await ask('envelopes', { numbers: [number] });
    if (!fetched.ok) return outcomeOf(fetched.problem);
    const [sealed] = fetched.tips;
    if (!sealed) return { counted: 'changed' };
    const anew = await vault.call('reseal', { sealed, recipients });
    if (!anew) return { counted: 'closed' };
    const answer = await ask('reseal', { number, was: sealed.text, ...anew });
    return answer.ok ? { counted: 'resealed' } : outcomeOf(answer.problem);
  }

  async function resealRecord(record: OpenedRecord): Promise<Outcome> {
    const saved = await save(record);
    return saved.ok ? { counted: 'resealed' } : outcomeOf(saved.problem);
  }
}

type Outcome =
  { counted: Counted; problem?: undefined } | { counted?: undefined; problem: DeskTrouble };

/** Somebody else was first: a second run takes it. Anything else ends this one. */
function outcomeOf(problem: DeskTrouble): Outcome {
  return problem === 'changed' || problem === 'gone' ? { counted: 'changed' } : { problem };
}
