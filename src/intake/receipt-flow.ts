/**
 * The receipt page: a code shows what has happened with a tip, the answers, and takes a question back.
 * The code comes in the body of a POST and is used in memory; it is neither stored nor logged.
 */
import { dayOf } from '../domain/calendar/days.ts';
import { createSubmissionKey, deriveLookupHash, parseReceiptCode } from '../domain/tips/receipt.ts';
import { askMunicipality, openMessagesWithCode, type Addressed } from './answers.ts';
import { textOf, type Submission } from './body.ts';
import type {
  IntakeDeps,
  IntakePublisher,
  QuestionState,
  ResponseFormId,
  StatusPage,
} from './contract.ts';
import { StoreFailure } from './form-submission.ts';
import { noteReceiptUse } from './receipt-use.ts';

/** The step of the form in which the sender asks; without it the code only shows the tip. */
export const ASK_STEP = 'ask';

/**
 * Finds a tip by its receipt code, and takes the sender's question when there is one.
 * @throws StoreFailure when the store could not be read or written
 */
export async function answerReceipt(
  submission: { publisher: IntakePublisher; lang: string; entries: Submission },
  deps: IntakeDeps,
): Promise<StatusPage> {
  const { publisher, lang, entries } = submission;
  const page = { page: 'status', publisher, lang } as const;
  const typed = textOf(entries, 'code') ?? '';
  const parsed = parseReceiptCode(typed);
  if (!parsed.ok) return { ...page, status: 422, found: false, problem: parsed.problem };
  const { code } = parsed;
  const tip = await orFail('find', async () =>
    deps.store.responses.findByLookup(publisher.slug, await deriveLookupHash(code)),
  );
  if (!tip) return { ...page, status: 422, found: false, problem: 'not-found' };
  await orFail('put', () => noteReceiptUse(deps.store.marks, tip, deps.clock()));
  const question = await ask(tip, code, entries, deps);
  // Read again: the question is shown as it was stored, or not at all.
  const messages = await orFail('find', () => openMessagesWithCode(deps, tip, code));
  return {
    ...page,
    status: question.problem === undefined ? 200 : 422,
    found: true,
    form: tip.form as ResponseFormId,
    number: tip.number,
    receivedOn: dayOf(new Date(tip.receivedAt)),
    tipStatus: tip.status,
    ...(tip.closedReason === undefined ? {} : { closedReason: tip.closedReason }),
    code,
    messages: messages.map(({ from, sentAt, text }) => ({
      from,
      sentOn: dayOf(new Date(sentAt)),
      ...(text === undefined ? {} : { text }),
    })),
    question,
  };
}

async function ask(
  tip: Addressed,
  code: string,
  entries: Submission,
  deps: IntakeDeps,
): Promise<QuestionState> {
  const fresh = { key: createSubmissionKey(), text: '' };
  if (textOf(entries, '_step') !== ASK_STEP) return fresh;
  const text = textOf(entries, 'text') ?? '';
  const key = textOf(entries, '_key') ?? '';
  if (textOf(entries, '_gotcha')) return { key, text, problem: 'trap' };
  const result = await orFail('put', () => askMunicipality(deps, tip, { code, key, text }));
  if (!result.ok) return { key, text, problem: result.problem };
  deps.log({ event: 'asked', publisher: tip.publisher, again: result.again });
  return { ...fresh, sent: true };
}

async function orFail<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreFailure(what, { cause });
  }
}
