/** Whether text bears being larger or having more space: what is cut off or sticks out then. */
import type { Page } from '@playwright/test';

/** The spaces of WCAG 1.4.12. */
export const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Text that is cut off or sticks out once the style is put on. */
export async function cutOff(page: Page, style: string): Promise<string[]> {
  return page.evaluate((css) => {
    // A sheet that is built is not inline style, which the policy would refuse.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const isHidden = position === 'absolute' && element.clientWidth <= 1;
      const clips = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      return (
        clips &&
        !isHidden &&
        element.textContent.trim() !== '' &&
        (element.scrollHeight > element.clientHeight + 2 ||
          element.scrollWidth > element.clientWidth + 2)
      );
    });
    return [
      ...(wide ? ['the page scrolls sideways'] : []),
      ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`),
    ];
  }, style);
}
