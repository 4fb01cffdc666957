/** The inbox: what came in, week by week, unread first; the open tip beside it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import { useDesk } from '../desk-context.ts';
import { knownPlaces } from '../settings.ts';
import { BulkBar } from './BulkBar.tsx';
import { chooseTips } from './choose-tips.ts';
import { FilterBar } from './FilterBar.tsx';
import { inboxMemory, type InboxMemory } from './inbox-state.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { TipList } from './TipList.tsx';
import { TipPane } from './TipPane.tsx';
import { useInboxKeys } from './useInboxKeys.ts';
import { useReading } from './useReading.ts';

export function Inbox() {
  const desk = useDesk();
  const { tips } = desk.state;
  const [memory, setMemory] = useState(inboxMemory.current);
  const change = (part: Partial<InboxMemory>) => {
    inboxMemory.current = { ...inboxMemory.current, ...part };
    setMemory(inboxMemory.current);
  };
  const { filter, open, reading, marked, keysOn, keysShown } = memory;
  // The same list as long as it says the same: a new one would have every row drawn again.
  const placeLines = knownPlaces(desk).join('\n');
  const places = useMemo(() => placeLines.split('\n'), [placeLines]);
  const groups = useMemo(() => chooseTips(tips, filter, places), [tips, filter, places]);
  const order = useMemo(() => groups.flatMap((group) => group.tips), [groups]);
  const tip = useMemo(() => tips.find(({ number }) => number === open), [tips, open]);
  const root = useRef<HTMLDivElement>(null);
  useReading(desk, tip);

  const step = (by: 1 | -1) => {
    const at = order.findIndex(({ number }) => number === open);
    const next = order[at === -1 ? 0 : at + by];
    if (!next) return;
    change({ open: next.number });
    focusRow(root.current, next.number);
  };
  const toggle = (number: string) => {
    const next = new Set(marked);
    if (!next.delete(number)) next.add(number);
    change({ marked: next });
  };
  const toList = () => {
    change({ reading: false });
    if (open !== undefined) focusRow(root.current, open);
  };
  useInboxKeys(root, keysOn, {
    next: () => step(1),
    previous: () => step(-1),
    mark: () => open !== undefined && toggle(open),
    help: () => change({ keysShown: !keysShown }),
    toList,
  });
  // After signing in again the reader is where she was.
  useEffect(() => {
    if (open !== undefined) focusRow(root.current, open, false);
  }, []);

  return (
    <div class="inbox" ref={root} data-reading={reading ? '' : undefined}>
      <div class="inbox-side">
        <FilterBar filter={filter} onChange={(next) => change({ filter: next })} tips={tips} />
        <KeyHelp
          on={keysOn}
          shown={keysShown}
          onToggle={() => change({ keysOn: !keysOn })}
          onShow={() => change({ keysShown: !keysShown })}
        />
        {marked.size > 0 && (
          <BulkBar
            marked={marked}
            onMarked={(next) => change({ marked: next })}
            all={order.map(({ number }) => number)}
          />
        )}
        <p class="inbox-count" role="status">
          {words.count(order.length)}, {words.unread(order.filter(isUnread).length)}
        </p>
        {order.length === 0 && <p>{tips.length === 0 ? words.none : words.empty}</p>}
        <TipList
          groups={groups}
          open={open}
          marked={marked}
          places={places}
          page={desk.page}
          onOpen={(number) => change({ open: number, reading: true })}
          onMark={toggle}
        />
      </div>
      <div class="inbox-pane">
        {tip ? (
          <TipPane
            key={tip.number}
            tip={tip}
            places={places}
            onBack={toList}
            onOpen={(number) => change({ open: number, reading: true })}
          />
        ) : (
          <p class="inbox-nothing">{words.nothingOpen}</p>
        )}
      </div>
    </div>
  );
}

function isUnread({ status }: { status: string }): boolean {
  return status === 'received';
}

/** Moves the keyboard to a row, and the row into view. */
function focusRow(root: HTMLElement | null, number: string, take = true): void {
  const row = root?.querySelector<HTMLElement>(`[data-number="${number}"]`);
  if (take) row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
