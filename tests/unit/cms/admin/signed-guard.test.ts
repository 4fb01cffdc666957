import { describe, expect, test } from 'vitest';
import {
  complaintsAboutDeletingSigned,
  complaintsAboutSigned,
} from '../../../../cms/admin/signed-guard.ts';

const PROMISE = {
  publisher: 'nyby',
  kind: 'medborgarlofte',
  title: 'Löfte 2027',
  summary: 'Kort.',
  period: { from: '2027', to: '2027' },
  signed: { date: '2026-12-01', parties: [{ organisation: 'Nyby kommun', role: 'ordförande' }] },
  commitments: [{ id: 'lampor', title: 'Fler lampor' }],
  sources: [{ publisher: 'Nyby kommun', title: 'Löfte 2027', date: '2026-12-01' }],
};
/** What the parties have not signed. */
const unsigned = { ...PROMISE, signed: undefined };
const REWORDED = { ...PROMISE, commitments: [{ id: 'lampor', title: 'Några lampor' }] };
const CHANGE = { date: '2027-02-01', kind: 'changed', reason: 'Parterna ändrade.' };

describe('a signed promise in the form', () => {
  test('is saved again when its words are the same, however its summary reads', () => {
    expect(complaintsAboutSigned(PROMISE, { ...PROMISE, summary: 'Längre.' })).toEqual([]);
  });

  test('is not reworded in silence', () => {
    const [complaint] = complaintsAboutSigned(PROMISE, REWORDED);
    expect(complaint?.message).toBe(
      'Orden i ett undertecknat löfte är ändrade, men ingen ändring är tillagd.',
    );
    expect(complaint?.place).toBe('Ändringar');
  });

  test('is reworded with a change that all can read, which is then not taken away again', () => {
    const told = { ...REWORDED, changes: [CHANGE] };
    expect(complaintsAboutSigned(PROMISE, told)).toEqual([]);
    expect(complaintsAboutSigned(told, REWORDED)[0]?.message).toContain('är borttagen');
  });

  test('does not lose its signature', () => {
    expect(complaintsAboutSigned(PROMISE, unsigned)[0]?.place).toBe('Undertecknat');
  });

  test('is not deleted, and one that nobody has signed is', () => {
    expect(complaintsAboutDeletingSigned(PROMISE)[0]?.message).toContain('tas inte bort');
    expect(complaintsAboutDeletingSigned(unsigned)).toEqual([]);
    expect(complaintsAboutSigned(unsigned, PROMISE)).toEqual([]);
    expect(complaintsAboutSigned(undefined, PROMISE)).toEqual([]);
  });
});
