/** Two coordinators at once: both versions, and a choice. Nothing is lost before it is made. */
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { TipCoding } from '../contract.ts';

interface Props {
  mine: TipCoding;
  theirs: TipCoding;
  by: string;
  onMine: () => void;
  onTheirs: () => void;
}

export function ChangedNotice({ mine, theirs, by, onMine, onTheirs }: Props) {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof TipCoding)[];
  const differing = names.filter(
    (name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  );
  return (
    <div class="notice amber" role="alert">
      <p>
        <strong>{words.changed.title}</strong>
      </p>
      <p>{words.changed.text(by)}</p>
      <div class="scroll">
        <table class="table">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.changed.mine}</th>
              <th scope="col">{words.changed.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((name) => (
              <tr key={name}>
                <th scope="row">{words.facts[name]}</th>
                <td>{shown(mine[name])}</td>
                <td>{shown(theirs[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="tip-buttons">
        <button type="button" class="desk-button" onClick={onMine}>
          {words.changed.keepMine}
        </button>
        <button type="button" class="desk-button" onClick={onTheirs}>
          {words.changed.keepTheirs}
        </button>
      </p>
    </div>
  );
}

function shown(value: TipCoding[keyof TipCoding]): string {
  if (value === undefined || value === '') return words.changed.empty;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return value.map((item) => (typeof item === 'string' ? item : item.to)).join(', ');
}
