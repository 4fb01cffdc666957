/** The text may point out a person: what it is, and a press to mask it. */
import { useMemo } from 'preact/hooks';
import { maskPersons, personTerms } from '../../domain/desk/names.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { DeskTip, TipCoding } from '../contract.ts';
import { useDraft } from '../desk-context.ts';
import { mayName } from './choose-tips.ts';
import type { SaveCoding } from './TipPane.tsx';

interface Props {
  tip: DeskTip;
  text: string;
  places: readonly string[];
  save: SaveCoding;
}

export function NameWarning({ tip, text, places, save }: Props) {
  const { coding, number } = tip;
  const terms = useMemo(() => personTerms(text, places), [text, places]);
  const [draft, write] = useDraft(`mask/${number}`, coding.masked ?? text);
  const warned = mayName(tip, places);
  const keep = async (masked: string) => {
    if (await save({ ...coding, masked, names: true })) write(masked);
  };
  return (
    <>
      {warned && (
        <div class="notice amber">
          <p>
            <strong>{words.names.title}</strong>
          </p>
          <p>{words.names.text}</p>
          {terms.length > 0 && <p>{words.names.found(terms.join(', '))}</p>}
          <p class="tip-buttons no-print">
            <button
              type="button"
              class="desk-button"
              data-key="m"
              data-press
              onClick={() => void keep(maskPersons(text, places))}
            >
              {words.names.mask}
            </button>
            <button
              type="button"
              class="desk-button"
              onClick={() => void save({ ...coding, names: false })}
            >
              {words.names.notNames}
            </button>
          </p>
        </div>
      )}
      {(warned || coding.masked !== undefined) && (
        <details class="tip-mask no-print">
          <summary data-key={warned ? undefined : 'm'}>{words.names.edit}</summary>
          <div class="desk-field">
            <label for={`mask-${number}`} class="visually-hidden">
              {words.names.edit}
            </label>
            <textarea
              id={`mask-${number}`}
              rows={6}
              value={draft}
              onInput={(event) => write(event.currentTarget.value)}
            />
          </div>
          <p class="tip-buttons">
            <button type="button" class="desk-button" onClick={() => void keep(draft)}>
              {words.names.save}
            </button>
            {coding.masked !== undefined && (
              <button
                type="button"
                class="desk-button"
                onClick={() => void save(withoutMask(coding))}
              >
                {words.names.remove}
              </button>
            )}
          </p>
        </details>
      )}
    </>
  );
}

function withoutMask(coding: TipCoding): TipCoding {
  const kept = { ...coding };
  delete kept.masked;
  return kept;
}
