/** What was said at the meeting, kept sealed and out of every file but the sealed copy. */
import { useState } from 'preact/hooks';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import { TextField } from './fields.tsx';
import { Trouble } from './Trouble.tsx';
import { useFormDraft, useSaving } from './use-form.ts';
import type { WeekMaterial } from './use-week-material.ts';
import { isWeekNote } from './week-records.ts';

const words = deskWeek.note;

export function WeekNoteForm({ material, week }: { material: WeekMaterial; week: string }) {
  const kept = material.notes.find(({ id }) => id === week);
  const draft = useFormDraft(
    `week-note/${week}`,
    { note: kept?.content.note ?? '' },
    kept?.revision,
  );
  const saving = useSaving();
  const [said, say] = useState('');
  const note = draft.field('note');
  const finish = () => {
    draft.forget();
    saving.clear();
  };
  const save = (revision: number) =>
    void saving.save({ kind: 'week', id: week, revision }, { note: note.value.trim() }, () => {
      finish();
      say(deskWeek.measure.saved);
    });
  return (
    <section class="week-part">
      <h2>{words.title}</h2>
      <form
        class="week-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.busy) save(draft.readAt);
        }}
      >
        <TextField
          label={words.label}
          hint={words.hint}
          rows={4}
          value={note.value}
          onValue={(written) => {
            say('');
            note.onValue(written);
          }}
        />
        <Trouble
          saving={saving}
          describe={(content) => (isWeekNote(content) ? content.note : '')}
          keepYours={save}
          keepTheirs={finish}
        />
        <div class="week-buttons">
          <button type="submit" class="desk-button" aria-disabled={saving.busy}>
            {words.save}
          </button>
          <span role="status">{said}</span>
        </div>
      </form>
    </section>
  );
}
