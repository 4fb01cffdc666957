import { describe, expect, test } from 'vitest';
import { codeTips, handledTips } from '../../../../src/desk/week/coded-tips.ts';
import type { DeskTip, TipContent } from '../../../../src/desk/contract.ts';

function deskTip(changes: Partial<DeskTip> = {}, content: Partial<TipContent> = {}): DeskTip {
  return {
    number: '2026-0001',
    form: 'tips',
    receivedAt: '2026-11-16T09:00:00Z',
    isoWeek: '2026-W47',
    experience: 'unsafe',
    category: 'light',
    area: 'centrum',
    flags: [],
    status: 'received',
    contact: false,
    coded: {},
    messages: 0,
    receiptUsed: false,
    content: {
      lang: 'sv',
      answers: { text: 'Anna bor i 3 B', place: 'hos Anna' },
      messages: [],
      mismatches: [],
      ...content,
    },
    coding: {},
    codingRevision: 0,
    ...changes,
  };
}
const PLACES = [{ id: 'stationen', name: 'Stationen' }];

describe('tips as the week counts them', () => {
  test('what the coordinator has coded counts before what the sender chose', () => {
    const [tip] = codeTips(
      [deskTip({ coding: { category: 'traffic', area: 'norrby', place: 'Stationen' } })],
      PLACES,
    );
    expect(tip).toMatchObject({ category: 'traffic', area: 'norrby', place: 'stationen' });
  });

  test('no words of the sender’s follow, and a place that is in no list is none', () => {
    const coded = codeTips(
      [deskTip({ coding: { place: 'bakom Annas hus', note: 'Anna' } })],
      PLACES,
    );
    expect(JSON.stringify(coded)).not.toMatch(/Anna/);
    expect(coded[0]?.place).toBeUndefined();
  });

  test('other forms are not tips, and the same event told again is marked', () => {
    const coded = codeTips(
      [deskTip({ form: 'dialog' }), deskTip({ status: 'closed', closedReason: 'same-as-other' })],
      PLACES,
    );
    expect(coded.map(({ duplicate }) => duplicate)).toEqual([true]);
  });

  test('the same address or number is one mark, however it is typed, and is not the thing itself', () => {
    const coded = codeTips(
      [
        deskTip({}, { contact: { contactEmail: 'Vera@exempel.example ' } }),
        deskTip(
          {},
          { contact: { contactEmail: 'vera@exempel.example', contactPhone: '070-174 06 05' } },
        ),
        deskTip({}, { contact: { contactPhone: '+46 70 174 06 05' } }),
        deskTip({}, { contact: { contactName: 'Vera' } }),
      ],
      PLACES,
    );
    const [first, second, third, fourth] = coded.map(({ senderSigns }) => senderSigns);
    expect(second).toEqual([...(first ?? []), ...(third ?? [])]);
    expect(fourth).toEqual([]);
    expect(JSON.stringify(coded)).not.toMatch(/vera|0701740605/i);
  });
});

describe('tips as the follow-up counts them', () => {
  test('first reading, first answer, and whether it is closed', () => {
    const [tip] = handledTips([
      deskTip(
        { status: 'closed', closedReason: 'done', coding: { firstReadAt: '2026-11-17T08:00:00Z' } },
        {
          messages: [
            { from: 'sender', sentAt: '2026-11-17T09:00:00Z', text: 'Hej' },
            { from: 'municipality', sentAt: '2026-11-18T09:00:00Z', text: 'Tack' },
            { from: 'municipality', sentAt: '2026-11-19T09:00:00Z', text: 'Klart' },
          ],
        },
      ),
    ]);
    expect(tip).toEqual({
      receivedAt: '2026-11-16T09:00:00Z',
      readAt: '2026-11-17T08:00:00Z',
      answeredAt: '2026-11-18T09:00:00Z',
      closed: true,
      receiptUsed: false,
    });
  });

  test('a tip that this key does not open has no answer that is known', () => {
    expect(handledTips([deskTip({ content: 'closed-to-me' })])[0]).not.toHaveProperty('answeredAt');
  });
});
