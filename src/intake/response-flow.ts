/** The steps of a form whose answers are kept: form → check your answers → send → receipt. */
import { createHmac } from 'node:crypto';
import {
  fieldsOf,
  isInWords,
  parseAnswers,
  readAnswers,
  type FormDefinition,
  type Keeping,
  type RawAnswers,
} from '../domain/forms/definition.ts';
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
import type {
  CheckPage,
  FormPage,
  IntakeDeps,
  ReceiptPage,
  Refusal,
  ResponseForm,
  ResponseFormId,
} from './contract.ts';
import { StoreFailure, type ResponseSubmission } from './form-submission.ts';
import type { ProofCheck, ProofOfWork } from './proof-of-work.ts';
import type { PutResponseResult } from './response-store.ts';
import { deriveAnswerRecipient, sealResponse } from './seal.ts';
import { checkToken, issueToken, type TokenClaims } from './token.ts';

/**
 * Takes a submission one step further. `too-often` when a new response came without proof of work, and
 * too many such have come from the same network.
 * @throws StoreFailure when it could not be stored
 */
export async function answerResponse(
  submission: ResponseSubmission,
  deps: IntakeDeps & { proofOfWork: ProofOfWork },
): Promise<FormPage | CheckPage | ReceiptPage | 'too-often'> {
  const { publisher, asked, lang, json, entries } = submission;
  const { form } = asked;
  const of = {
    publisher,
    lang,
    form: form.id as ResponseFormId,
    ...(asked.entry === undefined ? {} : { entry: asked.entry }),
  };
  const answers = readAnswers(form, entries);
  const formPage = (page: Pick<FormPage, 'status'> & Partial<FormPage>): FormPage => ({
    page: 'form',
    ...of,
    answers,
    errors: [],
    ...page,
  });
  // Autofill sometimes fills in the hidden field for a person: refuse with words and lose nothing.
  if (textOf(entries, '_gotcha')) return formPage({ status: 422, refusal: 'trap' });

  const step = json ? 'send' : textOf(entries, '_step');
  if (step === 'edit') return formPage({ status: 200 });
  const parsed = parseAnswers(form, answers);
  if (!parsed.ok) return formPage({ status: 422, errors: parsed.errors });

  const submissionKey = textOf(entries, '_key') ?? '';
  const token = textOf(entries, '_token') ?? '';
  const claims: TokenClaims = {
    submissionKey,
    publisher: publisher.slug,
    form: asked.entry === undefined ? form.id : `${form.id}/${asked.entry}`,
  };
  const checkPage = (page: Partial<CheckPage>): CheckPage => {
    const fresh = createSubmissionKey();
    return {
      page: 'check',
      status: 200,
      ...of,
      answers,
      warnings: findWarnings(form, answers),
      submissionKey: fresh,
      token: issueToken(deps.tokenKey, { ...claims, submissionKey: fresh }, deps.clock()),
      ...page,
    };
  };
  const outside = outsideDays(asked, dayOf(deps.clock()));
  if (step !== 'send') {
    return outside ? formPage({ status: 409, refusal: outside }) : checkPage({});
  }

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
    if (outside) return formPage({ status: 409, refusal: outside });
    // A browser without JavaScript has no proof to give, and its time trap is the token's.
    if (json) proof = await deps.proofOfWork.check(textOf(entries, '_proof'), publisher.slug);
    const refusal = REFUSAL_OF_PROOF[proof];
    if (refusal) return formPage({ status: 422, refusal });
    if (proof === 'none' && !(await submission.mayBeUnproven())) return 'too-often';
  }
  const sent = { parsed: parsed.answers, raw: answers, submissionKey, code, proof };
  const result = await store(submission, sent, deps);
  if (result.outcome === 'full') return formPage({ status: 409, refusal: 'full' });
  if (result.outcome === 'changed') {
    return json
      ? formPage({ status: 409, refusal: 'changed' })
      : checkPage({ status: 409, notice: 'changed' });
  }
  deps.log({
    event: 'accepted',
    publisher: publisher.slug,
    form: of.form,
    again: result.outcome === 'again',
  });
  return {
    page: 'receipt',
    status: 200,
    ...of,
    number: result.response.number,
    code: formatReceiptCode(code),
    receivedOn: dayOf(new Date(result.response.receivedAt)),
  };
}

