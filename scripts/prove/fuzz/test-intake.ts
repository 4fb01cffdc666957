/** An intake in memory with the demonstration's own forms, keys made for the run, and a clock that only goes forward. */
import { createHash } from 'node:crypto';
import { bech32 } from '@scure/base';
import { identityToRecipient } from 'age-encryption';
import { dialogueForm } from '../../../src/domain/dialogues/form.ts';
import { signUpForm } from '../../../src/domain/events/sign-up.ts';
import { walkForm } from '../../../src/domain/walks/form.ts';
import type {
  IntakeDeps,
  IntakeEvent,
  IntakePublisher,
  ResponseForm,
} from '../../../src/intake/contract.ts';
import { createIntake } from '../../../src/intake/handler.ts';
import { createReplayList } from '../../../src/intake/replay-list.ts';
import { openSqliteStore } from '../../../src/intake/sqlite-store.ts';
import { entriesOf } from './content-of.ts';

export const ORIGIN = 'https://trygghet.example';
/** The publisher whose forms are tried. */
export const SLUG = 'exempelkommun';

const [publisher] = entriesOf('publishers', SLUG);
if (publisher?.kind !== 'municipality') throw new Error(`No municipality ${SLUG}`);

export const PUBLISHER: IntakePublisher = {
  slug: SLUG,
  name: publisher.name,
  kind: 'municipality',
  demonstration: true,
  areas: publisher.areas,
  map: publisher.map,
};

/** The forms that are made from content, all of them open. */
export const RESPONSE_FORMS: readonly ResponseForm[] = [
  ...entriesOf('dialogues', SLUG).map((dialogue) => ({
    form: dialogueForm(dialogue, publisher.areas),
    entry: dialogue.slug,
  })),
  ...entriesOf('events', SLUG).flatMap(({ signUp, slug }) =>
    signUp ? [{ form: signUpForm(signUp), entry: slug }] : [],
  ),
  ...entriesOf('walks', SLUG).map((walk) => ({
    form: walkForm(walk, publisher.areas, publisher.map),
    entry: walk.slug,
  })),
];

/** Identities from the seed, so that a run can be had again. */
export function identityOf(seed: number, name: string): string {
  const bytes = createHash('sha256').update(`${seed} ${name}`).digest();
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', bytes).toUpperCase();
}

const words = {
  fieldError: (field: string, code: string) => `${field} ${code}`,
  refusal: (reason: string) => reason,
  codeProblem: (problem: string) => problem,
  questionProblem: (problem: string) => problem,
};

/** Opens it. `log` gets what the operator would read. */
export async function openTestIntake(seed: number, log: (event: IntakeEvent) => void) {
  const identities = [identityOf(seed, 'coordinator'), identityOf(seed, 'registrar')];
  const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
  let now = Date.parse('2026-11-22T09:00:00Z');
  const clock = () => new Date(now);
  const store = openSqliteStore(':memory:');
  const deps: IntakeDeps = {
    store,
    recipients: () => recipients,
    publishers: new Map([[SLUG, PUBLISHER]]),
    clock,
    tokenKey: new Uint8Array(32).fill(7),
    allowedOrigins: [ORIGIN],
    rateLimiter: { allow: () => true },
    replays: createReplayList(clock),
    log,
    messages: () => words,
    languages: ['sv', 'en', 'fi', 'ar'],
    receiptPath: () => `/${SLUG}/tipsa/kvitto/`,
    helpPath: () => `/${SLUG}/bedragerier/`,
    responseForms: () => RESPONSE_FORMS,
    helpPages: ['nagon-ringer', 'nagon-vid-dorren'],
  };
  return {
    intake: createIntake(deps),
    deps,
    store,
    recipients,
    identities,
    pass: (milliseconds: number) => void (now += milliseconds),
  };
}
