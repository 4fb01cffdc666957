/** Where the tip is: read, in the lägesbild, closed with a reason. Answered is set by answering. */
import { useState } from 'preact/hooks';
import {
  CLOSED_REASONS,
  type ClosedReason,
  type SettableStatus,
} from '../../domain/tips/status.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { DeskTip, DeskTrouble } from '../contract.ts';
import { useDesk } from '../desk-context.ts';

interface Props {
  tip: DeskTip;
  onSaid: (text: string) => void;
  onTrouble: (trouble: DeskTrouble | undefined) => void;
}

export function StatusButtons({ tip, onSaid, onTrouble }: Props) {
  const desk = useDesk();
  const { number } = tip;
  const [reason, setReason] = useState<ClosedReason>(tip.closedReason ?? 'done');
  const set = async (status: SettableStatus, why?: ClosedReason) => {
    const result = await desk.setStatus(number, status, why);
    onTrouble(result.ok ? undefined : result.problem);
    if (result.ok) onSaid(words.status.set(words.statuses[status]));
  };
  return (
    <fieldset class="tip-part status-part">
      <legend>{words.status.title}</legend>
      <p class="tip-buttons">
        {(['read', 'in-lagesbild'] as const).map((status) => (
          <button
            key={status}
            type="button"
            class="desk-button"
            aria-pressed={tip.status === status}
            onClick={() => void set(status)}
          >
            {words.status[status]}
          </button>
        ))}
      </p>
      <div class="status-close">
        <div class="desk-field">
          <label for={`reason-${number}`}>{words.status.reason}</label>
          <select
            id={`reason-${number}`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value as ClosedReason)}
          >
            {CLOSED_REASONS.map((one) => (
              <option key={one} value={one}>
                {words.status.reasons[one]}
              </option>
            ))}
          </select>
        </div>
        <button
          type="button"
          class="desk-button"
          aria-pressed={tip.status === 'closed'}
          onClick={() => void set('closed', reason)}
        >
          {words.status.closed}
        </button>
      </div>
    </fieldset>
  );
}
