import { describe, expect, test } from 'vitest';
import { testIntake } from './test-intake.ts';

const helped = { page: 'nagon-ringer', answer: 'yes' };
const hands = {
  date: '2026-11-18',
  audience: 'older',
  attended: '34',
  gotCall: '12',
  hungUp: '11',
};
const atHelped = { key: 'varnamo-hjalpte' };
const atHands = { key: 'varnamo-handupprackning' };

describe('answers that are counted and not kept', () => {
  test('given three answers in a week, then there are two rows and nothing of who sent them', async () => {
    const at = testIntake();
    for (const answer of ['yes', 'yes', 'no']) {
      const page = await at.post({ ...helped, answer }, atHelped);
      expect(page).toMatchObject({ page: 'counted', status: 200, form: 'hjalpte' });
    }
    expect(await at.store.counts.listHelped('varnamo')).toEqual([
      { publisher: 'varnamo', isoWeek: '2026-W47', page: 'nagon-ringer', answer: 'no', count: 1 },
      { publisher: 'varnamo', isoWeek: '2026-W47', page: 'nagon-ringer', answer: 'yes', count: 2 },
    ]);
    expect(at.log).toContainEqual({ event: 'counted', publisher: 'varnamo', form: 'hjalpte' });
    expect(JSON.stringify(at.log)).not.toContain('nagon-ringer');
  });

  test('given another publisher, then its answers stand apart', async () => {
    const at = testIntake();
    await at.post(helped, { key: 'ostra-berg-hjalpte' });
    expect(await at.store.counts.listHelped('varnamo')).toEqual([]);
    expect(await at.store.counts.listHelped('ostra-berg')).toHaveLength(1);
  });

  test('given an association, then it has no such form', async () => {
    const page = await testIntake().post(helped, { key: 'goteborgsregionen-hjalpte' });
    expect(page).toMatchObject({ page: 'error', status: 404 });
  });

  test('given a page that does not ask, then nothing is counted', async () => {
    const at = testIntake();
    const page = await at.post({ ...helped, page: 'hittepa' }, atHelped);
    expect(page).toMatchObject({ page: 'form', form: 'hjalpte', status: 422 });
    expect(await at.store.counts.listHelped('varnamo')).toEqual([]);
  });

  test('given the hidden field filled in, then nothing is counted', async () => {
    const at = testIntake();
    const page = await at.post({ ...helped, _gotcha: 'x' }, atHelped);
    expect(page).toMatchObject({ status: 422, refusal: 'trap' });
    expect(await at.store.counts.listHelped('varnamo')).toEqual([]);
  });

  test('given the figures of a meeting sent twice, then the meeting is there once', async () => {
    const at = testIntake();
    await at.post(hands, atHands);
    const again = await at.post(hands, atHands);
    expect(again).toMatchObject({ page: 'counted', status: 200, answers: hands });
    expect(await at.store.counts.listMeetings('varnamo')).toEqual([
      { publisher: 'varnamo', ...hands, attended: 34, gotCall: 12, hungUp: 11 },
    ]);
  });

  test('given figures that cannot be, then the form comes back with what was typed', async () => {
    const at = testIntake();
    const page = await at.post({ ...hands, hungUp: '13' }, atHands);
    expect(page).toMatchObject({
      page: 'form',
      form: 'handupprackning',
      status: 422,
      answers: { ...hands, hungUp: '13' },
      errors: [{ field: 'hungUp', code: 'OUT_OF_RANGE' }],
    });
  });

  test('given a meeting that was wrong, when it is removed, then it is gone', async () => {
    const at = testIntake();
    await at.post(hands, atHands);
    const [meeting] = await at.store.counts.listMeetings('varnamo');
    if (!meeting) throw new Error('The meeting was not stored.');
    expect(await at.store.counts.deleteMeeting(meeting)).toBe(true);
    expect(await at.store.counts.deleteMeeting(meeting)).toBe(false);
    expect(await at.store.counts.listMeetings('varnamo')).toEqual([]);
  });

  test('given a script that asks for JSON, then it gets the way back', async () => {
    const at = testIntake();
    const { status, body } = await at.postJson(helped, atHelped);
    expect({ status, body }).toEqual({
      status: 200,
      body: { ok: true, next: '/varnamo/bedragerier/' },
    });
  });

  test('given a store that fails, then it is said, with the answers kept for another try', async () => {
    const at = testIntake();
    await at.store.close();
    const page = await at.post(hands, atHands);
    expect(page).toMatchObject({ page: 'error', status: 503, reason: 'unavailable' });
    expect(page).toHaveProperty('retry.fields', Object.entries(hands));
  });
});
