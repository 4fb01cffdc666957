import { describe, expect, test } from 'vitest';
import type { DeskTip } from '../../../../src/desk/contract.ts';
import {
  chooseTips,
  mayName,
  NO_FILTER,
  type InboxFilter,
} from '../../../../src/desk/inbox/choose-tips.ts';

function tip(number: string, changes: Partial<DeskTip> = {}, text = 'Det är mörkt.'): DeskTip {
  return {
    number,
    form: 'tips',
    coded: {},
    receivedAt: '2026-11-20T12:00:00Z',
    isoWeek: '2026-W47',
    experience: 'unsafe',
    category: 'light',
    area: 'centrum',
    flags: [],
    status: 'received',
    contact: false,
    messages: 0,
    receiptUsed: false,
    content: { lang: 'sv', answers: { text, place: 'Tunneln' }, messages: [], mismatches: [] },
    coding: {},
    codingRevision: 0,
    ...changes,
  };
}

function numbers(tips: DeskTip[], filter: Partial<InboxFilter> = {}) {
  const groups = chooseTips(tips, { ...NO_FILTER, ...filter }, []);
  return groups.map(({ id, tips: ofGroup }) => [id, ...ofGroup.map(({ number }) => number)]);
}

describe('the order', () => {
  test('newest week first; in a week unread first, then a new question, then the newest', () => {
    const tips = [
      tip('1', { status: 'read', receivedAt: '2026-11-20T13:00:00Z' }),
      tip('2', { receivedAt: '2026-11-20T09:00:00Z' }),
      tip('3', { status: 'answered', askedAt: '2026-11-20T15:00:00Z' }),
      tip('4', { isoWeek: '2026-W46', receivedAt: '2026-11-12T09:00:00Z' }),
    ];
    expect(numbers(tips)).toEqual([
      ['2026-W47', '3', '2', '1'],
      ['2026-W46', '4'],
    ]);
  });

  test('concern for a child stands first until it has been handed over or closed', () => {
    const child = { child: true };
    const handed = {
      ...child,
      handovers: [{ to: 'social-services' as const, at: '', by: '' }],
    };
    const tips = [
      tip('1', { receivedAt: '2026-11-21T12:00:00Z' }),
      tip('2', { coding: child, isoWeek: '2026-W40', status: 'read' }),
      tip('3', { coding: handed, status: 'read' }),
      tip('4', { coding: child, status: 'closed' }),
    ];
    expect(numbers(tips)[0]).toEqual(['now', '2']);
  });

  test('a text that may be about a child stands first until it has been read, or said not to be', () => {
    const text = 'En flicka är ute ensam på natten.';
    expect(numbers([tip('1', {}, text)])).toEqual([['now', '1']]);
    expect(numbers([tip('1', { status: 'read' }, text)])).toEqual([['2026-W47', '1']]);
    expect(numbers([tip('1', { coding: { child: false } }, text)])).toEqual([['2026-W47', '1']]);
  });
});

describe('the filter', () => {
  test('goes by the coordinator’s coding before the sender’s', () => {
    const tips = [tip('1'), tip('2', { coding: { category: 'traffic' } })];
    expect(numbers(tips, { category: 'traffic' })).toEqual([['2026-W47', '2']]);
    expect(numbers(tips, { category: 'light' })).toEqual([['2026-W47', '1']]);
  });

  test('searches number, text, place and note, every word somewhere', () => {
    const tips = [tip('2026-0001'), tip('2026-0002', { coding: { note: 'Felanmält' } }, 'Klotter')];
    expect(numbers(tips, { text: 'MÖRKT tunneln' })).toEqual([['2026-W47', '2026-0001']]);
    expect(numbers(tips, { text: 'felanmält 0002' })).toEqual([['2026-W47', '2026-0002']]);
    expect(numbers(tips, { text: 'mörkt klotter' })).toEqual([]);
  });

  test('a sealed tip has no words to find', () => {
    expect(numbers([tip('1', { content: 'waiting' })], { text: 'mörkt' })).toEqual([]);
  });
});

test('a warning of names goes when it is masked, or said to be none', () => {
  const text = 'Det är Robban Fiktivsson.';
  expect(mayName(tip('1', {}, text), [])).toBe(true);
  expect(mayName(tip('1', { coding: { names: false } }, text), [])).toBe(false);
  expect(mayName(tip('1', { coding: { names: true, masked: '[maskerat]' } }, text), [])).toBe(
    false,
  );
  expect(mayName(tip('1', { flags: ['personal-data'] }), [])).toBe(true);
});