const REFUSAL_OF_PROOF: Partial<Record<ProofCheck, Refusal>> = {
  'too-quick': 'too-quick',
  spent: 'spent-proof',
};

/** Why no answers are taken on this day; nothing when they are. */
function outsideDays({ open }: ResponseForm, today: string): 'not-open' | 'closed' | undefined {
  if (open?.from !== undefined && today < open.from) return 'not-open';
  if (open?.to !== undefined && today > open.to) return 'closed';
  return undefined;
}

async function isStored(publisher: string, code: string, deps: IntakeDeps): Promise<boolean> {
  try {
    const hash = await deriveLookupHash(code);
    return (await deps.store.responses.findByLookup(publisher, hash)) !== undefined;
  } catch (cause) {
    throw new StoreFailure('find', { cause });
  }
}

interface SentResponse {
  /** As the schema understood them. */
  parsed: Record<string, unknown>;
  raw: RawAnswers;
  submissionKey: string;
  code: string;
  proof: ProofCheck;
}

async function store(
  { publisher: { slug: publisher }, asked, lang }: ResponseSubmission,
  { parsed, raw, submissionKey, code, proof }: SentResponse,
  deps: IntakeDeps,
): Promise<PutResponseResult> {
  const now = deps.clock();
  const { form, entry, places, keptFrom } = asked;
  const names = fieldsOf(form);
  const pick = (wanted: (keeping: Keeping) => boolean): RawAnswers =>
    Object.fromEntries(
      names.flatMap(([name, { keeping }]) => {
        const value = raw[name];
        return value !== undefined && wanted(keeping) ? [[name, value]] : [];
      }),
    );
  const toRead = pick((keeping) => keeping !== 'contact');
  const contact = pick((keeping) => keeping === 'contact');
  const receivedAt = `${now.toISOString().slice(0, 19)}Z`;
  const from = keptFrom === undefined ? receivedAt : `${keptFrom}T00:00:00Z`;
  const response = await sealResponse(
    {
      publisher,
      form: form.id,
      ...(entry === undefined ? {} : { entry }),
      year: Number(dayOf(now).slice(0, 4)),
      lookupHash: await deriveLookupHash(code),
      contentTag: tagContent(submissionKey, asked, { ...toRead, ...contact }),
      answerRecipient: await deriveAnswerRecipient(code),
      coded: pick((keeping) => keeping === 'coded'),
      ...(places ? { places: Number(parsed[places.field] ?? 1) } : {}),
      receivedAt,
      ...(from > receivedAt ? { keptFrom: from } : {}),
      isoWeek: isoWeekOf(dayOf(now)),
      flags: [
        ...(findWarnings(form, raw).length > 0 ? (['personal-data'] as const) : []),
        ...(proof === 'proven' ? [] : (['unproven'] as const)),
      ],
    },
    lang,
    toRead,
    contact,
    deps.recipients(publisher),
  );
  try {
    return await deps.store.responses.put(response, places?.total);
  } catch (cause) {
    throw new StoreFailure('put', { cause });
  }
}

/** Keyed by the sender's secret, so that the stored tag says nothing about the text to anyone else. */
function tagContent(
  submissionKey: string,
  { form, entry }: ResponseForm,
  answers: RawAnswers,
): string {
  const of = entry === undefined ? '' : `${form.id}/${entry}\0`;
  return createHmac('sha256', submissionKey)
    .update(`content/1\0${of}${JSON.stringify(answers)}`)
    .digest('base64url');
}

/** Personal data in what was written in words. Contact details are meant to be personal data. */
function findWarnings(form: FormDefinition, answers: RawAnswers): PersonalDataWarning[] {
  return findPersonalDataIn(
    fieldsOf(form).flatMap(([name, { control, keeping }]) => {
      const answer = answers[name];
      const inWords = isInWords(control);
      return inWords && keeping === 'text' && typeof answer === 'string'
        ? [[name, answer] as const]
        : [];
    }),
  );
}
