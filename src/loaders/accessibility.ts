/** The accessibility page of a site: the product's audit, and the statement of a publisher in its own name. */
import { accessibilityAudit, publisherBySlug } from '../lib/content.ts';
import type { Site } from '../lib/site.ts';
import {
  auditView,
  statementView,
  type AuditView,
  type StatementView,
} from '../views/accessibility.ts';

export interface AccessibilityPage {
  /** Whose page it is: nobody's, a demonstration's, or a publisher's in its own name. */
  of: 'portal' | 'demonstration' | 'publisher';
  audit: AuditView;
  statement: StatementView | undefined;
}

export async function loadAccessibility({ publisher, lang }: Site): Promise<AccessibilityPage> {
  const audit = await accessibilityAudit();
  const shown = auditView(audit, lang);
  if (publisher === undefined) return { of: 'portal', audit: shown, statement: undefined };
  const own = await publisherBySlug(publisher);
  // A demonstration makes no statement in a municipality's name, whatever its file says (decision 3).
  if (own.demonstration) return { of: 'demonstration', audit: shown, statement: undefined };
  return { of: 'publisher', audit: shown, statement: statementView(own, audit, lang) };
}
