/** Closing a measure: was it done, did it help, and why. */
import { useRef, useState } from 'preact/hooks';
import { DELIVERIES, EFFECTS } from '../../domain/est/codes.ts';
import {
  checkOutcome,
  REASON_MAX,
  type Measure,
  type MeasureOutcome,
} from '../../domain/est/cycle.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { SelectField, TextField } from './fields.tsx';
import { focusFirstWrong } from './focus.ts';
import { Trouble } from './Trouble.tsx';
import { useFormDraft, useSaving } from './use-form.ts';
import { isMeasure, type Kept } from './week-records.ts';

const words = deskWeek.measure;

export function OutcomeForm({
  kept: { content: measure, id, revision },
  week,
  close,
}: {
  kept: Kept<Measure>;
  /** The week in which it is closed. */
  week: string;
  close: () => void;
}) {
  const draft = useFormDraft(`outcome/${id}`, { delivery: '', effect: '', reason: '' }, revision);
  const saving = useSaving();
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const { form, change } = draft;
  const outcome: MeasureOutcome = {
    week,
    delivery: form.delivery as MeasureOutcome['delivery'],
    effect: form.effect as MeasureOutcome['effect'],
    reason: form.reason.trim(),
  };
  const problems = tried ? checkOutcome(outcome) : {};
  const errorOf = (field: keyof typeof problems) => {
    const problem = problems[field];
    return problem && deskWeek.problems[problem];
  };
  const finish = () => {
    draft.forget();
    close();
  };
  const save = (at: number) =>
    void saving.save(
      { kind: 'measure', id, revision: at },
      { ...measure, closed: outcome },
      finish,
    );
  return (
    <form
      ref={box}
      class="week-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(checkOutcome(outcome)).length > 0) focusFirstWrong(box);
        else if (!saving.busy) save(draft.readAt);
      }}
    >
      <div class="week-fields">
        <SelectField
          label={words.delivery}
          error={errorOf('delivery')}
          first={words.choose}
          options={DELIVERIES.map((one) => [one, deskWeek.code.delivery[one]])}
          value={form.delivery}
          onValue={(delivery) => {
            change({ delivery });
          }}
        />
        <SelectField
          label={words.effect}
          error={errorOf('effect')}
          first={words.choose}
          options={EFFECTS.map((one) => [one, deskWeek.code.effect[one]])}
          value={form.effect}
          onValue={(effect) => {
            change({ effect });
          }}
        />
      </div>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        error={errorOf('reason')}
        max={REASON_MAX}
        value={form.reason}
        onValue={(reason) => {
          change({ reason });
        }}
      />
      <Trouble
        saving={saving}
        describe={(content) =>
          isMeasure(content)
            ? content.closed
              ? deskWeek.agenda.outcome(
                  deskWeek.code.delivery[content.closed.delivery],
                  deskWeek.code.effect[content.closed.effect],
                )
              : content.what
            : ''
        }
        keepYours={save}
        keepTheirs={finish}
      />
      <div class="week-buttons">
        <button type="submit" class="button" aria-disabled={saving.busy}>
          {words.close}
        </button>
        <button type="button" class="desk-button" onClick={finish}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
