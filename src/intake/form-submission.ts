/** What the handler has read and let through, for the flow of its form. */
import type { FormDefinition } from '../domain/forms/definition.ts';
import type { Submission } from './body.ts';
import type { IntakePublisher, ResponseForm } from './contract.ts';

/** One submission of a form, read and let through by the handler. */
export interface FormSubmission {
  publisher: IntakePublisher;
  form: FormDefinition;
  lang: string;
  /** JSON clients show the answers themselves, and bring their own submission key. */
  json: boolean;
  entries: Submission;
  /** Counts a new tip that came without proof of work; false when there have been too many. */
  mayBeUnproven: () => boolean | Promise<boolean>;
}

/** The store could not say that the tip is durable. */
export class StoreFailure extends Error {}

/** A submission of a form whose answers are kept. */
export interface ResponseSubmission extends FormSubmission {
  asked: ResponseForm;
}
