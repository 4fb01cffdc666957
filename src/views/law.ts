/** The law page: each section of the act with what is on record, and how old that is. */
import { FIRST_SECTION, LAST_SECTION, type ActSection } from '../domain/law/schema.ts';
import { deriveLawStatus, type LawStatus } from '../domain/law/status.ts';
import { dayOf } from '../domain/calendar/days.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import { formatDate } from '../lib/format.ts';

/** Riksdagen's search among acts. The address of the act itself is not confirmed. */
export const ACT_SEARCH = 'https://www.riksdagen.se/sv/dokument-och-lagar/';

/** Sections that our sources do not describe. */
const NOT_DESCRIBED: ReadonlySet<number> = new Set([7, 8]);

export interface LawRow {
  section: string;
  about: string;
  /** Undefined for a section that is not described. */
  checked: string | undefined;
  document: string | undefined;
  url: string | undefined;
  diarienummer: string | undefined;
  /** "Decided …", "Updated …": as many as are on record. */
  dates: string[];
  next: string | undefined;
  status: LawStatus;
  statusText: string;
}

export interface LawView {
  caption: string;
  rows: LawRow[];
  /** True where nothing on record comes from the municipality itself. */
  onlyKnown: boolean;
}

export function lawView(publisher: Publisher, lang: string): LawView {
  const now = new Date(__BUILD__.now);
  const { law: t } = dictionaryOf(lang).methods;
  const entries = new Map(
    (publisher.crimePreventionAct ?? []).map((entry) => [entry.section, entry]),
  );
  const sections = Array.from(
    { length: LAST_SECTION - FIRST_SECTION + 1 },
    (_, index) => FIRST_SECTION + index,
  );
  return {
    caption: t.report(publisher.name, formatDate(dayOf(now), lang)),
    rows: sections.map((section) => lawRow(section, entries.get(section), now, lang)),
    onlyKnown: publisher.demonstration && !publisher.invented,
  };
}

function lawRow(section: number, entry: ActSection | undefined, now: Date, lang: string): LawRow {
  const { law: t } = dictionaryOf(lang).methods;
  const status = deriveLawStatus(entry, now);
  const said = (date: string | undefined, say: (date: string) => string) =>
    date === undefined ? [] : [say(formatDate(date, lang))];
  const hasDocument = entry?.document !== undefined || entry?.diarienummer !== undefined;
  return {
    section: t.section(String(section)),
    about: t.about[section as keyof typeof t.about],
    checked: NOT_DESCRIBED.has(section) ? undefined : checkedText(entry, lang),
    document: entry?.document,
    url: entry?.url,
    diarienummer:
      entry?.diarienummer === undefined ? undefined : t.diarienummer(entry.diarienummer),
    dates: [...said(entry?.decided, t.decidedOn), ...said(entry?.updated, t.updatedOn)],
    next: entry?.nextDue === undefined ? undefined : formatDate(entry.nextDue, lang),
    status,
    statusText: status === 'missing' && hasDocument ? t.dateMissing : t.status[status],
  };
}

function checkedText(entry: ActSection | undefined, lang: string): string {
  const { law: t } = dictionaryOf(lang).methods;
  return entry?.checked
    ? t.checked(entry.checked.by, formatDate(entry.checked.date, lang))
    : t.unchecked;
}
