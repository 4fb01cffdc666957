/** One tip: what it says, what to look out for, and what to do with it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import type { DeskTip, DeskTrouble, TipCoding } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { codingIn } from '../opened-register.ts';
import { formatMoment } from '../format.ts';
import { foreignLanguage } from '../labels.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ChangedNotice } from './ChangedNotice.tsx';
import { CodeForm } from './CodeForm.tsx';
import { Handover } from './Handover.tsx';
import { NameWarning } from './NameWarning.tsx';
import { Similar } from './Similar.tsx';
import { StatusButtons } from './StatusButtons.tsx';
import { Tags } from './TipList.tsx';
import { TipFacts } from './TipFacts.tsx';
import { mergeCodings } from '../../domain/desk/merge-codings.ts';
import { mayConcernChild } from '../../domain/desk/child.ts';
import { textOf } from './choose-tips.ts';

interface Props {
  tip: DeskTip;
  places: readonly string[];
  onBack: () => void;
  onOpen: (number: string) => void;
}

interface Conflict {
  mine: TipCoding;
  theirs: TipCoding;
  by: string;
}

/** How a change of a tip's coding went: told where it was asked for. `base` is what it was made from. */
export type SaveCoding = (coding: TipCoding, base?: TipCoding) => Promise<boolean>;

export function TipPane({ tip, places, onBack, onOpen }: Props) {
  const desk = useDesk();
  const [trouble, setTrouble] = useState<DeskTrouble>();
  const [conflict, setConflict] = useState<Conflict>();
  const [said, setSaid] = useState('');
  const [original, setOriginal] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { content, coding } = tip;
  const text = textOf(tip);
  const suspect = useMemo(() => mayConcernChild(text), [text]);

  const save: SaveCoding = async (changed, base = coding) => {
    const result = await desk.saveCoding(tip, changed, base);
    setTrouble(undefined);
    setConflict(undefined);
    if (result.ok) return true;
    if (result.problem === 'changed') {
      const theirs = codingIn(result.current);
      const { merged } = mergeCodings(base, changed, theirs);
      setConflict({ mine: merged, theirs, by: result.current.by });
    } else setTrouble(result.problem);
    return false;
  };
  /** One of two versions has been chosen: what was written of the other is done with. */
  async function choose(mine?: TipCoding, theirs?: TipCoding) {
    if (mine && !(await save(mine, theirs))) return;
    for (const form of ['code', 'mask']) desk.drafts.delete(`${form}/${tip.number}`);
    setConflict(undefined);
  }
  const masked = coding.masked !== undefined && !original;

  return (
    <article class="tip-pane">
      <p class="tip-back no-print">
        <button type="button" class="desk-button" onClick={onBack}>
          {words.back}
        </button>
      </p>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {tip.number}
        </h2>
        <p class="tip-when">
          {words.received} {formatMoment(tip.receivedAt)} · {words.statuses[tip.status]}
        </p>
        <Tags tip={tip} places={places} />
      </header>
      {trouble && (
        <p class="notice rust" role="alert">
          {deskWords.troubles[trouble]}
        </p>
      )}
      {conflict && (
        <ChangedNotice
          {...conflict}
          onMine={() => void choose(conflict.mine, conflict.theirs)}
          onTheirs={() => void choose()}
        />
      )}
      {content === 'closed-to-me' && <p class="notice amber">{words.closedToMe}</p>}
      {content === 'waiting' && <p>{words.sealed}</p>}
      {typeof content !== 'string' && (
        <>
          {content.mismatches.length > 0 && (
            <p class="notice rust">{words.mismatch(content.mismatches.join(', '))}</p>
          )}
          {coding.child && (
            <div class="notice rust">
              <p>
                <strong>{words.child.title}</strong>
              </p>
              <p>{words.child.text}</p>
            </div>
          )}
          {!coding.child && suspect && coding.child === undefined && (
            <div class="notice amber">
              <p>{words.child.suspect}</p>
              <button
                type="button"
                class="desk-button"
                onClick={() => void save({ ...coding, child: true })}
              >
                {words.child.mark}
              </button>
            </div>
          )}
          <NameWarning tip={tip} text={text} places={places} save={save} />
          <section class="tip-text">
            <h3>{words.text}</h3>
            <p lang={foreignLanguage(tip)}>{masked ? coding.masked : text}</p>
            {coding.masked !== undefined && (
              <button
                type="button"
                class="desk-button no-print"
                onClick={() => setOriginal(!original)}
              >
                {original ? words.names.showMasked : words.names.showOriginal}
              </button>
            )}
          </section>
          <TipFacts tip={tip} />
          <Similar tip={tip} save={save} onOpen={onOpen} />
          <div class="tip-work no-print">
            <CodeForm tip={tip} save={save} onSaid={setSaid} />
            <Handover tip={tip} save={save} />
            <AnswerForm tip={tip} onSaid={setSaid} onTrouble={setTrouble} />
            <StatusButtons tip={tip} onSaid={setSaid} onTrouble={setTrouble} />
          </div>
        </>
      )}
      <p role="status" class="tip-said no-print">
        {said}
      </p>
    </article>
  );
}
