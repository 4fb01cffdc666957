/** A point on the map: with the words, under the seal, and in no file that counts. */
import { expect, test } from 'vitest';
import {
  exportWeek,
  formatCsv,
  formatFullCopy,
  formatGeoJson,
  formatJson,
  openWeek,
} from '../../../src/intake/export-week.ts';
import { openTip } from '../../../src/intake/seal.ts';
import type { StoredTip } from '../../../src/intake/store.ts';
import {
  answers,
  coordinatorKey,
  registrarKey,
  testIntake,
  toCheckPage,
  varnamo,
} from './test-intake.ts';

const POINT = '57.18643,14.04377';

async function sentTip(): Promise<StoredTip> {
  const at = testIntake();
  const fields = await toCheckPage(at, { ...answers, point: POINT });
  at.wait(5);
  const receipt = await at.post(fields);
  expect(receipt.page).toBe('receipt');
  const [tip] = await at.store.list();
  if (!tip) throw new Error('no tip');
  return tip;
}

test('a point is read back, stored sealed, and opened with the key alone', async () => {
  const tip = await sentTip();
  const beside = Object.entries(tip).filter(([name]) => !name.endsWith('Envelope'));
  expect(JSON.stringify(beside)).not.toContain('57.18');
  expect(Buffer.from(tip.textEnvelope).includes(Buffer.from('57.18'))).toBe(false);
  for (const key of [coordinatorKey, registrarKey]) {
    expect((await openTip(tip, key)).answers).toEqual({ ...answers, point: POINT });
  }
});

test('the week’s files without identity have the area and never the point', async () => {
  const tips = [await sentTip()];
  const week = exportWeek(varnamo, '2026-W47', tips);
  for (const file of [formatCsv(week), formatJson(week), formatGeoJson(week, varnamo.areas)]) {
    expect(file).toContain('centrum');
    expect(file).not.toContain('57.18643');
    expect(file).not.toContain('14.04377');
  }
  expect(formatFullCopy(week, await openWeek(tips, coordinatorKey))).toContain(POINT);
});

test('a point in another part of the country is refused by the server', async () => {
  const page = await testIntake().post({ ...answers, point: '63.82000,20.26000' });
  expect(page).toMatchObject({ page: 'form', status: 422, errors: [{ field: 'point' }] });
});
