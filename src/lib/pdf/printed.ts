/**
 * Cards that a browser has printed, for languages whose letters pdfkit cannot set. They are committed,
 * with a digest of the words they were printed from; the content check compares (npm run cards).
 */
import type { CardSize } from './card.ts';

const files = import.meta.glob<string>('./printed/*.pdf', {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** The card's file, the same for every publisher: it bears no local number. */
export function printedCard(lang: string, size: CardSize): Uint8Array<ArrayBuffer> | undefined {
  const dataUrl = files[`./printed/${lang}-${size}.pdf`];
  if (dataUrl === undefined) return undefined;
  return new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
}
