/** One change of many tips. What did not go through stays marked. */
import { useState } from 'preact/hooks';
import { EVENT_KINDS } from '../../domain/desk/coding.ts';
import { CLOSED_REASONS, type ClosedReason } from '../../domain/tips/status.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { Desk, DeskTip } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { areaChoices, choicesOf, type Choice } from '../labels.ts';
import { Select } from './Select.tsx';

interface Props {
  marked: ReadonlySet<string>;
  /** Numbers of all tips that the filter shows. */
  all: readonly string[];
  onMarked: (marked: ReadonlySet<string>) => void;
}

const NOTHING = { category: '', area: '', kind: '', priorityArea: '', status: '' };
type Changes = typeof NOTHING;

export function BulkBar({ marked, all, onMarked }: Props) {
  const desk = useDesk();
  const { labels, publisher } = desk.page;
  const [changes, setChanges] = useState(NOTHING);
  const [said, setSaid] = useState('');
  const [working, setWorking] = useState(false);
  const select = (name: keyof Changes, label: string, choices: readonly Choice[]) => (
    <Select
      id={`bulk-${name}`}
      label={label}
      value={changes[name]}
      none={words.bulk.noChange}
      choices={choices}
      onChange={(value) => setChanges({ ...changes, [name]: value })}
    />
  );

  async function submit(event: Event) {
    event.preventDefault();
    if (working || Object.values(changes).every((value) => value === '')) return;
    setWorking(true);
    const failed: string[] = [];
    let done = 0;
    for (const number of marked) {
      const tip = desk.state.tips.find((one) => one.number === number);
      if (!tip || !(await changeTip(desk, tip, changes))) failed.push(number);
      done += 1;
      setSaid(words.bulk.working(done, marked.size));
    }
    setWorking(false);
    setSaid(
      failed.length > 0 ? words.bulk.failed(failed.join(', ')) : words.bulk.done(marked.size),
    );
    if (failed.length > 0) onMarked(new Set(failed));
    setChanges(NOTHING);
  }

  return (
    <form class="bulk sheet" onSubmit={(event) => void submit(event)}>
      <h2>{words.bulk.title(marked.size)}</h2>
      <p class="tip-buttons">
        <button type="button" class="desk-button" onClick={() => onMarked(new Set(all))}>
          {words.bulk.selectAll}
        </button>
        <button type="button" class="desk-button" onClick={() => onMarked(new Set())}>
          {words.bulk.clear}
        </button>
      </p>
      <div class="bulk-fields">
        {select('category', words.facts.category, choicesOf(labels.category))}
        {select('area', words.facts.area, areaChoices(desk.page))}
        {select(
          'kind',
          words.facts.kind,
          EVENT_KINDS.map((kind) => [kind, words.code.kinds[kind]]),
        )}
        {select(
          'priorityArea',
          words.facts.priorityArea,
          publisher.priorityAreas.map(({ slug, title }) => [slug, title]),
        )}
        {select('status', words.bulk.status, [
          ['read', words.statuses.read],
          ['in-lagesbild', words.statuses['in-lagesbild']],
          ...CLOSED_REASONS.map(
            (reason) =>
              [
                `closed ${reason}`,
                `${words.statuses.closed}: ${words.status.reasons[reason]}`,
              ] as const,
          ),
        ])}
      </div>
      <p class="tip-buttons">
        <button type="submit" class="desk-button strong" aria-disabled={working}>
          {words.bulk.apply}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}

/** False when somebody else was first, or no answer came. */
async function changeTip(desk: Desk, tip: DeskTip, changes: Changes): Promise<boolean> {
  const { status, ...coded } = changes;
  const set = Object.fromEntries(Object.entries(coded).filter(([, value]) => value !== ''));
  if (Object.keys(set).length > 0) {
    const { ok } = await desk.saveCoding(tip, { ...tip.coding, ...set });
    if (!ok) return false;
  }
  if (status === '') return true;
  const [to, reason] = status.split(' ') as [DeskTip['status'], ClosedReason | undefined];
  if (to === 'read' || to === 'in-lagesbild') return (await desk.setStatus(tip.number, to)).ok;
  return (await desk.setStatus(tip.number, 'closed', reason)).ok;
}
