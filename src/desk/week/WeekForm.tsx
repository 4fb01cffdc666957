/** What the week's forms have in common: when they may be saved, what is said when it fails, and the two ways out. */
import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Problems } from '../../domain/est/cycle.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { focusFirstWrong } from './focus.ts';
import { Trouble } from './Trouble.tsx';
import type { useSaving } from './use-form.ts';

export function WeekForm<Field extends string>({
  saving,
  problems,
  readAt,
  save,
  finish,
  describe,
  submit,
  children,
}: {
  saving: ReturnType<typeof useSaving>;
  /** What must be put right before it is saved. Nothing is said of it before the first try. */
  problems: Problems<Field>;
  /** The revision that the form was begun at. */
  readAt: number;
  save: (revision: number) => void;
  /** Forgets what was written and closes the form. */
  finish: () => void;
  /** A record's content in a few words, when two have changed it. */
  describe: (content: unknown) => string;
  /** The words on the button that saves. */
  submit: string;
  /** The fields, each with its error. */
  children: (errorOf: (field: Field) => string | undefined) => ComponentChildren;
}) {
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const errorOf = (field: Field) => {
    const problem = tried ? problems[field] : undefined;
    return problem && deskWeek.problems[problem];
  };
  return (
    <form
      ref={box}
      class="week-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length > 0) focusFirstWrong(box);
        else if (!saving.busy) save(readAt);
      }}
    >
      {children(errorOf)}
      <Trouble saving={saving} describe={describe} keepYours={save} keepTheirs={finish} />
      <div class="week-buttons">
        <button type="submit" class="button" aria-disabled={saving.busy}>
          {submit}
        </button>
        <button type="button" class="desk-button" onClick={finish}>
          {deskWeek.measure.cancel}
        </button>
      </div>
    </form>
  );
}
