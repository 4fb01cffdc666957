import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { generateConfig } from '../../../../cms/config/generate.ts';
import { placeInForm } from '../../../../cms/admin/complaint.ts';
import { complaintsAbout, complaintsAboutDeleting } from '../../../../cms/admin/guard.ts';
import { checkContent } from '../../../../scripts/content/check.ts';
import { loadContent } from '../../../../scripts/content/load.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const TODAY = '2026-11-22';
const { collections } = generateConfig('exempelkommun');
const fields = (name: string) => collections.find((one) => one.name === name)?.fields ?? [];
const promise = () =>
  parse(
    readFileSync(path.join(ROOT, 'src/content/promises/exempelkommun/2026-2027.yaml'), 'utf8'),
  ) as Record<string, unknown>;
const about = (data: unknown) =>
  complaintsAbout(
    { collection: 'promises', id: 'exempelkommun/2026-2027', data },
    fields('promises'),
    TODAY,
  );

describe('before an entry is saved', () => {
  test('one that the check takes is saved', () => {
    expect(about(promise())).toEqual([]);
  });

  test('one that the check refuses is stopped with its words, and with where in the form it is', () => {
    const data = { ...promise(), period: { from: 2027, to: 2026 }, commitments: [] };
    expect(about(data)).toContainEqual(
      expect.objectContaining({
        place: 'Åtaganden',
        message: expect.stringContaining('Minst ett åtagande behövs.') as string,
      }),
    );
    expect(about({ ...promise(), period: { from: 2027, to: 2026 } })).toContainEqual(
      expect.objectContaining({
        place: 'När löftet gäller, Till och med',
        message: expect.stringContaining('Perioden slutar innan den börjar.') as string,
      }),
    );
  });

  test('an example is shown as it is written in the form, and never as a file', () => {
    const [source] = about({ ...promise(), sources: [] });
    expect(source).toEqual({ place: 'Källor', message: 'Minst en källa behövs.' });
    const [title] = about({ ...promise(), title: undefined });
    expect(title?.hint).toBe('Så här: Medborgarlöfte 2024');
  });

  test('what has not happened yet is not published', () => {
    const data = {
      promise: 'exempelkommun/2026-2027',
      title: 'X',
      date: '2026-11-20',
      covers: { from: '2026-01', to: '2026-10' },
      activities: [
        { id: 'a', commitment: 'fartkontroller', when: '2027-01-01', title: 'Kontroll' },
      ],
      sources: [{ publisher: 'A', title: 'B', date: '2026-11-20' }],
    };
    const complaints = complaintsAbout(
      { collection: 'follow-ups', id: 'exempelkommun/x', data },
      fields('follow-ups'),
      TODAY,
    );
    expect(complaints.map(({ place }) => place)).toEqual(['Insatser 1, När det gjordes']);
  });

  test('a heading without a letter cannot be a file’s name', () => {
    const data = { ...promise(), title: '!' };
    const complaints = complaintsAbout(
      { collection: 'promises', id: 'exempelkommun/!', named: ['!'], data },
      fields('promises'),
      TODAY,
    );
    expect(complaints[0]?.message).toContain('Rubriken blir filens namn');
  });

  test('a file in another publisher’s folder is told', () => {
    expect(about({ ...promise(), publisher: 'varnamo' })[0]?.message).toContain('"exempelkommun"');
  });
});

describe('before an entry is deleted', () => {
  const { files } = loadContent(ROOT);

  test('one that nothing names may go', () => {
    expect(complaintsAboutDeleting('cases', 'kungsor/kallaren', files)).toEqual([]);
  });

  test('one that others name is kept, and they are named', () => {
    const complaints = complaintsAboutDeleting('promises', 'exempelkommun/2026-2027', files);
    expect(complaints.length).toBeGreaterThan(2);
    expect(complaints[0]?.place).toContain('src/content/follow-ups/exempelkommun/');
    expect(complaints.map(({ message }) => message).join()).toContain(
      'Löftet "exempelkommun/2026-2027" finns inte.',
    );
  });
});

test('what is wrong is told by the words of the form, at any depth', () => {
  expect(placeInForm('commitments[1].target.unit.one', fields('promises'))).toBe(
    'Åtaganden 2, Mål, Enhet, Enhet, en',
  );
  expect(placeInForm('parts[0].questions[2].first', fields('dialogues'))).toBe(
    'Delar 1, Frågor 3, Första steget betyder',
  );
});

test('the content is right to begin with', () => {
  expect(checkContent(ROOT, TODAY)).toEqual([]);
});
