/** The page's colours and type, as they are right now: light, dark, or those that the reader has forced. */

export interface Theme {
  ink: string;
  soft: string;
  edge: string;
  /** The reader's place. */
  cursor: string;
  surface: string;
  series: string[];
  fontFamily: string;
  fontSize: number;
}

const SERIES = ['--lake', '--amber', '--plum', '--leaf', '--spruce', '--rust'];
export const FORCED = '(forced-colors: active)';

/** The tokens of src/styles/tokens.css as `element` sees them, resolved to colours that a canvas understands. */
export function readTheme(element: HTMLElement): Theme {
  const isForced = matchMedia(FORCED).matches;
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const resolve = (token: string, system: string) => {
    probe.style.color = isForced ? system : `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const { fontFamily, fontSize } = getComputedStyle(element);
  const theme = {
    ink: resolve('--ink', 'CanvasText'),
    soft: resolve('--ink-soft', 'CanvasText'),
    edge: resolve('--edge', 'GrayText'),
    cursor: resolve('--control', 'Highlight'),
    surface: resolve('--surface', 'Canvas'),
    series: SERIES.map((token) => resolve(token, 'CanvasText')),
    fontFamily,
    fontSize: parseFloat(fontSize),
  };
  probe.remove();
  return theme;
}

/** Calls back when the colours change: night, or forced colours. */
export function onThemeChange(changed: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', FORCED]) {
    matchMedia(query).addEventListener('change', changed);
  }
}
