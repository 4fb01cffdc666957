/** The rules of status as residents read them. They must say what progress.ts and measure.ts do. */
import { COMMITMENT_STATUSES, type CommitmentStatus } from '../domain/promises/progress.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';

export interface StatusRule {
  status: CommitmentStatus;
  /** The word beside the mark. */
  name: string;
  text: string;
  /** Why it can be so, where the mark alone does not say. */
  reasons: string[];
}

export interface StatusRules {
  statuses: StatusRule[];
  sections: { title: string; paragraphs: readonly string[] }[];
}

/** Every status with its rule, and the rules around them, with the publisher's own number of days. */
export function statusRules(publisher: Publisher, lang: string): StatusRules {
  const { promises, history } = dictionaryOf(lang);
  const { rules } = history;
  return {
    statuses: COMMITMENT_STATUSES.map((status) => ({
      status,
      name: promises.status[status],
      text: rules.status[status],
      reasons: status === 'cannot-tell' ? Object.values(promises.unknownBecause) : [],
    })),
    sections: [
      { title: rules.questionsTitle, paragraphs: [rules.questions] },
      { title: rules.orderTitle, paragraphs: rules.order },
      { title: rules.paceTitle, paragraphs: rules.pace },
      { title: rules.lateTitle, paragraphs: [rules.late] },
      { title: rules.staleTitle, paragraphs: [rules.stale(publisher.staleAfterDays)] },
      { title: rules.targetTitle, paragraphs: [rules.target] },
      { title: rules.demonstrationTitle, paragraphs: [rules.demonstration] },
      { title: rules.periodTitle, paragraphs: [rules.period] },
    ],
  };
}
