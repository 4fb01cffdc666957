/**
 * What Decap's own pages lack for the one who listens to them, put there as they are drawn: names of frames, windows and
 * pictures. What cannot be mended from outside stands in docs/editors-backends.md.
 */

import { describeFields } from './described-fields.ts';

interface Mend {
  selector: string;
  attributes: Readonly<Record<string, string>>;
}

const MENDS: readonly Mend[] = [
  { selector: 'iframe#preview-pane', attributes: { title: 'Förhandsvisning' } },
  // The one window that Decap opens over the page: pictures.
  {
    selector: '[role="dialog"]:not([aria-label], .complaints)',
    attributes: { 'aria-label': 'Bilder' },
  },
  // The name of the file stands under each picture.
  { selector: '[role="dialog"] img:not([alt])', attributes: { alt: '' } },
];

/** How lists are moved about, instead of how Decap's library would have it, in English. */
const HOW_TO_MOVE = 'Dra för att flytta, eller använd knapparna Flytta upp och Flytta ner.';

/** Mends what is there, and what comes. @returns what stops it */
export function mendDecap(page: Document): () => void {
  let waiting = false;
  const mend = () => {
    waiting = false;
    describeFields(page);
    for (const { selector, attributes } of MENDS) {
      for (const element of page.querySelectorAll(selector)) {
        for (const [name, value] of Object.entries(attributes)) {
          if (element.getAttribute(name) !== value) element.setAttribute(name, value);
        }
      }
    }
    for (const element of page.querySelectorAll('[id^="DndDescribedBy"]')) {
      if (element.textContent !== HOW_TO_MOVE) element.textContent = HOW_TO_MOVE;
    }
  };
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mend);
  });
  observer.observe(page.body, { childList: true, subtree: true });
  mend();
  return () => observer.disconnect();
}
