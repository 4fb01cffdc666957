/** Answers that are counted and not kept: one step, no receipt, nothing of the sender. */
import type { Helped, ShowOfHands } from '../domain/counted/forms.ts';
import { parseAnswers, readAnswers } from '../domain/forms/definition.ts';
import { dayOf, isoWeekOf } from '../domain/calendar/days.ts';
import { textOf } from './body.ts';
import type { CountedPage, FormPage, IntakeDeps } from './contract.ts';
import { StoreFailure, type FormSubmission } from './form-submission.ts';

/** Counts an answer. @throws StoreFailure when it could not be stored. */
export async function answerCounted(
  { publisher, form, lang, entries }: FormSubmission,
  deps: IntakeDeps,
): Promise<FormPage | CountedPage> {
  const answers = readAnswers(form, entries);
  const id = form.id as CountedPage['form'];
  const page = { publisher, lang, form: id, answers };
  const formPage: FormPage = { ...page, page: 'form', status: 422, errors: [] };
  if (textOf(entries, '_gotcha')) return { ...formPage, refusal: 'trap' };
  const parsed = parseAnswers(form, answers);
  if (!parsed.ok) return { ...formPage, errors: parsed.errors };
  try {
    const { counts } = deps.store;
    if (id === 'hjalpte') {
      const helped = parsed.answers as unknown as Helped;
      const isoWeek = isoWeekOf(dayOf(deps.clock()));
      await counts.addHelped({ publisher: publisher.slug, isoWeek, ...helped });
    } else {
      const hands = parsed.answers as unknown as ShowOfHands;
      await counts.putMeeting({ publisher: publisher.slug, ...hands });
    }
  } catch (cause) {
    throw new StoreFailure('count', { cause });
  }
  deps.log({ event: 'counted', publisher: publisher.slug, form: id });
  return { ...page, page: 'counted', status: 200 };
}
