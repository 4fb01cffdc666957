/** The priorities: what the coming weeks are about, until they are closed. */
import { useState } from 'preact/hooks';
import { EST_CATEGORIES } from '../../domain/est/codes.ts';
import { checkPriority, REASON_MAX, WHAT_MAX, type Priority } from '../../domain/est/cycle.ts';
import { findPersonalData } from '../../domain/tips/personal-data.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { SelectField, TextField } from './fields.tsx';
import { useFormDraft, useSaving } from './use-form.ts';
import type { WeekMaterial } from './use-week-material.ts';
import { isPriority, type Kept } from './week-records.ts';
import { WeekForm } from './WeekForm.tsx';

const { priority: words, measure: formWords, agenda } = deskWeek;
const describe = (content: unknown) => (isPriority(content) ? content.what : '');

export function Priorities({
  material,
  priorities,
  week,
}: {
  material: WeekMaterial;
  priorities: readonly Kept<Priority>[];
  week: string;
}) {
  const [adding, setAdding] = useState(false);
  return (
    <>
      {priorities.length === 0 ? (
        <p>{agenda.prioritiesNone}</p>
      ) : (
        <ul class="week-measures" aria-label={agenda.priorities}>
          {priorities.map((kept) => (
            <PriorityItem key={kept.id} kept={kept} week={week} />
          ))}
        </ul>
      )}
      {adding ? (
        <PriorityForm
          material={material}
          week={week}
          close={() => {
            setAdding(false);
          }}
        />
      ) : (
        <button
          type="button"
          class="desk-button"
          onClick={() => {
            setAdding(true);
          }}
        >
          {words.add}
        </button>
      )}
    </>
  );
}

function PriorityItem({
  kept: { content, id, revision },
  week,
}: {
  kept: Kept<Priority>;
  week: string;
}) {
  const [closing, setClosing] = useState(false);
  const saving = useSaving();
  const draft = useFormDraft(`priority-reason/${id}`, { reason: '' }, revision);
  const { reason } = draft.form;
  const finish = () => {
    draft.forget();
    saving.clear();
    setClosing(false);
  };
  const save = (at: number) =>
    void saving.save(
      { kind: 'priority', id, revision: at },
      { ...content, closed: { week, reason: reason.trim() } },
      finish,
    );
  return (
    <li>
      <p class="week-measure">
        <strong>{content.what}</strong>
        <span class="week-facts">
          <span>{agenda.since(content.decidedWeek)}</span>
        </span>
      </p>
      {closing ? (
        <WeekForm
          saving={saving}
          problems={{}}
          readAt={draft.readAt}
          save={save}
          finish={finish}
          describe={describe}
          submit={formWords.close}
        >
          {() => <TextField label={words.reason} max={REASON_MAX} {...draft.field('reason')} />}
        </WeekForm>
      ) : (
        <div class="week-buttons">
          <button
            type="button"
            class="desk-button"
            aria-label={formWords.closeLabel(content.what)}
            onClick={() => {
              setClosing(true);
            }}
          >
            {formWords.close}
          </button>
        </div>
      )}
    </li>
  );
}

function PriorityForm({
  material: { desk },
  week,
  close,
}: {
  material: WeekMaterial;
  week: string;
  close: () => void;
}) {
  const draft = useFormDraft('priority/new', {
    what: '',
    area: '',
    category: '',
    priorityArea: '',
  });
  const saving = useSaving();
  const { form } = draft;
  const finish = () => {
    draft.forget();
    close();
  };
  const save = () => {
    const id = crypto.randomUUID();
    const priority: Priority = {
      id,
      what: form.what.trim(),
      area: form.area === '' ? undefined : form.area,
      category: EST_CATEGORIES.find((code) => code === form.category),
      priorityArea: form.priorityArea === '' ? undefined : form.priorityArea,
      decidedWeek: week,
    };
    void saving.save({ kind: 'priority', id, revision: 0 }, priority, finish);
  };
  return (
    <WeekForm
      saving={saving}
      problems={checkPriority(form)}
      readAt={draft.readAt}
      save={save}
      finish={finish}
      describe={describe}
      submit={formWords.save}
    >
      {(errorOf) => (
        <>
          <TextField
            label={words.what}
            hint={formWords.whatHint}
            error={errorOf('what')}
            max={WHAT_MAX}
            {...draft.field('what')}
          />
          {findPersonalData(form.what).length > 0 && (
            <p class="notice amber">{formWords.mayName}</p>
          )}
          <div class="week-fields">
            <SelectField
              label={formWords.area}
              first={formWords.noArea}
              options={desk.page.publisher.areas.map(({ id, name }) => [id, name])}
              {...draft.field('area')}
            />
            <SelectField
              label={words.category}
              first={words.noCategory}
              options={EST_CATEGORIES.map((code) => [code, deskWeek.code.category[code]])}
              {...draft.field('category')}
            />
            <SelectField
              label={words.priorityArea}
              first={words.noPriorityArea}
              options={desk.page.publisher.priorityAreas.map(({ slug, title }) => [slug, title])}
              {...draft.field('priorityArea')}
            />
          </div>
        </>
      )}
    </WeekForm>
  );
}
