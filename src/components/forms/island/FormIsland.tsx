/**
 * A form with JavaScript: one part at a time, answers read back, sent by Formspree's client to
 * our own address, or to Formspree's where the publisher has decided so. The form's controls stay in the page all the time, so nothing typed can be lost.
 */
import { useForm } from '@formspree/react';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RawAnswers } from '../../../domain/forms/definition.ts';
import { findPersonalDataIn } from '../../../domain/tips/personal-data.ts';
import {
  createSubmissionKey,
  deriveReceiptCode,
  formatReceiptCode,
} from '../../../domain/tips/receipt.ts';
import type { FormView, HostedForm } from '../../../views/forms/form-view.ts';
import { CheckAnswers } from '../CheckAnswers.tsx';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { FormBox, type ShownError } from '../Form.tsx';
import { createProver } from './proof.ts';
import { HostedSent } from './HostedSent.tsx';
import { readForm } from './read-form.ts';
import { RESPONSE_SENDING, type Submission } from './response-events.ts';
import { Sent } from './Sent.tsx';
import { useCharactersLeft } from './useCharactersLeft.ts';
import { useStepHistory } from './useStepHistory.ts';
import { validatePart } from './validate.ts';

interface FormIslandProps {
  data: FormView;
  /** The part in which the reader was when the script arrived. */
  first: number;
  root: HTMLElement;
}

export function FormIsland({ data, first, root }: FormIslandProps) {
  const { words, parts } = data;
  const checkStep = parts.length;
  // The first drawing is the static form's, so that hydration finds what it expects.
  const [enhanced, setEnhanced] = useState(false);
  const [step, goTo] = useStepHistory(first);
  const [errors, setErrors] = useState<ShownError[]>([]);
  const [attempt, setAttempt] = useState(0);
  // A secret of this submission: the same answers sent twice give the same receipt, once.
  const submission = useRef<Submission>({ answers: '', key: createSubmissionKey() });
  const [prover] = useState(() => createProver(data.key));
  const [proving, setProving] = useState(false);
  const { hosted } = data;
  const [state, submit] = useForm(hosted?.key ?? data.key, {
    endpoint: hosted?.origin ?? window.location.origin,
  });
  const { charactersLeft, count } = useCharactersLeft(data);
  const moved = useRef(false);

  const formOf = () => root.querySelector('form') as HTMLFormElement;
  const showErrors = useCallback((found: ShownError[]) => {
    setErrors(found);
    if (found.length > 0) setAttempt((n) => n + 1);
  }, []);

  useEffect(() => {
    setEnhanced(true);
    count(formOf());
    return bindQuickExit(() => formOf().reset());
  }, []);

  // A part that comes into view takes focus, so that screen readers and keyboards follow.
  useEffect(() => {
    if (!moved.current) return;
    const part = parts[step];
    const title = document.getElementById(part ? `part-${part.id}-title` : 'check-title');
    title?.focus();
    title?.scrollIntoView({ block: 'start' });
    const intro = document.getElementById('form-intro');
    if (intro) intro.hidden = step > 0;
  }, [step]);

  useEffect(() => {
    const bare = document.title.replace(words.errorPrefix, '');
    document.title = errors.length > 0 ? words.errorPrefix + bare : bare;
  }, [errors]);

  // What the server found wrong, shown where it belongs.
  useEffect(() => {
    if (!state.errors) return;
    const fields = state.errors.getAllFieldErrors().flatMap(([field, found]) =>
      found.map(({ code, message }) => ({
        field,
        message: hosted ? hostedFieldError(data, field, code) : message,
      })),
    );
    // A net that is down comes as the browser's own words, in English: those are never shown.
    const general = state.errors.getFormErrors().map(({ code, message }) => ({
      message: hosted
        ? hostedError(hosted, code)
        : words.refusals.includes(message)
          ? message
          : words.network,
    }));
    showErrors([...fields, ...general]);
    const part = parts.findIndex((p) => p.fields.some((f) => f.name === fields[0]?.field));
    if (part >= 0) goTo(part);
  }, [state.errors]);

  if (state.succeeded) {
    return hosted ? (
      <HostedSent hosted={hosted} />
    ) : (
      <Sent data={data} code={deriveReceiptCode(submission.current.key).then(formatReceiptCode)} />
    );
  }

  const move = (to: number) => {
    moved.current = true;
    setErrors([]);
    goTo(to);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const part = parts[step];
    if (!part) return;
    const found = validatePart(part, new FormData(formOf()));
    showErrors(found);
    if (found.length === 0) move(step + 1);
  };
  const sending = proving || state.submitting;
  const send = async () => {
    if (sending) return;
    const wrong = parts.findIndex((part) => validatePart(part, new FormData(formOf())).length > 0);
    if (wrong >= 0) {
      goTo(wrong);
      showErrors(validatePart(parts[wrong] as (typeof parts)[number], new FormData(formOf())));
      return;
    }
    // Changed after a try that may have arrived: other words are another tip, with a receipt of its own.
    const answers = JSON.stringify(readForm(formOf()));
    if (answers !== submission.current.answers) {
      submission.current = { answers, key: createSubmissionKey() };
    }
    document.dispatchEvent(new CustomEvent(RESPONSE_SENDING, { detail: submission.current }));
    const body = new FormData(formOf());
    if (!hosted) {
      body.set('_key', submission.current.key);
      setProving(true);
      const proof = await prover.take();
      if (proof) body.set('_proof', proof);
      setProving(false);
    }
    void submit(body);
  };
  const checking = enhanced && step >= checkStep;
  const answers = checking ? readForm(formOf()) : {};
  return (
    <>
      <FormBox
        away={checking}
        data={data}
        answers={{}}
        errors={checking ? [] : errors}
        stepping={
          enhanced
            ? {
                step,
                attempt,
                onBack: () => move(step - 1),
                onSubmit,
                onInput: () => {
                  if (!hosted) prover.start();
                  count(formOf());
                },
                charactersLeft,
              }
            : undefined
        }
      />
      {checking && (
        <section class="form" aria-labelledby="check-title">
          {errors.length > 0 && (
            <ErrorSummary {...words.errorSummary} errors={errors} attempt={attempt} />
          )}
          <h2 id="check-title" tabIndex={-1}>
            {words.check.title}
          </h2>
          <p>{words.check.lead}</p>
          <CheckAnswers
            data={data}
            answers={answers}
            warnings={findPersonalDataIn(freeTexts(data, answers)).map(({ kind }) => kind)}
            change={(name, label) => (
              <button
                class="change"
                type="button"
                onClick={() => move(parts.findIndex((p) => p.fields.some((f) => f.name === name)))}
              >
                {words.change}
                <span class="visually-hidden"> {label}</span>
              </button>
            )}
          />
          {data.demonstration && <p class="notice amber">{data.demonstration}</p>}
          <div class="buttons">
            <button
              class="button"
              type="button"
              onClick={() => void send()}
              aria-disabled={sending ? 'true' : undefined}
            >
              {sending ? words.sending : words.send}
            </button>
            <button class="button quiet" type="button" onClick={() => move(checkStep - 1)}>
              {words.back}
            </button>
          </div>
          <p role="status" class="visually-hidden">
            {sending && words.sending}
          </p>
        </section>
      )}
    </>
  );
}

