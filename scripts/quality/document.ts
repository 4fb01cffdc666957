/** The words around the measured table of docs/quality.md. */
export interface QualityRow {
  type: string;
  /** Of the page that was measured. */
  address: string;
  pages: number;
  /** HTML and style sheets, and scripts, in bytes after gzip. */
  document: number;
  scripts: number;
  requests: number;
  /** Median, in milliseconds. */
  largestPaint: number;
  layoutShift: number;
  /** What axe, the console, the net and the width of the window had to say. */
  problems: number;
  htmlErrors: number;
  /** The highest of the type's Swedish pages; undefined where all have too few words. */
  lix: number | undefined;
}

const HEAD = [
  'Type of page',
  'Pages',
  'Measured page',
  'HTML + CSS, kB',
  'Script, kB',
  'Requests',
  'LCP, ms',
  'CLS',
  'axe',
  'HTML errors',
  'LIX',
];

/** What stands from here on was measured by other commands, and is written by hand. */
export const BY_HAND = '<!-- By hand from here on: npm run quality leaves it as it stands. -->';

/**
 * @param runs visits behind each median
 * @param before the document as it was; its part that is written by hand is kept
 */
export function qualityDocument(rows: readonly QualityRow[], runs: number, before = ''): string {
  const at = before.indexOf(BY_HAND);
  const table = [HEAD, HEAD.map((_, index) => (index === 0 || index === 2 ? '---' : '--:'))]
    .concat(rows.map(cells))
    .map((row) => `| ${row.join(' | ')} |`);
  return `# Quality

The table is written by \`npm run quality\`; what other commands measured stands below it. A type of page is a file of \`src/pages\`; measured is its largest Swedish page.

- **HTML + CSS** and **script**: after gzip. **Requests**: the files that show the page. **axe**: everything that the gate of \`tests/e2e/page-gate.ts\` finds, in light and dark at 320 px. **HTML errors**: html-validate. **LIX**: the highest of the type's Swedish pages; – where they have too few words. All of these are gates in \`npm test\`, on every page.
- **CLS**: all that moves while the page loads and its typeface comes 300 ms late. At most 0.1, a gate on the page measured here.
- **LCP**: median of ${runs} visits on a telephone of 9 Mbit/s, 100 ms and a processor four times slower than the machine that ran this. It follows the machine and what else it did, and is no gate.

${table.join('\n')}
${at === -1 ? '' : `\n${before.slice(at)}`}`;
}

function cells(row: QualityRow): string[] {
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  return [
    `\`${row.type}\``,
    String(row.pages),
    row.address,
    kb(row.document),
    kb(row.scripts),
    String(row.requests),
    row.largestPaint.toFixed(0),
    row.layoutShift.toFixed(3),
    String(row.problems),
    String(row.htmlErrors),
    row.lix === undefined ? '–' : row.lix.toFixed(0),
  ];
}
