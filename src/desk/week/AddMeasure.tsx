/** A new measure: a button, and the form when it is pressed. */
import { useState } from 'preact/hooks';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { MeasureForm } from './MeasureForm.tsx';
import type { WeekMaterial } from './use-week-material.ts';

export function AddMeasure({ material, week }: { material: WeekMaterial; week: string }) {
  const [adding, setAdding] = useState(false);
  if (!adding) {
    return (
      <button
        type="button"
        class="button"
        onClick={() => {
          setAdding(true);
        }}
      >
        {deskWeek.measure.add}
      </button>
    );
  }
  return (
    <MeasureForm
      material={material}
      week={week}
      close={() => {
        setAdding(false);
      }}
    />
  );
}
