import { expect, test } from 'vitest';
import { formatWalks } from '../../../src/intake/export-walks.ts';

const response = { number: '2026-0007', receivedAt: '2026-11-20T20:00:00Z', entry: 'norrby' };
const answers = {
  lekplatsen_feeling: 'unsafe',
  lekplatsen_bad: ['light', 'sight'],
  lekplatsen_text: '=1+1; det är mörkt',
  'egen-1_name': 'light',
  'egen-1_point': '59.01800,15.49500',
};
const rowsOf = (csv: string) => csv.replace('\ufeff', '').trimEnd().split('\r\n');

test('with a key: a row for each stop, with words and points, and no cell that is a formula', () => {
  expect(rowsOf(formatWalks([{ response, answers }], true))).toEqual([
    'Registernummer;Mottaget;Vandring;Stopp;Plats i ord;Punkt (latitud, longitud);Känns;Bra;Mindre bra;Vad personen ser;Vad som skulle göra det bättre;Stoppets egen fråga',
    `2026-0007;2026-11-20;norrby;lekplatsen;;;Otryggt;;Ljus, Sikt;"'=1+1; det är mörkt";;`,
    '2026-0007;2026-11-20;norrby;egen-1;light;59.01800,15.49500;;;;;;',
  ]);
});

test('without a key: what is counted and nothing else', () => {
  const csv = formatWalks([{ response, answers }], false);
  expect(rowsOf(csv)[1]).toBe('2026-0007;2026-11-20;norrby;lekplatsen;Otryggt;;Ljus, Sikt');
  expect(csv).not.toContain('59.018');
  expect(csv).not.toContain('mörkt');
});
