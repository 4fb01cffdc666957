/**
 * The product's accessibility audit: what has been tried of each success criterion, how, when, by which role, and
 * what came out. What nobody has tried says so: an audit is worth what its gaps are worth.
 */
import { z } from 'zod';
import { isoDate, line, prose, sources } from '../content/fields.ts';
import { CRITERIA, CRITERION_IDS, isRequiredByLaw, type Criterion } from './criteria.ts';

/**
 * - `no-fault`: tried in every way that the criterion needs, no fault found;
 * - `partly`: tried in some of them, no fault found in those;
 * - `fault`: a fault is known;
 * - `untried`: nobody has tried;
 * - `not-applicable`: the pages hold nothing of the kind.
 */
export const AUDIT_RESULTS = ['no-fault', 'partly', 'fault', 'untried', 'not-applicable'] as const;
export type AuditResult = (typeof AUDIT_RESULTS)[number];

export const AUDIT_METHODS = ['automatic', 'keyboard', 'look', 'screen-reader', 'people'] as const;
export type AuditMethod = (typeof AUDIT_METHODS)[number];

const tried = z
  .strictObject({
    how: z
      .enum(AUDIT_METHODS, { error: `Skriv ett av: ${AUDIT_METHODS.join(', ')}.` })
      .meta({ title: 'Hur', example: 'keyboard' }),
    what: line('Vad som prövades', 'Varje sida i 320 punkters bredd', 400),
    by: line('Roll', 'utvecklare'),
    date: isoDate,
  })
  .meta({ title: 'Prövning' });

const finding = z
  .strictObject({
    criterion: z
      .enum(CRITERION_IDS, { error: 'Skriv ett kriterium i WCAG 2.2 på nivå A eller AA.' })
      .meta({ title: 'Kriterium', example: "'1.4.10'" }),
    result: z
      .enum(AUDIT_RESULTS, { error: `Skriv ett av: ${AUDIT_RESULTS.join(', ')}.` })
      .meta({ title: 'Resultat', example: 'partly' }),
    tried: z.array(tried).default([]).meta({ title: 'Prövningar' }),
    /** What the fault is, or what remains to be tried. */
    remark: prose('Anmärkning', 'Inte prövat med skärmläsare.').optional(),
  })
  .superRefine(({ result, tried: trials, remark }, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const needsTrial = result === 'no-fault' || result === 'partly' || result === 'fault';
    if (needsTrial && trials.length === 0) issue('tried', 'Skriv hur det prövades.');
    if (!needsTrial && trials.length > 0)
      issue('tried', 'Det som inte prövats har ingen prövning.');
    if ((result === 'fault' || result === 'partly') && remark === undefined) {
      issue('remark', 'Skriv vad felet är, eller vad som inte är prövat.');
    }
    if (result === 'not-applicable' && remark === undefined) {
      issue('remark', 'Skriv varför det inte gäller sidorna.');
    }
  })
  .meta({ title: 'Kriterium' });

export const auditSchema = z
  .strictObject({
    /** How the trials were made, in a sentence that the statement can carry. */
    method: line('Metod', 'Egen prövning med automatiska tester', 400),
    findings: z.array(finding).meta({ title: 'Kriterier' }),
    sources,
  })
  .superRefine(({ findings }, context) => {
    const written = findings.map(({ criterion }) => criterion);
    const missing = CRITERION_IDS.filter((id) => !written.includes(id));
    const doubles = written.filter((id, index) => written.indexOf(id) !== index);
    if (missing.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['findings'],
        message: `Kriterier saknas: ${missing.join(', ')}. Det som inte är prövat skrivs som untried.`,
      });
    }
    if (doubles.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['findings'],
        message: `Kriterier står två gånger: ${doubles.join(', ')}.`,
      });
    }
  })
  .meta({ title: 'Granskning av tillgänglighet' });

export type AccessibilityAudit = z.infer<typeof auditSchema>;
export type AuditFinding = AccessibilityAudit['findings'][number];

/** Findings with what each criterion asks, in the order of WCAG. */
export function auditRows({
  findings,
}: Pick<AccessibilityAudit, 'findings'>): { criterion: Criterion; finding: AuditFinding }[] {
  return CRITERIA.flatMap((criterion) => {
    const found = findings.find((entry) => entry.criterion === criterion.id);
    return found ? [{ criterion, finding: found }] : [];
  });
}

/** How many criteria came out each way. */
export function countResults(
  audit: Pick<AccessibilityAudit, 'findings'>,
): Record<AuditResult, number> {
  const count = (result: AuditResult) =>
    audit.findings.filter((entry) => entry.result === result).length;
  return {
    'no-fault': count('no-fault'),
    partly: count('partly'),
    fault: count('fault'),
    untried: count('untried'),
    'not-applicable': count('not-applicable'),
  };
}

/** Criteria that the law asks for and that the audit does not show to hold, in the order of WCAG. */
export function openByLaw(audit: Pick<AccessibilityAudit, 'findings'>): Criterion[] {
  return auditRows(audit)
    .filter(
      ({ criterion, finding: { result } }) =>
        isRequiredByLaw(criterion) && result !== 'no-fault' && result !== 'not-applicable',
    )
    .map(({ criterion }) => criterion);
}

/** The last day on which anything was tried. */
export function lastTried({ findings }: Pick<AccessibilityAudit, 'findings'>): string | undefined {
  return findings
    .flatMap((entry) => entry.tried.map(({ date }) => date))
    .toSorted()
    .at(-1);
}
