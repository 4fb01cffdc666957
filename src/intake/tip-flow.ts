/** The steps of a tip: form → check your answers → send → receipt. */
import { createHmac } from 'node:crypto';
import {
  fieldsOf,
  parseAnswers,
  readAnswers,
  type FormDefinition,
  type RawAnswers,
} from '../domain/forms/definition.ts';
import type { TipAnswers } from '../domain/tips/form.ts';
import { dayOf, isoWeekOf } from '../domain/calendar/days.ts';
import { findPersonalDataIn, type PersonalDataWarning } from '../domain/tips/personal-data.ts';
import {
  createSubmissionKey,
  deriveLookupHash,
  deriveReceiptCode,
  formatReceiptCode,
  parseSubmissionKey,
} from '../domain/tips/receipt.ts';
import { textOf } from './body.ts';
import type { CheckPage, FormPage, IntakeDeps, ReceiptPage, Refusal } from './contract.ts';
import { StoreFailure, type FormSubmission } from './form-submission.ts';
import type { ProofCheck, ProofOfWork } from './proof-of-work.ts';
import { deriveAnswerRecipient, sealTip } from './seal.ts';
import type { PutResult } from './store.ts';
import { checkToken, issueToken, type TokenClaims } from './token.ts';

/**
 * Takes a submission one step further. `too-often` when a new tip came without proof of work, and too
 * many such have come from the same network.
 * @throws StoreFailure when it could not be stored
 */
export async function answerTip(
  submission: FormSubmission,
  deps: IntakeDeps & { proofOfWork: ProofOfWork },
): Promise<FormPage | CheckPage | ReceiptPage | 'too-often'> {
  const { publisher, form, lang, json, entries } = submission;
  const answers = readAnswers(form, entries);
  const formPage = (page: Pick<FormPage, 'status'> & Partial<FormPage>): FormPage => ({
    page: 'form',
    form: 'tips',
    publisher,
    lang,
    answers,
    errors: [],
    ...page,
  });
  // Autofill sometimes fills in the hidden field for a person: refuse with words and lose nothing.
  if (textOf(entries, '_gotcha')) return formPage({ status: 422, refusal: 'trap' });

  const step = json ? 'send' : textOf(entries, '_step');
  if (step === 'edit') return formPage({ status: 200 });
  const parsed = parseAnswers<TipAnswers>(form, answers);
  if (!parsed.ok) return formPage({ status: 422, errors: parsed.errors });

  const submissionKey = textOf(entries, '_key') ?? '';
  const token = textOf(entries, '_token') ?? '';
  const claims: TokenClaims = { submissionKey, publisher: publisher.slug, form: form.id };
  const checkPage = (page: Partial<CheckPage>): CheckPage => {
    const fresh = createSubmissionKey();
    return {
      page: 'check',
      status: 200,
      publisher,
      lang,
      answers,
      warnings: findWarnings(form, answers),
      submissionKey: fresh,
      token: issueToken(deps.tokenKey, { ...claims, submissionKey: fresh }, deps.clock()),
      ...page,
    };
  };
  if (step !== 'send') return checkPage({});

  const hasKey = parseSubmissionKey(submissionKey) !== undefined;
  if (json && !hasKey) return formPage({ status: 422, refusal: 'no-key' });
  if (!json) {
    const check = hasKey ? checkToken(deps.tokenKey, claims, token, deps.clock()) : 'invalid';
    if (check === 'invalid') return checkPage({ notice: 'token' });
    if (check === 'too-quick') return checkPage({ notice: 'too-quick', submissionKey, token });
  }

  const code = await deriveReceiptCode(submissionKey);
  // Sent again, by an impatient hand or after a broken line: it has passed this once.
  const isNew = !(await isStored(publisher.slug, code, deps));
  let proof: ProofCheck = 'none';
  if (isNew) {
    // A browser without JavaScript has no proof to give, and its time trap is the token's.
    if (json) proof = await deps.proofOfWork.check(textOf(entries, '_proof'), publisher.slug);
    const refusal = REFUSAL_OF_PROOF[proof];
    if (refusal) return formPage({ status: 422, refusal });
    if (proof === 'none' && !(await submission.mayBeUnproven())) return 'too-often';
  }
  const sent = { answers: parsed.answers, raw: answers, submissionKey, code, proof };
  const result = await store(submission, sent, deps);
  if (result.outcome === 'changed') {
    return json
      ? formPage({ status: 409, refusal: 'changed' })
      : checkPage({ status: 409, notice: 'changed' });
  }
  deps.log({
    event: 'accepted',
    publisher: publisher.slug,
    again: result.outcome === 'again',
  });
  return {
    page: 'receipt',
    status: 200,
    publisher,
    lang,
    number: result.tip.number,
    code: formatReceiptCode(code),
    receivedOn: dayOf(new Date(result.tip.receivedAt)),
  };
}

