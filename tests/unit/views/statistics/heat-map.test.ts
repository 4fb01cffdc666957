import { expect, test, vi } from 'vitest';
import { contentOf } from '../../../fixtures/astro-content.ts';
import { heatMapView, MOST_SHADES } from '../../../../src/views/statistics/heat-map.ts';

vi.mock('astro:content', () => contentOf());

const bands = ['0–12', '12–24'];
const map = heatMapView(
  {
    bands,
    rows: [
      { day: 'monday', values: [{ suppressed: 'protected' }, { value: 12 }] },
      { day: 'friday', values: [{ value: 0 }, { value: 48 }] },
      { day: 'sunday', values: [{ missing: 'not-collected' }, { value: 19 }] },
    ],
  },
  'sv',
);

test('a hidden box, a missing one and a zero are three different things', () => {
  expect(map.rows.map(({ cells }) => cells[0])).toEqual([
    { text: 'dold', look: 'hidden' },
    { text: '0', look: 'shade1' },
    { text: 'saknas', look: 'missing' },
  ]);
  expect(map.notes).toHaveLength(2);
});

test('a greater number never has a paler shade, and there are five shades at most', () => {
  for (let greatest = 0; greatest < 400; greatest += 7) {
    const counts = Array.from({ length: greatest + 1 }, (_, value) => ({ value }));
    const { rows, shades } = heatMapView(
      {
        bands: counts.map(({ value }) => String(value)),
        rows: [{ day: 'monday', values: counts }],
      },
      'sv',
    );
    const looks = rows[0]?.cells.map(({ look }) => look) ?? [];
    expect(looks).toEqual(looks.toSorted());
    expect(new Set(looks).size).toBeLessThanOrEqual(MOST_SHADES);
    expect(shades.map(({ look }) => look)).toEqual(expect.arrayContaining([...new Set(looks)]));
  }
});

test('the stretches of the scale hold every number shown, without gaps', () => {
  expect(map.shades.map(({ text }) => text)).toEqual(['0–9', '10–19', '20–29', '30–39', '40–49']);
});

test('says where there were most, of what is shown', () => {
  expect(map.most).toBe('Flest av det som visas: fredag 12–24, 48.');
});

test('says nothing of most where nothing is shown', () => {
  const none = heatMapView(
    { bands, rows: [{ day: 'monday', values: [{ suppressed: 'protected' }, { value: 0 }] }] },
    'sv',
  );
  expect(none.most).toBe('');
});
