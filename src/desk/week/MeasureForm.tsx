/** A measure: what, whose, when. The same form decides a new one and changes an old one. */
import { MEASURE_KINDS, RESPONSIBLE } from '../../domain/est/codes.ts';
import { checkMeasure, WHAT_MAX, type Measure } from '../../domain/est/cycle.ts';
import { findPersonalData } from '../../domain/tips/personal-data.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { SelectField, TextField } from './fields.tsx';
import { useFormDraft, useSaving } from './use-form.ts';
import type { WeekMaterial } from './use-week-material.ts';
import { isMeasure, type Kept } from './week-records.ts';
import { WeekForm } from './WeekForm.tsx';

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
  const { form } = draft;
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
  const finish = () => {
    draft.forget();
    close();
  };
  const save = (revision: number) => {
    const id = old?.id ?? crypto.randomUUID();
    void saving.save({ kind: 'measure', id, revision }, { ...measure, id }, finish);
  };
  return (
    <WeekForm
      saving={saving}
      problems={checkMeasure(measure)}
      readAt={draft.readAt}
      save={save}
      finish={finish}
      describe={(content) => (isMeasure(content) ? content.what : '')}
      submit={words.save}
    >
      {(errorOf) => (
        <>
          <TextField
            label={words.what}
            hint={words.whatHint}
            error={errorOf('what')}
            max={WHAT_MAX}
            {...draft.field('what')}
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
              {...draft.field('kind')}
            />
            <SelectField
              label={words.responsible}
              error={errorOf('responsible')}
              first={words.choose}
              options={RESPONSIBLE.map((one) => [one, deskWeek.code.reporter[one]])}
              {...draft.field('responsible')}
            />
            <TextField
              label={words.due}
              type="date"
              error={errorOf('due')}
              {...draft.field('due')}
            />
            <TextField
              label={words.role}
              hint={words.roleHint}
              error={errorOf('role')}
              max={WHAT_MAX}
              {...draft.field('role')}
            />
            <SelectField
              label={words.area}
              first={words.noArea}
              options={desk.page.publisher.areas.map(({ id, name }) => [id, name])}
              {...draft.field('area')}
            />
            <SelectField
              label={words.priority}
              first={words.noPriority}
              options={priorities
                .filter(({ content }) => content.closed === undefined)
                .map(({ content }) => [content.id, content.what])}
              {...draft.field('priority')}
            />
          </div>
        </>
      )}
    </WeekForm>
  );
}
