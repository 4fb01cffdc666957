/** Which keys there are, and a way to turn them off. */
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';

interface Props {
  on: boolean;
  shown: boolean;
  onToggle: () => void;
  onShow: () => void;
}

export function KeyHelp({ on, shown, onToggle, onShow }: Props) {
  return (
    <div class="key-help">
      <button type="button" class="desk-link" aria-expanded={shown} onClick={onShow}>
        {words.keys.show}
      </button>
      {shown && (
        <div class="sheet">
          <dl>
            {words.keys.list.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <p class="desk-hint">{words.keys.modifiers}</p>
          <button type="button" class="desk-button" aria-pressed={on} onClick={onToggle}>
            {on ? words.keys.on : words.keys.off}
          </button>
        </div>
      )}
    </div>
  );
}
