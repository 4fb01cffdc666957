/** The accessibility page: what has been tried, and for a publisher in its own name the statement of the law. */
import {
  auditRows,
  countResults,
  lastTried,
  openByLaw,
  AUDIT_RESULTS,
  type AccessibilityAudit,
  type AuditResult,
} from '../domain/accessibility/audit.ts';
import type { Criterion } from '../domain/accessibility/criteria.ts';
import type { AccessibilityStatement } from '../domain/accessibility/statement.ts';
import type { Contact } from '../domain/publishers/contact.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { formatDate, formatNumber } from '../lib/format.ts';

export interface AuditRow {
  id: string;
  /** In plain Swedish on a Swedish page, else W3C's English name. */
  name: string;
  /** The language of the name, where it is not the page's. */
  nameLang: string;
  result: string;
  /** The auditor's words, in Swedish. */
  remark?: string;
}

export interface AuditView {
  counts: { result: AuditResult; text: string }[];
  lastTried?: string;
  rows: AuditRow[];
}

/** A shortcoming in the municipality's own words. */
export interface ShortcomingView {
  what: string;
  why: string;
  instead?: string;
}

export interface StatementView {
  who: string;
  compliance: string;
  /** Faults of the product that the audit knows. */
  faults: AuditRow[];
  /** Requirements of the law that nobody has shown to hold. */
  notShown: AuditRow[];
  shortcomings: ShortcomingView[];
  exempt?: string;
  report: Contact;
  answer: string;
  supervisor: AccessibilityStatement['supervisor'];
  dates: { assessed: string; updated: string };
  /** How it was assessed: by the municipality, and in the product. */
  methods: string[];
}

/** The results in short and one by one. */
export function auditView(audit: AccessibilityAudit, lang: string): AuditView {
  const { audit: words } = dictionaryOf(lang).accessibility;
  const counts = countResults(audit);
  const last = lastTried(audit);
  return {
    counts: AUDIT_RESULTS.filter((result) => counts[result] > 0).map((result) => ({
      result,
      text: `${formatNumber(counts[result], lang)} ${words.counts[result]}`,
    })),
    ...(last === undefined ? {} : { lastTried: words.lastTried(formatDate(last, lang)) }),
    rows: rowsOf(audit, lang, () => true),
  };
}

/** The statement of a publisher that stands for its pages; nothing for one that has not made any. */
export function statementView(
  publisher: { name: string; accessibility?: AccessibilityStatement | undefined },
  audit: AccessibilityAudit,
  lang: string,
): StatementView | undefined {
  const { statement: words } = dictionaryOf(lang).accessibility;
  const own = publisher.accessibility;
  if (!own) return undefined;
  const open = new Set(openByLaw(audit).map(({ id }) => id));
  const isFault = (id: string) =>
    audit.findings.some(({ criterion, result }) => criterion === id && result === 'fault');
  return {
    who: words.who(publisher.name),
    compliance: words.compliance[own.compliance],
    faults: rowsOf(audit, lang, ({ id }) => isFault(id)),
    notShown: rowsOf(audit, lang, ({ id }) => open.has(id) && !isFault(id)),
    shortcomings: own.shortcomings.map(({ what, why, instead }) => ({
      what,
      why,
      ...(instead === undefined ? {} : { instead }),
    })),
    ...(own.exempt === undefined ? {} : { exempt: own.exempt }),
    report: own.report,
    answer: words.answer(own.answerDays),
    supervisor: own.supervisor,
    dates: {
      assessed: formatDate(own.assessed, lang),
      updated: formatDate(own.updated, lang),
    },
    methods: [own.method, audit.method],
  };
}

function rowsOf(
  audit: AccessibilityAudit,
  lang: string,
  isWanted: (criterion: Criterion) => boolean,
): AuditRow[] {
  const { counts } = dictionaryOf(lang).accessibility.audit;
  const swedish = lang === 'sv';
  return auditRows(audit)
    .filter(({ criterion }) => isWanted(criterion))
    .map(({ criterion, finding: { result, remark } }) => ({
      id: criterion.id,
      name: swedish ? criterion.swedish : criterion.name,
      nameLang: swedish ? 'sv' : 'en',
      result: counts[result],
      ...(remark === undefined ? {} : { remark }),
    }));
}
