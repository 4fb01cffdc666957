/** Tips that seem to be about the same, to look at and to say yes or no to. */
import { useEffect, useState } from 'preact/hooks';
import { similarTips, type ComparedTip, type SimilarTip } from '../../domain/desk/similar.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import { codedOf, type DeskTip } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { formatDay } from '../format.ts';
import { textOf } from './choose-tips.ts';
import type { SaveCoding } from './TipPane.tsx';

/** So long a tip has been open before others are compared with it. */
const RESTING_MS = 300;

interface Props {
  tip: DeskTip;
  save: SaveCoding;
  onOpen: (number: string) => void;
}

export function Similar({ tip, save, onOpen }: Props) {
  const { tips } = useDesk().state;
  const [found, setFound] = useState<readonly SimilarTip[]>([]);
  // Every text is gone through: not while somebody is on her way past the tip.
  useEffect(() => {
    const look = () => setFound(similarTips(comparedOf(tip), tips.map(comparedOf)));
    const timer = setTimeout(look, RESTING_MS);
    return () => clearTimeout(timer);
  }, [tip, tips]);
  const same = tip.coding.sameAs ?? [];
  if (found.length === 0) return null;
  const setSame = (sameAs: string[]) => void save({ ...tip.coding, sameAs });
  return (
    <section class="tip-similar no-print">
      <h3>{words.similar.title}</h3>
      <ul>
        {found.map(({ number, likeness }) => {
          const other = tips.find((one) => one.number === number);
          return (
            <li key={number}>
              <button type="button" class="desk-link" onClick={() => onOpen(number)}>
                {number}
              </button>{' '}
              {other && `${formatDay(other.receivedAt)}, `}
              {words.similar.likeness[likeness]}{' '}
              <button
                type="button"
                class="desk-button"
                aria-pressed={same.includes(number)}
                aria-label={`${words.similar.same} ${number}`}
                onClick={() =>
                  setSame(
                    same.includes(number)
                      ? same.filter((one) => one !== number)
                      : [...same, number],
                  )
                }
              >
                {words.similar.same}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="desk-hint">{words.similar.explain}</p>
    </section>
  );
}

/** A tip that has not changed is the same object, and so is what it is compared by. */
const COMPARED = new WeakMap<DeskTip, ComparedTip>();

function comparedOf(tip: DeskTip): ComparedTip {
  const known = COMPARED.get(tip);
  if (known) return known;
  const { category, area, place } = codedOf(tip);
  const { number, receivedAt } = tip;
  const compared = { number, receivedAt, category, area, place, text: textOf(tip) };
  COMPARED.set(tip, compared);
  return compared;
}
