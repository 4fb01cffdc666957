import { expect, test } from 'vitest';
import { calendarView } from '../../../../src/views/calendar.ts';
import { eventsByArea } from '../../../../src/views/follow/near.ts';
import { eventOf, publisher } from '../../../fixtures/follow.ts';

const areas = [
  { id: 'ostra', name: 'Östra' },
  { id: 'angen', name: 'Ängen' },
  { id: 'norra', name: 'Norra' },
];
const at = (...slugs: string[]) => {
  const events = slugs.map((area, index) =>
    eventOf(`${area}-${index}`, { area, date: '2026-12-01' }),
  );
  return eventsByArea(calendarView(events, 'sv').upcoming, publisher({ areas }), 'sv');
};

test('given events in several areas, then each area has its own, by the Swedish alphabet', () => {
  expect(at('ostra', 'angen', 'ostra').map(({ id, events }) => [id, events.length])).toEqual([
    ['omrade-angen', 1],
    ['omrade-ostra', 2],
  ]);
});

test.each([[['ostra']], [['ostra', 'ostra']], [[]]])(
  'given %j, then there is nothing to choose between',
  (slugs) => {
    expect(at(...slugs)).toEqual([]);
  },
);
