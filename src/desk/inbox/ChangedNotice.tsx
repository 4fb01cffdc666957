/** Two coordinators at once: both versions, and a choice. Nothing is lost before it is made. */
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { DeskPage, TipCoding } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { formatMoment } from '../format.ts';
import { areaName, labelOf } from '../labels.ts';

interface Props {
  mine: TipCoding;
  theirs: TipCoding;
  by: string;
  onMine: () => void;
  onTheirs: () => void;
}

export function ChangedNotice({ mine, theirs, by, onMine, onTheirs }: Props) {
  const { page } = useDesk();
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
                <td>{inWords(name, mine, page)}</td>
                <td>{inWords(name, theirs, page)}</td>
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

/** A field as the form shows it. */
function inWords(name: keyof TipCoding, coding: TipCoding, page: DeskPage): string {
  const value = coding[name];
  if (value === undefined || value === '') return words.changed.empty;
  if (typeof value === 'boolean') return value ? words.changed.yes : words.changed.no;
  const { labels, publisher } = page;
  const label: Partial<Record<keyof TipCoding, (code: string) => string>> = {
    category: (code) => labelOf(labels.category, code),
    area: (code) => areaName(page, code),
    timeBand: (code) => labelOf(labels.timeBand, code),
    weekdays: (code) => labelOf(labels.weekday, code),
    kind: (code) => labelOf(words.code.kinds, code),
    priorityArea: (code) =>
      publisher.priorityAreas.find(({ slug }) => slug === code)?.title ?? code,
    firstReadAt: formatMoment,
  };
  return [value]
    .flat()
    .map((item) => (typeof item === 'string' ? item : words.handover.targets[item.to]))
    .map((item) => label[name]?.(item) ?? item)
    .join(', ');
}
