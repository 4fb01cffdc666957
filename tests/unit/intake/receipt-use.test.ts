import { describe, expect, test } from 'vitest';
import { noteReceiptUse, usedReceipts } from '../../../src/intake/receipt-use.ts';
import { testIntake } from './test-intake.ts';

const tip = (number: string) => ({
  publisher: 'varnamo',
  number,
  receivedAt: '2026-11-20T08:00:00Z',
});
const later = new Date('2026-11-21T08:00:00Z');

describe('which receipts have been used', () => {
  test('once for each number, by publisher, also when several come at once', async () => {
    const { marks } = testIntake().store;
    const numbers = ['2026-0001', '2026-0002', '2026-0003'];
    await Promise.all(
      [...numbers, ...numbers].map((one) => noteReceiptUse(marks, tip(one), later)),
    );
    expect([...(await usedReceipts(marks, 'varnamo'))].toSorted()).toEqual(numbers);
    expect(await usedReceipts(marks, 'aneby')).toEqual(new Set());
  });

  test('the page after sending looks up too: within the hour nobody has come back', async () => {
    const { marks } = testIntake().store;
    await noteReceiptUse(marks, tip('2026-0001'), new Date('2026-11-20T08:59:59Z'));
    expect((await usedReceipts(marks, 'varnamo')).size).toBe(0);
    await noteReceiptUse(marks, tip('2026-0001'), new Date('2026-11-20T09:00:00Z'));
    expect((await usedReceipts(marks, 'varnamo')).size).toBe(1);
  });
});
