/** What went wrong when something was saved, and what somebody else saved meanwhile, side by side. */
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import type { useSaving } from './use-form.ts';

const words = deskWeek.conflict;

export function Trouble({
  saving,
  describe,
  keepYours,
  keepTheirs,
}: {
  saving: ReturnType<typeof useSaving>;
  /** A record's content in a few words. */
  describe: (content: unknown) => string;
  /** Saves what was to be saved over what is there now, read at this revision. */
  keepYours: (revision: number) => void;
  keepTheirs: () => void;
}) {
  const { conflict, trouble } = saving;
  if (trouble !== undefined) {
    return (
      <p class="notice rust" role="alert">
        {deskWords.troubles[trouble]}
      </p>
    );
  }
  if (conflict === undefined) return null;
  return (
    <div class="notice amber" role="alert">
      <p>
        <strong>{words.title}</strong>
      </p>
      <dl class="week-versions">
        <dt>{words.theirs}</dt>
        <dd>{describe(conflict.current.content)}</dd>
        <dt>{words.yours}</dt>
        <dd>{describe(conflict.wanted)}</dd>
      </dl>
      <div class="week-buttons">
        <button
          type="button"
          class="desk-button"
          onClick={() => {
            keepYours(conflict.current.revision);
          }}
        >
          {words.keepYours}
        </button>
        <button type="button" class="desk-button" onClick={keepTheirs}>
          {words.keepTheirs}
        </button>
      </div>
    </div>
  );
}
