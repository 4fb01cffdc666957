/** One of the desk's lists, as a text to edit. When somebody else saved first, both versions are on the screen. */
import { useState } from 'preact/hooks';
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import { deskSettings } from '../../i18n/sv/desk-settings.ts';
import { useDesk, useDraft } from '../desk-context.ts';

interface Props {
  /** Of the record of the kind `setting`. */
  id: string;
  words: { title: string; lead: string; label: string; save: string; saved: string };
  /** What is saved now. */
  text: string;
  revision: number;
  read: (text: string) => unknown;
}

export function ListEditor({ id, words, text, revision, read }: Props) {
  const desk = useDesk();
  const [draft, write] = useDraft(`setting/${id}`, text);
  // The version that what is in the field was made from: not the newest, or somebody's work is lost.
  const [base, setBase] = useState(revision);
  const [said, setSaid] = useState('');
  const [other, setOther] = useState<{ by: string }>();
  if (draft === text && base !== revision) setBase(revision);

  async function submit(event: Event) {
    event.preventDefault();
    const result = await desk.save({ kind: 'setting', id, revision: base }, read(draft));
    setOther(undefined);
    if (result.ok) {
      setBase(result.record.revision);
      write(text);
      setSaid(words.saved);
    } else if (result.problem === 'changed') {
      setBase(result.current.revision);
      setOther({ by: result.current.by });
      setSaid('');
    } else setSaid(deskWords.troubles[result.problem]);
  }

  return (
    <form class="desk-list-editor flow" onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div class="desk-field">
        <label for={`setting-${id}`}>{words.label}</label>
        <textarea
          id={`setting-${id}`}
          rows={8}
          value={draft}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      {other && (
        <div class="notice amber" role="alert">
          <p>{deskSettings.changed(other.by)}</p>
          <p>
            <strong>{deskSettings.current}</strong>
          </p>
          <pre>{text}</pre>
        </div>
      )}
      <p class="tip-buttons">
        <button type="submit" class="desk-button strong">
          {words.save}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
