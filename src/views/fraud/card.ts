/** What stands on the card by the telephone, for a publisher and a language. */
import type { CardWords } from '../../domain/fraud/help-words.ts';
import type { Publisher } from '../../domain/publishers/schema.ts';
import type { CardSheet } from '../../lib/pdf/card.ts';

export const CARD_KINDS = ['resident', 'homeCare'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Where the page of each card lies within the site. */
export const CARD_PATHS: Readonly<Record<CardKind, string>> = {
  resident: '/bedragerier/kort/',
  homeCare: '/bedragerier/kort/hemtjanst/',
};

/** The names of the places that print the same in every language. */
const PRODUCT = 'Trygghetslöftet';

export interface CardRequest {
  lang: string;
  kind: CardKind;
  words: CardWords;
  /** Undefined for the portal's card, which belongs to no municipality. */
  publisher: Publisher | undefined;
  /** "Det här är en demonstration", in the card's language. */
  demonstration: string;
}

/**
 * The card. A municipality's own number stands on it only when the publisher has given one; the line
 * is left out otherwise, and never filled with a guess.
 */
export function cardSheet({ lang, kind, words, publisher, demonstration }: CardRequest): CardSheet {
  const { heading, rules, title } = words[kind];
  const contact = publisher?.contact;
  return {
    lang,
    title,
    heading,
    rules,
    numbers: [
      { label: '112', text: words.urgent },
      { label: '114 14', text: words.police },
      ...(contact?.phone
        ? [{ label: contact.phone, text: `${words.local}: ${contact.unit}` }]
        : []),
    ],
    blanks: [
      { label: words.bank, text: words.bankHint },
      { label: words.trusted, text: '' },
    ],
    foot: [
      publisher ? `${publisher.name}, ${PRODUCT}` : PRODUCT,
      ...(publisher?.demonstration ? [demonstration] : []),
    ].join('. '),
  };
}
