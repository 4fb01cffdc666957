import { describe, expect, test, vi } from 'vitest';
import { methodSchema } from '../../../src/domain/methods/schema.ts';
import { dictionaryOf } from '../../../src/i18n/locales.ts';
import { contentOf } from '../../fixtures/astro-content.ts';

vi.mock('astro:content', () => contentOf());

const { methodsView } = await import('../../../src/views/methods.ts');

const shared = { publisher: 'Polisen', title: 'Gemensam källa', date: '2024' };

function methodOf(id: string, change: object = {}) {
  const data = methodSchema.parse({
    title: id,
    what: 'Så här går det till.',
    sources: [shared],
    ...change,
  });
  return { ...data, id, slug: id.slice(id.lastIndexOf('/') + 1) };
}

const general = [methodOf('sig', { order: 2 }), methodOf('est', { order: 1 })];
const words = dictionaryOf('sv').methods;

describe('methods of a publisher', () => {
  test('given one of two in use, then it stands first with its general text, and the other among the others', () => {
    const own = methodOf('borlange/est', {
      publisher: 'borlange',
      since: '2017',
      sources: [shared, { ...shared, title: 'Egen källa' }],
    });
    const { inUse, planned, others } = methodsView([...general, own], 'Borlänge', 'sv');
    expect(inUse).toMatchObject([
      { id: 'metod-est', title: 'est', use: words.since('2017'), parts: [{}, { entry: own }] },
    ]);
    expect(inUse[0]?.parts.map(({ heading }) => heading)).toEqual([
      undefined,
      words.here('Borlänge'),
    ]);
    expect(inUse[0]?.sources.map(({ title }) => title)).toEqual(['Gemensam källa', 'Egen källa']);
    expect(planned).toEqual([]);
    expect(others).toMatchObject([{ id: 'metod-sig', use: undefined }]);
  });

  test.each([
    ['in use, undated', { since: 'uppgift saknas' }, words.sinceUnknown],
    ['in use since a month', { since: '2020-06' }, words.since('juni 2020')],
    ['planned, undated', { since: 'uppgift saknas', use: 'planned' }, words.planned],
    [
      'planned for a month',
      { since: '2027-01', use: 'planned' },
      words.plannedFrom('januari 2027'),
    ],
  ])('given %s, then that is what is said', (_what, change, use) => {
    const own = methodOf('aneby/est', { publisher: 'aneby', ...change });
    const { inUse, planned } = methodsView([...general, own], 'Aneby', 'sv');
    expect([...inUse, ...planned].map((method) => method.use)).toEqual([use]);
  });

  test('given a method that nobody else has, then its own text is the explanation', () => {
    const own = methodOf('aneby/egen', { publisher: 'aneby', since: '2020' });
    const [method] = methodsView([...general, own], 'Aneby', 'en').inUse;
    expect(method?.parts).toMatchObject([{ heading: undefined, own: { lang: 'sv' } }]);
  });

  test('given none in use, then all stand in their order among the others', () => {
    const { inUse, others } = methodsView(general, 'Aneby', 'sv');
    expect(inUse).toEqual([]);
    expect(others.map(({ title }) => title)).toEqual(['est', 'sig']);
  });
});
