/**
 * What Decap's own pages lack for the one who listens to them, put there as they are drawn: names, roles, and what belongs
 * to a field. What cannot be mended from outside stands in docs/editors-backends.md.
 */

import { describeFields, nameFolds, setAttribute } from './described-fields.ts';

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
  // Where one signs in, and where one writes.
  { selector: 'section[class*="-StyledAuthenticationPage"]', attributes: { role: 'main' } },
  {
    selector: '[class*="-DecapLogoIcon"]',
    attributes: { role: 'heading', 'aria-level': '1', 'aria-label': 'Redigera webbplatsen' },
  },
  {
    selector:
      ':is([class*="-EditorContainer"], [class*="-WorkflowContainer"], [class*="-NotFoundContainer"])',
    attributes: { role: 'main' },
  },
  {
    selector: '[class*="-NotFoundContainer"] > h2',
    attributes: { role: 'heading', 'aria-level': '1' },
  },
  { selector: '[class*="-BackCollection"]', attributes: { role: 'heading', 'aria-level': '1' } },
  // A menu holds its items, and no list between.
  { selector: '[role="menu"] > ul', attributes: { role: 'none' } },
  {
    selector: 'ul[class*="-Suggestions"], ul[class*="-Suggestions"] > li',
    attributes: { role: 'none' },
  },
  // What comes up in the corner and goes by itself.
  { selector: '.Toastify', attributes: { role: 'region', 'aria-label': 'Meddelanden' } },
  { selector: '.Toastify__close-button', attributes: { 'aria-label': 'Stäng' } },
  {
    selector: '.Toastify__progress-bar',
    attributes: { 'aria-label': 'Tid kvar', 'aria-hidden': 'true' },
  },
  { selector: 'body > canvas', attributes: { 'aria-hidden': 'true' } },
  // In English, and only about the mouse: the buttons say what they do.
  { selector: '[id^="DndLiveRegion"]', attributes: { 'aria-live': 'off', 'aria-hidden': 'true' } },
];

/** How lists are moved about, instead of how Decap's library would have it, in English. */
const HOW_TO_MOVE = 'Dra för att flytta, eller använd knapparna Flytta upp och Flytta ner.';

/** Mends what is there, and what comes. @returns what stops it */
export function mendDecap(page: Document): () => void {
  let waiting = false;
  const mend = () => {
    waiting = false;
    describeFields(page);
    nameFolds(page);
    for (const { selector, attributes } of MENDS) {
      for (const element of page.querySelectorAll(selector)) {
        for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
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
  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['aria-label'] });
  mend();
  return () => observer.disconnect();
}