const REFUSAL_OF_PROOF: Partial<Record<ProofCheck, Refusal>> = {
  'too-quick': 'too-quick',
  spent: 'spent-proof',
};

async function isStored(publisher: string, code: string, deps: IntakeDeps): Promise<boolean> {
  try {
    return (await deps.store.findByLookup(publisher, await deriveLookupHash(code))) !== undefined;
  } catch (cause) {
    throw new StoreFailure('find', { cause });
  }
}

interface SentTip {
  answers: TipAnswers;
  raw: RawAnswers;
  submissionKey: string;
  code: string;
  proof: ProofCheck;
}

async function store(
  { publisher: { slug: publisher }, form, lang }: FormSubmission,
  { answers, raw, submissionKey, code, proof }: SentTip,
  deps: IntakeDeps,
): Promise<PutResult> {
  const now = deps.clock();
  const { experience, category, area, timeBand } = answers;
  const names = fieldsOf(form);
  const pick = (wanted: boolean): RawAnswers =>
    Object.fromEntries(
      names.flatMap(([name, { keeping }]) => {
        const value = raw[name];
        return value !== undefined && (keeping === 'contact') === wanted ? [[name, value]] : [];
      }),
    );
  const tip = await sealTip(
    {
      publisher,
      year: Number(dayOf(now).slice(0, 4)),
      lookupHash: await deriveLookupHash(code),
      contentTag: tagContent(submissionKey, { ...pick(false), ...pick(true) }),
      answerRecipient: await deriveAnswerRecipient(code),
      experience,
      category,
      area,
      ...(timeBand === undefined ? {} : { timeBand }),
      receivedAt: `${now.toISOString().slice(0, 19)}Z`,
      isoWeek: isoWeekOf(dayOf(now)),
      flags: [
        ...(findWarnings(form, raw).length > 0 ? (['personal-data'] as const) : []),
        ...(proof === 'proven' ? [] : (['unproven'] as const)),
      ],
    },
    lang,
    pick(false),
    pick(true),
    deps.recipients(publisher),
  );
  try {
    return await deps.store.put(tip);
  } catch (cause) {
    throw new StoreFailure('put', { cause });
  }
}

/** Keyed by the sender's secret, so that the stored tag says nothing about the text to anyone else. */
function tagContent(submissionKey: string, answers: RawAnswers): string {
  return createHmac('sha256', submissionKey)
    .update(`content/1\0${JSON.stringify(answers)}`)
    .digest('base64url');
}

/** Personal data in what was written in words. Contact details are meant to be personal data. */
function findWarnings(form: FormDefinition, answers: RawAnswers): PersonalDataWarning[] {
  return findPersonalDataIn(
    fieldsOf(form).flatMap(([name, { control, keeping }]) => {
      const answer = answers[name];
      const inWords = control === 'text' || control === 'textarea';
      return inWords && keeping === 'text' && typeof answer === 'string'
        ? [[name, answer] as const]
        : [];
    }),
  );
}
