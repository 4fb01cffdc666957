/** Closing a measure: was it done, did it help, and why. */
import { DELIVERIES, EFFECTS } from '../../domain/est/codes.ts';
import {
  checkOutcome,
  REASON_MAX,
  type Measure,
  type MeasureOutcome,
} from '../../domain/est/cycle.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { SelectField, TextField } from './fields.tsx';
import { useFormDraft, useSaving } from './use-form.ts';
import { isMeasure, type Kept } from './week-records.ts';
import { WeekForm } from './WeekForm.tsx';

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
  const { form } = draft;
  const outcome: MeasureOutcome = {
    week,
    delivery: form.delivery as MeasureOutcome['delivery'],
    effect: form.effect as MeasureOutcome['effect'],
    reason: form.reason.trim(),
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
    <WeekForm
      saving={saving}
      problems={checkOutcome(outcome)}
      readAt={draft.readAt}
      save={save}
      finish={finish}
      describe={describe}
      submit={words.close}
    >
      {(errorOf) => (
        <>
          <div class="week-fields">
            <SelectField
              label={words.delivery}
              error={errorOf('delivery')}
              first={words.choose}
              options={DELIVERIES.map((one) => [one, deskWeek.code.delivery[one]])}
              {...draft.field('delivery')}
            />
            <SelectField
              label={words.effect}
              error={errorOf('effect')}
              first={words.choose}
              options={EFFECTS.map((one) => [one, deskWeek.code.effect[one]])}
              {...draft.field('effect')}
            />
          </div>
          <TextField
            label={words.reason}
            hint={words.reasonHint}
            error={errorOf('reason')}
            max={REASON_MAX}
            {...draft.field('reason')}
          />
        </>
      )}
    </WeekForm>
  );
}

/** Closed by somebody else meanwhile: with what outcome. */
function describe(content: unknown): string {
  if (!isMeasure(content)) return '';
  const { closed, what } = content;
  if (!closed) return what;
  return deskWeek.agenda.outcome(
    deskWeek.code.delivery[closed.delivery],
    deskWeek.code.effect[closed.effect],
  );
}
