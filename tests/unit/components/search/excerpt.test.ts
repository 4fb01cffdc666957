import { expect, test } from 'vitest';
import { excerptParts } from '../../../../src/components/search/excerpt.ts';
import { hashOf, queryIn } from '../../../../src/components/search/query.ts';

test.each([
  ['Lägg på <mark>luren.</mark> Vänta.', ['Lägg på ', '*luren.', ' Vänta.']],
  ['<mark>Lurad</mark>', ['*Lurad']],
  ['Inget funnet', ['Inget funnet']],
  ['a &lt;b&gt; &amp; c', ['a <b> & c']],
  ['<mark>a</mark><mark>b</mark>', ['*a', '*b']],
  ['&okänd; <img src=x>', ['&okänd; <img src=x>']],
  ['', []],
])('%j is put in as text, the words that were found apart', (html, parts) => {
  expect(excerptParts(html).map(({ text, found }) => (found ? `*${text}` : text))).toEqual(parts);
});

test.each(['lurad', 'lurad av banken', 'åäö & #?', '100 %'])(
  '%j comes back from the address',
  (query) => {
    expect(queryIn(hashOf(query))).toBe(query);
  },
);

test('nothing leaves no trace in the address, and a foreign address is no query', () => {
  expect(hashOf('')).toBe('');
  expect(queryIn('#main')).toBe('');
  expect(queryIn('')).toBe('');
  expect(queryIn(`#q=${'x'.repeat(5000)}`)).toHaveLength(100);
});
