/** Fraud help is one tap away, wherever someone happens to be when the telephone rings. */
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

/** A card for other web sites is a part of someone else's page; the desk is a tool for those who work there. */
const readable = pages.filter(
  ({ address }) => !address.includes('/inbaddat/') && !address.endsWith('/handlaggning/'),
);

test('every page has the way to fraud help, on its own site and in its own language', () => {
  const without = readable.filter(({ address, elements }) => {
    // The button in the head of a page; a language that has fraud help alone has it as its start.
    const links = elements.filter(
      ({ name, attributes }) =>
        name === 'a' && /(^| )(now|brand)( |$)/.test(attributes['class'] ?? ''),
    );
    return !links.some(({ attributes }) => {
      const site = /^(\/.*)?\/bedragerier\/$/.exec(attributes['href'] ?? '');
      return site !== null && address.startsWith(`${site[1] ?? ''}/`);
    });
  });
  expect(without.map(({ address }) => address)).toEqual([]);
});

test('in English it leads to the English help', () => {
  const english = readable.filter(({ address }) => address.includes('/en/'));
  expect(english.length).toBeGreaterThan(50);
  for (const { address, html } of english) {
    expect([address, /href="[^"]*\/en\/bedragerier\/"/.test(html)]).toEqual([address, true]);
  }
});
