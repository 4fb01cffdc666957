/** The audit as a document for auditors: every success criterion, what was tried, and what remains. */
import {
  auditRows,
  countResults,
  openByLaw,
  AUDIT_RESULTS,
  type AccessibilityAudit,
  type AuditFinding,
} from '../../src/domain/accessibility/audit.ts';
import type { Criterion } from '../../src/domain/accessibility/criteria.ts';
import { accessibility } from '../../src/i18n/sv/accessibility.ts';

const HOW: Record<AuditFinding['tried'][number]['how'], string> = {
  automatic: 'automatiskt',
  keyboard: 'tangentbord',
  look: 'med ögonen',
  'screen-reader': 'skärmläsare',
  people: 'med användare',
};

export interface AuditDocument {
  title: string;
  /** The data that the document is made of. */
  file: string;
  /** Whether the law (2018:1937) asks for it: of public pages, not of a tool that few sign in to. */
  byLaw: boolean;
}

/** Markdown, in Swedish. The same data gives the same text. */
export function auditDocument(
  audit: AccessibilityAudit,
  { title, file, byLaw }: AuditDocument,
): string {
  const counts = countResults(audit);
  return [
    `# ${title}`,
    '',
    `Gjord av \`${file}\` med \`npm run accessibility\`. Ändra där, inte här.`,
    '',
    audit.method,
    '',
    ...AUDIT_RESULTS.map((result) => `- ${counts[result]} ${accessibility.audit.counts[result]}`),
    '',
    ...(byLaw ? [lawLine(audit), ''] : []),
    '## Kriterium för kriterium',
    ...auditRows(audit).flatMap(({ criterion, finding }) => [
      '',
      ...criterionLines(criterion, finding),
    ]),
    '',
  ].join('\n');
}

function lawLine(audit: AccessibilityAudit): string {
  const open = openByLaw(audit);
  return `Lagen (2018:1937) följer WCAG 2.1. Av dess krav på nivå A och AA är ${open.length} inte visade: ${open.map(({ id }) => id).join(', ')}. Kriterier som är nya i WCAG 2.2 är märkta; lagen frågar inte efter dem, men programmet byggs för dem.`;
}

function criterionLines(criterion: Criterion, { result, tried, remark }: AuditFinding): string[] {
  const news = criterion.since === '2.2' ? ', nytt i 2.2' : '';
  return [
    `### ${criterion.id} ${criterion.swedish}`,
    '',
    `${criterion.name} (${criterion.level}${news}). **${capital(accessibility.audit.counts[result])}.**`,
    ...(tried.length > 0
      ? ['', ...tried.map(({ how, what, by, date }) => `- ${date}, ${by}, ${HOW[how]}: ${what}.`)]
      : []),
    ...(remark === undefined ? [] : ['', remark]),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
