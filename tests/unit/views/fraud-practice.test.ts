import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../../fixtures/astro-content.ts';
import type { PracticeCase } from '../../../src/domain/fraud/practice.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { practiceGroups, practicePlace } from '../../../src/views/fraud-practice.ts';

vi.mock('astro:content', () => contentOf());

const site = { publisher: 'exempelkommun', lang: 'sv', base: '/exempelkommun' };
const practice = (name: string, channel: PracticeCase['channel']): Entry<PracticeCase> => ({
  id: `sv/${name}`,
  slug: name,
  lang: 'sv',
  case: name,
  order: 1,
  channel,
  situation: 'nagon-ringer',
  title: name,
  scene: 'Det ringer.',
  sources: [],
});
const cases = [practice('banken', 'call'), practice('paketet', 'text'), practice('datorn', 'call')];

describe('cases to practise on', () => {
  test('given cases of two channels, then they stand by channel, calls first, and no channel is empty', () => {
    expect(
      practiceGroups(site, cases).map(({ title, links }) => [title, links.map(({ text }) => text)]),
    ).toEqual([
      ['Samtal', ['banken', 'datorn']],
      ['Sms, mejl och brev', ['paketet']],
    ]);
  });

  test('given a case in the middle, then it says where one stands and what comes next', () => {
    expect(practicePlace(site, cases, 'paketet')).toEqual({
      text: 'Övning 2 av 3',
      next: { text: 'datorn', href: '/exempelkommun/bedragerier/ova/datorn/' },
    });
  });

  test('given the last case, then nothing comes next', () => {
    expect(practicePlace(site, cases, 'datorn').next).toBeUndefined();
  });
});
