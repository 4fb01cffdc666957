/** A measure: what, whose, when. The same form decides a new one and changes an old one. */
import { useRef, useState } from 'preact/hooks';
import { MEASURE_KINDS, RESPONSIBLE } from '../../domain/est/codes.ts';
import { checkMeasure, WHAT_MAX, type Measure } from '../../domain/est/cycle.ts';
import { findPersonalData } from '../../domain/tips/personal-data.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { SelectField, TextField } from './fields.tsx';
import { focusFirstWrong } from './focus.ts';
import { Trouble } from './Trouble.tsx';
import { useFormDraft, useSaving } from './use-form.ts';
import type { WeekMaterial } from './use-week-material.ts';
import { isMeasure, type Kept } from './week-records.ts';

const words = deskWeek.measure;

export function MeasureForm({
  material: { desk, priorities },
  week,
  kept,
  close,
}: {
  material: WeekMaterial;
  /** The week that decides it. */
  week: string;
  /** Absent for a new one. */
  kept?: Kept<Measure> | undefined;
  close: () => void;
}) {
  const old = kept?.content;
  const draft = useFormDraft(
    `measure/${old?.id ?? 'new'}`,
    {
      what: old?.what ?? '',
      kind: old?.kind ?? '',
      responsible: old?.responsible ?? '',
      role: old?.role ?? '',
      due: old?.due ?? '',
      area: old?.area ?? '',
      priority: old?.priority ?? '',
    },
    kept?.revision,
  );
  const saving = useSaving();
  const [tried, setTried] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const { form, change } = draft;
  const measure = {
    ...old,
    what: form.what.trim(),
    kind: form.kind as Measure['kind'],
    responsible: form.responsible as Measure['responsible'],
    due: form.due,
    decidedWeek: old?.decidedWeek ?? week,
    role: form.role.trim() === '' ? undefined : form.role.trim(),
    area: form.area === '' ? undefined : form.area,
    priority: form.priority === '' ? undefined : form.priority,
  };
  const problems = tried ? checkMeasure(measure) : {};
  const errorOf = (field: keyof typeof problems) => {
    const problem = problems[field];
    return problem && deskWeek.problems[problem];
  };
  const finish = () => {
    draft.forget();
    close();
  };
  const save = (revision: number) => {
    const id = old?.id ?? crypto.randomUUID();
    void saving.save({ kind: 'measure', id, revision }, { ...measure, id }, finish);
  };
  return (
    <form
      ref={box}
      class="week-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(checkMeasure(measure)).length > 0) focusFirstWrong(box);
        else if (!saving.busy) save(draft.readAt);
      }}
    >
      <TextField
        label={words.what}
        hint={words.whatHint}
        error={errorOf('what')}
        max={WHAT_MAX}
        value={form.what}
        onValue={(what) => {
          change({ what });
        }}
      />
      {findPersonalData(`${form.what} ${form.role}`).length > 0 && (
        <p class="notice amber">{words.mayName}</p>
      )}
      <div class="week-fields">
        <SelectField
          label={words.kind}
          error={errorOf('kind')}
          first={words.choose}
          options={MEASURE_KINDS.map((kind) => [kind, deskWeek.code.measureKind[kind]])}
          value={form.kind}
          onValue={(kind) => {
            change({ kind });
          }}
        />
        <SelectField
          label={words.responsible}
          error={errorOf('responsible')}
          first={words.choose}
          options={RESPONSIBLE.map((one) => [one, deskWeek.code.reporter[one]])}
          value={form.responsible}
          onValue={(responsible) => {
            change({ responsible });
          }}
        />
        <TextField
          label={words.due}
          type="date"
          error={errorOf('due')}
          value={form.due}
          onValue={(due) => {
            change({ due });
          }}
        />
        <TextField
          label={words.role}
          hint={words.roleHint}
          error={errorOf('role')}
          max={WHAT_MAX}
          value={form.role}
          onValue={(role) => {
            change({ role });
          }}
        />
        <SelectField
          label={words.area}
          first={words.noArea}
          options={desk.page.publisher.areas.map(({ id, name }) => [id, name])}
          value={form.area}
          onValue={(area) => {
            change({ area });
          }}
        />
        <SelectField
          label={words.priority}
          first={words.noPriority}
          options={priorities
            .filter(({ content }) => content.closed === undefined)
            .map(({ content }) => [content.id, content.what])}
          value={form.priority}
          onValue={(priority) => {
            change({ priority });
          }}
        />
      </div>
      <Trouble
        saving={saving}
        describe={(content) => (isMeasure(content) ? content.what : '')}
        keepYours={save}
        keepTheirs={finish}
      />
      <div class="week-buttons">
        <button type="submit" class="button" aria-disabled={saving.busy}>
          {words.save}
        </button>
        <button type="button" class="desk-button" onClick={finish}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
