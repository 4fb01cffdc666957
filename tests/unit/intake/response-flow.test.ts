/** Forms that are content: their days, their places, and what is sealed where. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaFieldOf,
  dialogueForm,
  fieldOf,
  pointFieldOf,
} from '../../../src/domain/dialogues/form.ts';
import { PEOPLE_FIELD, signUpForm } from '../../../src/domain/events/sign-up.ts';
import { createSubmissionKey } from '../../../src/domain/tips/receipt.ts';
import type { ResponseForm } from '../../../src/intake/handler.ts';
import { openResponse } from '../../../src/intake/seal.ts';
import { dialogueOf } from '../domain/dialogues/dialogues.ts';
import { coordinatorKey, registrarKey, testIntake, varnamo } from './test-intake.ts';

const asked = dialogueOf({
  parts: [
    {
      title: 'Del',
      questions: [
        { type: 'scale', id: 'kvall', label: 'Kväll?', first: 'Otrygg', last: 'Trygg' },
        { type: 'text', id: 'mer', label: 'Mer?' },
      ],
    },
  ],
});
const dialogue = (open?: ResponseForm['open']): ResponseForm => ({
  form: dialogueForm(asked, []),
  entry: 'parken',
  ...(open ? { open } : {}),
});
const talk: ResponseForm = {
  form: signUpForm({ places: 5, asks: ['people', 'needs'] }),
  entry: 'motet',
  open: { to: '2026-12-01' },
  places: { total: 5, field: PEOPLE_FIELD },
  keptFrom: '2026-12-01',
};
const intakeWith = (...forms: ResponseForm[]) =>
  testIntake({ responseForms: (publisher) => (publisher === 'varnamo' ? forms : []) });
const key = 'varnamo-dialog';
const answered = { _entry: 'parken', [fieldOf('kvall')]: '2' };

describe('answers to a dialogue', () => {
  test('given any text, then it is sealed, and only what is coded stands beside', async () => {
    const at = intakeWith(dialogue());
    const text = fc.string({ minLength: 1, maxLength: 60 }).filter((given) => given.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        const fields = { ...answered, [fieldOf('mer')]: given, _key: createSubmissionKey() };
        expect((await at.postJson(fields, { key })).status).toBe(200);
        at.wait(3600);
        const stored = (await at.store.responses.list({ form: 'dialog', entry: 'parken' })).at(-1);
        if (!stored) throw new Error('Nothing was stored.');
        expect(stored.coded).toEqual({ [fieldOf('kvall')]: '2' });
        const opened = await openResponse(stored, coordinatorKey);
        expect(opened).toMatchObject({ lang: 'sv', mismatches: [] });
        expect(opened.answers).toEqual({
          [fieldOf('kvall')]: '2',
          [fieldOf('mer')]: given.replaceAll('\r\n', '\n').trim(),
        });
      }),
      { numRuns: 20 },
    );
    expect(await at.store.list(), 'none of them is a tip').toEqual([]);
  });

  test('a place: the area stands beside, the words and the point are opened with a key alone', async () => {
    const place = dialogueOf({
      parts: [
        { title: 'Var', questions: [{ type: 'place', id: 'var', label: 'Var?', required: true }] },
      ],
    });
    const form = dialogueForm(place, varnamo.areas, varnamo.map);
    const at = intakeWith({ form, entry: 'parken' });
    const fields = {
      _entry: 'parken',
      [areaFieldOf('var')]: 'centrum',
      [fieldOf('var')]: 'Gångtunneln',
      [pointFieldOf('var')]: '57.18643,14.04377',
      _key: createSubmissionKey(),
    };
    expect((await at.postJson(fields, { key })).status).toBe(200);
    const [stored] = await at.store.responses.list();
    if (!stored) throw new Error('Nothing was stored.');
    expect(stored.coded).toEqual({ [areaFieldOf('var')]: 'centrum' });
    const beside = Object.entries(stored).filter(([name]) => !name.endsWith('Envelope'));
    expect(JSON.stringify(beside)).not.toMatch(/57\.18|tunneln/);
    expect(Buffer.from(stored.textEnvelope).includes(Buffer.from('57.18'))).toBe(false);
    for (const secret of [coordinatorKey, registrarKey]) {
      const { answers } = await openResponse(stored, secret);
      expect(answers).toMatchObject({
        [fieldOf('var')]: 'Gångtunneln',
        [pointFieldOf('var')]: '57.18643,14.04377',
      });
    }
  });

  test('a point of a place that is in another part of the country is refused', async () => {
    const place = dialogueOf({
      parts: [{ title: 'Var', questions: [{ type: 'place', id: 'var', label: 'Var?' }] }],
    });
    const form = dialogueForm(place, varnamo.areas, varnamo.map);
    const fields = { _entry: 'parken', [pointFieldOf('var')]: '63.82000,20.26000' };
    expect(await intakeWith({ form, entry: 'parken' }).post(fields, { key })).toMatchObject({
      page: 'form',
      status: 422,
      errors: [{ field: pointFieldOf('var') }],
    });
  });

  test('given a row that was moved to another dialogue, then opening it says so', async () => {
    const at = intakeWith(dialogue());
    await at.postJson({ ...answered, _key: createSubmissionKey() }, { key });
    const [stored] = await at.store.responses.list();
    if (!stored) throw new Error('Nothing was stored.');
    const moved = { ...stored, entry: 'torget' };
    expect((await openResponse(moved, coordinatorKey)).mismatches).toEqual(['entry']);
  });

  test.each([
    ['before it opens', { from: '2026-12-01', to: '2026-12-24' }, 'not-open'],
    ['after it has closed', { from: '2026-10-01', to: '2026-11-19' }, 'closed'],
  ])('%s they come back with everything typed', async (_when, open, refusal) => {
    const at = intakeWith(dialogue(open));
    const fields = { ...answered, [fieldOf('mer')]: 'Mörkt vid bron.' };
    expect(await at.post(fields, { key })).toMatchObject({
      page: 'form',
      form: 'dialog',
      entry: 'parken',
      status: 409,
      refusal,
      answers: { [fieldOf('mer')]: 'Mörkt vid bron.' },
    });
    expect(await at.store.responses.list()).toEqual([]);
  });

  test('on its last day they are taken, and sent again the day after it is the same receipt', async () => {
    const at = intakeWith(dialogue({ from: '2026-11-01', to: '2026-11-20' }));
    const fields = { ...answered, _key: createSubmissionKey() };
    expect((await at.postJson(fields, { key })).status).toBe(200);
    at.wait(24 * 3600);
    expect((await at.postJson(fields, { key })).status).toBe(200);
    expect(await at.store.responses.list()).toHaveLength(1);
  });

  test('given a refusal, then it says which form and which dialogue it was', async () => {
    const at = intakeWith(dialogue());
    const lost = { ...answered, [fieldOf('mer')]: 'x'.repeat(70_000) };
    expect(await at.post(lost, { key })).toMatchObject({
      page: 'error',
      status: 413,
      form: 'dialog',
    });
    for (let tries = 0; tries < 200; tries += 1) await at.post({ ...answered }, { key });
    expect(await at.post({ ...answered }, { key })).toMatchObject({
      page: 'error',
      status: 429,
      form: 'dialog',
      entry: 'parken',
    });
  });

  test.each([
    ['a dialogue that does not exist', key, { _entry: 'okand' }],
    ['no dialogue at all', key, {}],
    ['a dialogue of another publisher', 'ostra-berg-dialog', { _entry: 'parken' }],
  ])('to %s are refused', async (_what, to, fields) => {
    const page = await intakeWith(dialogue()).post(fields, { key: to });
    expect(page).toMatchObject({ page: 'error', status: 404, reason: 'unknown-form' });
  });
});

describe('a sign-up', () => {
  const post = (at: ReturnType<typeof testIntake>, more: Record<string, string>) =>
    at.postJson(
      {
        _entry: 'motet',
        _key: createSubmissionKey(),
        contactName: 'Kim',
        contactPhone: '070-000 00 00',
        people: '2',
        ...more,
      },
      { key: 'varnamo-anmalan' },
    );

  test('seals all that is personal apart, and is kept from the day of the event', async () => {
    const at = intakeWith(talk);
    expect((await post(at, { needs: 'Hörslinga' })).status).toBe(200);
    const [stored] = await at.store.responses.list();
    if (!stored) throw new Error('Nothing was stored.');
    expect(stored).toMatchObject({
      coded: { people: '2' },
      places: 2,
      keptFrom: '2026-12-01T00:00:00Z',
    });
    const opened = await openResponse(stored, coordinatorKey);
    expect(opened.answers).toEqual({ people: '2' });
    expect(opened.contact).toEqual({
      contactName: 'Kim',
      contactPhone: '070-000 00 00',
      needs: 'Hörslinga',
    });
  });

  test('without any way to reach the sender is asked for one', async () => {
    const { status, body } = await post(intakeWith(talk), { contactPhone: '' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      errors: [{ field: 'contactEmail', code: 'REQUIRED_FIELD_EMPTY' }],
    });
  });

  test.each(['0', '11', '-1', 'två'])('of %s people is refused', async (people) => {
    const { status, body } = await post(intakeWith(talk), { people });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ field: 'people' }] });
  });

  test('for more than there are places is refused, and a smaller one is taken', async () => {
    const at = intakeWith(talk);
    const statuses = [];
    for (const people of ['3', '3', '2', '1']) statuses.push((await post(at, { people })).status);
    expect(statuses).toEqual([200, 409, 200, 409]);
    expect(await at.store.responses.placesTaken('varnamo', 'anmalan', 'motet')).toBe(5);
  });
});
