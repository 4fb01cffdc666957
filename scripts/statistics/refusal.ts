/** What an import refuses: where it stands, what stood there, and what a right value looks like. In Swedish. */

export interface Finding {
  message: string;
  /** What a right value looks like, or what to do. */
  hint?: string;
  /** Counted from 1, as a text editor counts lines. */
  row?: number;
  column?: string;
}

/** The only error that an import throws on purpose. Nothing has been written when it is thrown. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal';
  readonly findings: readonly Finding[];
  /** True when there were more than the ones listed. */
  readonly cut: boolean;

  constructor(findings: Finding | readonly Finding[], cut = false) {
    const list = 'message' in findings ? [findings] : findings;
    super(list.map(formatFinding).join('\n'));
    this.findings = list;
    this.cut = cut;
  }
}

/** `rad 14, kolumn Antal: Ett antal är ett helt tal. Här står "181.5".` and the hint on a line of its own. */
export function formatFinding({ message, hint, row, column }: Finding): string {
  const place = [
    ...(row === undefined ? [] : [`rad ${row}`]),
    ...(column === undefined ? [] : [`kolumn ${column}`]),
  ].join(', ');
  const text = place === '' ? message : `${place}: ${message}`;
  return hint === undefined ? text : `${text}\n  ${hint.replaceAll('\n', '\n  ')}`;
}

const SHOWN = 60;

/** What stood there, shortened, with control characters made visible: a terminal must not obey a file. */
export function quote(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}]/gu, '·');
  return visible.length > SHOWN ? `"${visible.slice(0, SHOWN)} …"` : `"${visible}"`;
}
