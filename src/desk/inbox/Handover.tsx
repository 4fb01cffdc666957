/** Handing over: a text to paste, and a decision that is written down. Nothing is sent from here. */
import { useState } from 'preact/hooks';
import { HANDOVER_TARGETS, type HandoverTarget } from '../../domain/desk/coding.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import { codedOf, type DeskPage, type DeskTip } from '../contract.ts';
import { useDesk, useDraft } from '../desk-context.ts';
import { formatMoment } from '../format.ts';
import { areaName, labelOf } from '../labels.ts';
import { textOf } from './choose-tips.ts';
import { submitByKey } from './CodeForm.tsx';
import type { SaveCoding } from './TipPane.tsx';

interface Props {
  tip: DeskTip;
  save: SaveCoding;
}

export function Handover({ tip, save }: Props) {
  const desk = useDesk();
  const { number, coding } = tip;
  const [target, setTarget] = useState<HandoverTarget>(
    coding.child ? 'social-services' : 'fault-report',
  );
  const [note, writeNote] = useDraft(`handover/${number}`);
  const [said, setSaid] = useState('');
  const { faultReport, childConcern } = desk.page.publisher.links;
  const link = { 'fault-report': faultReport, 'social-services': childConcern }[target as string];
  const text = letterOf(tip, desk.page);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.handover.copied);
    } catch {
      setSaid(words.handover.copyFailed);
    }
  }

  async function submit(event: Event) {
    event.preventDefault();
    const { state } = desk;
    const decision = {
      to: target,
      at: desk.now().toISOString(),
      by: state.me?.label ?? '',
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    const handovers = [...(coding.handovers ?? []), decision];
    if (await save({ ...coding, handovers })) writeNote('');
  }

  return (
    <details class="tip-part" open={coding.child || undefined}>
      <summary>{words.handover.title}</summary>
      {(coding.handovers ?? []).map(({ to, at, by, note: why }) => (
        <p key={`${to}${at}`} class="handover-done">
          {words.handover.done(words.handover.targets[to], formatMoment(at), by)} {why}
        </p>
      ))}
      <form
        class="handover-form"
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => submitByKey(event, submit)}
      >
        <p class="desk-hint">{words.handover.lead}</p>
        <div class="desk-field">
          <label for={`to-${number}`}>{words.handover.to}</label>
          <select
            id={`to-${number}`}
            data-key="l"
            value={target}
            onChange={(event) => setTarget(event.currentTarget.value as HandoverTarget)}
          >
            {HANDOVER_TARGETS.map((one) => (
              <option key={one} value={one}>
                {words.handover.targets[one]}
              </option>
            ))}
          </select>
        </div>
        <p>
          {words.handover.where[target]}{' '}
          {link !== undefined && (
            <a href={link} target="_blank" rel="noreferrer">
              {words.handover.link}
            </a>
          )}
        </p>
        {coding.masked === undefined && coding.names !== false && (
          <p class="desk-hint">{words.handover.unmasked}</p>
        )}
        <div class="desk-field">
          <label for={`letter-${number}`}>{words.handover.text}</label>
          <textarea id={`letter-${number}`} rows={7} readOnly value={text} />
        </div>
        <p class="tip-buttons">
          <button type="button" class="desk-button" onClick={() => void copy()}>
            {words.handover.copy}
          </button>
          <span role="status">{said}</span>
        </p>
        <div class="desk-field">
          <label for={`why-${number}`}>{words.handover.note}</label>
          <textarea
            id={`why-${number}`}
            rows={2}
            maxLength={1000}
            value={note}
            onInput={(event) => writeNote(event.currentTarget.value)}
          />
        </div>
        <p class="tip-buttons">
          <button type="submit" class="desk-button strong">
            {words.handover.record}
          </button>
        </p>
      </form>
    </details>
  );
}

/** What to paste: var, när, hur, and the text, masked when it has been. No contact details. */
function letterOf(tip: DeskTip, page: DeskPage): string {
  const { category, area, place, timeBand, weekdays } = codedOf(tip);
  const { labels } = page;
  const facts: [string, string | undefined][] = [
    [words.handover.letter.received, formatMoment(tip.receivedAt)],
    [words.facts.category, labelOf(labels.category, category)],
    [words.facts.area, areaName(page, area)],
    [words.facts.place, place],
    [
      words.facts.weekdays,
      weekdays.map((day) => labelOf(labels.weekday, day)).join(', ') || undefined,
    ],
    [words.facts.timeBand, timeBand && labelOf(labels.timeBand, timeBand)],
  ];
  return [
    words.handover.letter.heading(page.publisher.name, tip.number),
    ...facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    '',
    `${words.handover.letter.tells}:`,
    tip.coding.masked ?? textOf(tip),
    '',
    words.handover.letter.unchecked,
  ].join('\n');
}
