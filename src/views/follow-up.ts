/** One follow-up as its page shows it: what it says of each commitment, and what it leaves out. */
import type { FollowUp } from '../domain/promises/follow-up.ts';
import type { Publisher } from '../domain/publishers/schema.ts';
import { dictionaryOf } from '../i18n/locales.ts';
import type { Entry } from '../lib/entry.ts';
import { formatDate } from '../lib/format.ts';
import type { Site } from '../lib/site.ts';
import { type CommitmentView } from './commitments.ts';
import { promiseView, type FollowUpView, type PromiseView } from './promises.ts';

export interface FollowUpPage {
  entry: Entry<FollowUp>;
  view: FollowUpView;
  corrected?: string;
  /** The commitments that it tells of, each with what this follow-up alone says. */
  parts: CommitmentView[];
  /** The commitments that it does not mention. */
  silent: CommitmentView[];
}

/** What a follow-up says by itself: later ones may add to it, and do so on their own pages. */
export function followUpPage(
  site: Site,
  publisher: Publisher,
  promise: PromiseView,
  followUp: Entry<FollowUp>,
): FollowUpPage {
  const alone = promiseView(site, publisher, promise.entry, [followUp], {
    areas: new Map(),
    indicators: new Map(),
  });
  const view = alone.followUps[0];
  if (!view) throw new Error(`The follow-up ${followUp.id} is not published.`);
  const { followUp: words } = dictionaryOf(site.lang).chain;
  const tells = ({ activities, assessment }: CommitmentView) =>
    activities.length > 0 || assessment !== undefined;
  return {
    entry: followUp,
    view,
    ...(followUp.correctedOn === undefined
      ? {}
      : { corrected: words.corrected(formatDate(followUp.correctedOn, site.lang)) }),
    parts: alone.commitments.filter(tells),
    silent: alone.commitments.filter((item) => !tells(item)),
  };
}
