/** A list of measures with what can be done with each, and the form that it opens. */
import { useState } from 'preact/hooks';
import { weeksOpen, type Measure } from '../../domain/est/cycle.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { useSaving } from './use-form.ts';
import { Trouble } from './Trouble.tsx';
import type { WeekMaterial } from './use-week-material.ts';
import { isMeasure, type Kept } from './week-records.ts';

const { agenda: words, measure: formWords } = deskWeek;

export function Measures({
  material,
  measures,
  week,
  label,
}: {
  material: WeekMaterial;
  measures: readonly Kept<Measure>[];
  week: string;
  /** What the list is of, for who hears it. */
  label: string;
}) {
  return (
    <ul class="week-measures" aria-label={label}>
      {measures.map((kept) => (
        <MeasureItem key={kept.id} material={material} kept={kept} week={week} />
      ))}
    </ul>
  );
}

function MeasureItem({
  material,
  kept,
  week,
}: {
  material: WeekMaterial;
  kept: Kept<Measure>;
  week: string;
}) {
  const [form, open] = useState<'edit' | 'close'>();
  const saving = useSaving();
  const { content: measure } = kept;
  const { closed } = measure;
  const reopen = (revision: number) =>
    void saving.save({ kind: 'measure', id: kept.id, revision }, { ...measure, closed: undefined });
  return (
    <li>
      <MeasureLine measure={measure} week={week} today={material.today} />
      {form === undefined && (
        <div class="week-buttons">
          {closed === undefined ? (
            <>
              <button
                type="button"
                class="desk-button"
                aria-label={formWords.closeLabel(measure.what)}
                onClick={() => {
                  open('close');
                }}
              >
                {formWords.close}
              </button>
              <button
                type="button"
                class="desk-button"
                aria-label={formWords.editLabel(measure.what)}
                onClick={() => {
                  open('edit');
                }}
              >
                {formWords.edit}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="desk-button"
              aria-label={formWords.reopenLabel(measure.what)}
              onClick={() => reopen(kept.revision)}
            >
              {formWords.reopen}
            </button>
          )}
        </div>
      )}
      <Trouble
        saving={saving}
        describe={(content) => (isMeasure(content) ? content.what : '')}
        keepYours={reopen}
        keepTheirs={saving.clear}
      />
      {form === 'edit' && (
        <MeasureForm
          material={material}
          week={week}
          kept={kept}
          close={() => {
            open(undefined);
          }}
        />
      )}
      {form === 'close' && (
        <OutcomeForm
          kept={kept}
          week={week}
          close={() => {
            open(undefined);
          }}
        />
      )}
    </li>
  );
}

/** What, whose, when and how it stands: four short pieces that a hurried reader can take in. */
export function MeasureLine({
  measure,
  week,
  today,
}: {
  measure: Measure;
  week: string;
  today: string;
}) {
  const { what, responsible, role, due, closed } = measure;
  const { code } = deskWeek;
  const late = closed === undefined && due < today;
  const age = weeksOpen(measure, week);
  return (
    <p class="week-measure">
      <strong>{what}</strong>
      <span class="week-facts">
        <span>{words.responsible(code.reporter[responsible], role)}</span>
        <span>{words.due(due)}</span>
        {closed === undefined ? (
          <span class={late ? 'week-late' : undefined}>{late ? words.overdue : words.open}</span>
        ) : (
          <span>
            {words.outcome(code.delivery[closed.delivery], code.effect[closed.effect])}
            {closed.reason !== '' && ` ${closed.reason}`}
          </span>
        )}
        {closed === undefined && age > 1 && <span>{words.weeks(age)}</span>}
      </span>
    </p>
  );
}