/** What Formspree found wrong with an answer, in our words. */
function hostedFieldError({ parts, hosted }: FormView, name: string, code: string): string {
  const field = parts.flatMap((part) => part.fields).find((one) => one.name === name);
  const own = code === 'TYPE_EMAIL' ? field?.emailError : undefined;
  const missing = code.startsWith('REQUIRED') ? field?.requiredError : undefined;
  return own ?? missing ?? hosted?.fieldRefused ?? '';
}

/** Formspree's own codes mean that it said no. Without one it could not be reached, or did not answer as it should. */
function hostedError({ failed, refused }: HostedForm, code: string): string {
  return code === 'UNSPECIFIED' ? failed : refused;
}

/** Where a sender writes freely: contact details are meant to identify. */
function freeTexts({ parts }: FormView, answers: RawAnswers): [field: string, text: string][] {
  return parts
    .flatMap((part) => part.fields)
    .flatMap(({ name, free }) => (free ? [[name, String(answers[name] ?? '')]] : []));
}

/** The way out: clears what was typed, and leaves no page to come back to. */
function bindQuickExit(clear: () => void): () => void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  const leave = (event: Event) => {
    event.preventDefault();
    clear();
    window.location.replace((event.currentTarget as HTMLAnchorElement).href);
  };
  link?.addEventListener('click', leave);
  return () => link?.removeEventListener('click', leave);
}
