/** Narrows the inbox down. The search goes through what has been opened in this browser. */
import { useMemo } from 'preact/hooks';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { DeskTip } from '../contract.ts';
import { useDesk } from '../desk-context.ts';
import { areaChoices, choicesOf } from '../labels.ts';
import { NO_FILTER, type InboxFilter } from './choose-tips.ts';
import { Select } from './Select.tsx';

interface Props {
  filter: InboxFilter;
  tips: readonly DeskTip[];
  onChange: (filter: InboxFilter) => void;
}

export function FilterBar({ filter, tips, onChange }: Props) {
  const { page } = useDesk();
  const weeks = useMemo(
    () => [...new Set(tips.map((tip) => tip.isoWeek))].toSorted().toReversed(),
    [tips],
  );
  const set = (part: Partial<InboxFilter>) => onChange({ ...filter, ...part });
  const narrowed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  const { text, show, week, category, area, timeBand } = filter;
  return (
    <form class="inbox-filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <div class="desk-field inbox-search">
        <label for="inbox-text">{words.filter.text}</label>
        <input
          id="inbox-text"
          type="search"
          data-key="/"
          autocomplete="off"
          value={text}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      <div class="desk-field">
        <label for="inbox-show">{words.filter.show}</label>
        <select
          id="inbox-show"
          value={show}
          onChange={(event) => set({ show: event.currentTarget.value as InboxFilter['show'] })}
        >
          {Object.entries(words.filter.shows).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <details class="inbox-more" open={Boolean(week || category || area || timeBand) || undefined}>
        <summary>{words.filter.title}</summary>
        <div class="inbox-more-fields">
          <Select
            id="inbox-week"
            label={words.filter.week}
            value={week}
            none={words.filter.any}
            choices={weeks.map((one) => [one, words.week(one)])}
            onChange={(value) => set({ week: value })}
          />
          <Select
            id="inbox-category"
            label={words.filter.category}
            value={category}
            none={words.filter.any}
            choices={choicesOf(page.labels.category)}
            onChange={(value) => set({ category: value })}
          />
          <Select
            id="inbox-area"
            label={words.filter.area}
            value={area}
            none={words.filter.any}
            choices={areaChoices(page)}
            onChange={(value) => set({ area: value })}
          />
          <Select
            id="inbox-time"
            label={words.filter.timeBand}
            value={timeBand}
            none={words.filter.any}
            choices={choicesOf(page.labels.timeBand)}
            onChange={(value) => set({ timeBand: value })}
          />
        </div>
      </details>
      {narrowed && (
        <button type="button" class="desk-button" onClick={() => onChange(NO_FILTER)}>
          {words.filter.clear}
        </button>
      )}
    </form>
  );
}
