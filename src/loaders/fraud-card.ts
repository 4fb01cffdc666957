/** The card by the telephone: its page, and its files. */
import { publisherBySlug } from '../lib/content.ts';
import {
  CARD_SIZES,
  canDrawCard,
  drawCard,
  type CardSheet,
  type CardSize,
} from '../lib/pdf/card.ts';
import { printedCard } from '../lib/pdf/printed.ts';
import { href, sitePaths, type Site } from '../lib/site.ts';
import { CARD_KINDS, CARD_PATHS, cardSheet, type CardKind } from '../views/fraud/card.ts';
import { helpWordsIn, languagePaths } from './fraud-languages.ts';

export interface CardPage {
  sheet: CardSheet;
  words: Awaited<ReturnType<typeof helpWordsIn>>['card'];
  /** Files to download; none where the language's card can be neither drawn nor has been printed. */
  files: { name: string; href: string }[];
  kinds: { title: string; href: string; current: boolean }[];
}

export async function loadCardPage(site: Site, kind: CardKind): Promise<CardPage> {
  const { card: words, demonstration } = await helpWordsIn(site.lang);
  const publisher =
    site.publisher === undefined ? undefined : await publisherBySlug(site.publisher);
  const sheet = cardSheet({ lang: site.lang, kind, words, publisher, demonstration });
  return {
    sheet,
    words,
    files:
      canDrawCard(sheet) || (kind === 'resident' && isPrinted(sheet))
        ? CARD_SIZES.map((size) => ({
            name: size.toUpperCase(),
            href: href(site, `${CARD_PATHS[kind]}${size}.pdf`),
          }))
        : [],
    kinds: CARD_KINDS.map((other) => ({
      title: words[other].title,
      href: href(site, CARD_PATHS[other]),
      current: other === kind,
    })),
  };
}

/** Only the card for residents is printed beforehand, for languages whose letters cannot be drawn. */
const isPrinted = (sheet: CardSheet) =>
  CARD_SIZES.every((size) => printedCard(sheet.lang, size) !== undefined);

export interface CardFileProps {
  site: Site;
  kind: CardKind;
  size: CardSize;
}

/** A path for each size of a card. */
function perSize<P extends { params: object; props: { site: Site } }>(path: P, kind: CardKind) {
  return CARD_SIZES.map((size) => ({
    params: { ...path.params, size },
    props: { site: path.props.site, kind, size },
  }));
}

export async function cardFilePaths(kind: CardKind) {
  return (await sitePaths()).flatMap((path) => perSize(path, kind));
}

/** In the further languages: only where there is something to give out. */
export async function languageCardFilePaths(kind: CardKind) {
  const paths = await languagePaths();
  const there = await Promise.all(
    paths.map(async ({ props }) => (await loadCardPage(props.site, kind)).files.length > 0),
  );
  return paths.filter((_, index) => there[index]).flatMap((path) => perSize(path, kind));
}

/** The card as PDF: drawn, or the one that a browser has printed. */
export async function cardFileResponse({ site, kind, size }: CardFileProps): Promise<Response> {
  const { sheet } = await loadCardPage(site, kind);
  const bytes = canDrawCard(sheet)
    ? await drawCard(sheet, size, new Date(__BUILD__.now))
    : printedCard(site.lang, size);
  if (!bytes) throw new Error(`There is no card in ${site.lang}: run npm run cards.`);
  return new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });
}
