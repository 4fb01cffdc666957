/** Var, när, hur: the coordinator's coding, beside the sender's own answers. */
import { EVENT_KINDS, type EventKind } from '../../domain/desk/coding.ts';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import type { DeskTip, TipCoding } from '../contract.ts';
import { useDesk, useDraft } from '../desk-context.ts';
import { areaChoices, areaName, choicesOf, labelOf } from '../labels.ts';
import { placesOf } from '../settings.ts';
import { Select } from './Select.tsx';
import type { SaveCoding } from './TipPane.tsx';

interface Props {
  tip: DeskTip;
  save: SaveCoding;
  onSaid: (text: string) => void;
}

/** The fields of this form; masking, hand-overs and the like have their own places. */
type Coded = Pick<
  TipCoding,
  | 'category'
  | 'area'
  | 'place'
  | 'timeBand'
  | 'weekdays'
  | 'kind'
  | 'priorityArea'
  | 'child'
  | 'note'
>;

export function CodeForm({ tip, save, onSaid }: Props) {
  const desk = useDesk();
  const { labels, publisher } = desk.page;
  const { number, content } = tip;
  const name = `code/${number}`;
  const [draft, write] = useDraft(name, '');
  const { changes, was } = readDraft(draft);
  const coded = { ...tip.coding, ...changes } as Coded;
  const set = (part: Fields) => {
    const saved: Fields = { ...tip.coding };
    const before = Object.keys(part).map((field) => [field, saved[field] ?? null] as const);
    // What stood there when she began: a colleague may change it before she has saved.
    const asBefore = { ...Object.fromEntries(before), ...was };
    write(JSON.stringify({ changes: { ...changes, ...part }, was: asBefore } satisfies Draft));
  };
  const sent = typeof content === 'string' ? {} : content.answers;
  const sentTime = tip.timeBand ? labelOf(labels.timeBand, tip.timeBand) : words.code.notSet;
  const sentPlace = typeof sent['place'] === 'string' ? sent['place'] : '';
  const weekdays = coded.weekdays ?? [sent['weekdays'] ?? []].flat();

  async function submit(event: Event) {
    event.preventDefault();
    const base = withFields(tip.coding, was);
    if (await save(withFields(base, changes), base)) {
      write('');
      onSaid(words.code.saved);
    }
  }

  return (
    <details class="tip-part" open>
      <summary>{words.code.title}</summary>
      <form
        class="code-form"
        onSubmit={(event) => void submit(event)}
        onKeyDown={(event) => submitByKey(event, submit)}
      >
        <Select
          id={`category-${number}`}
          label={words.facts.category}
          value={coded.category ?? ''}
          none={words.code.asSender(labelOf(labels.category, tip.category))}
          choices={choicesOf(labels.category)}
          onChange={(category) => set({ category })}
          hotkey="c"
        />
        <Select
          id={`area-${number}`}
          label={words.facts.area}
          value={coded.area ?? ''}
          none={words.code.asSender(areaName(desk.page, tip.area))}
          choices={areaChoices(desk.page)}
          onChange={(area) => set({ area })}
        />
        <div class="desk-field">
          <label for={`place-${number}`}>{words.facts.place}</label>
          <input
            id={`place-${number}`}
            list={`places-${number}`}
            autocomplete="off"
            value={coded.place ?? ''}
            placeholder={sentPlace}
            aria-describedby={`place-hint-${number}`}
            onInput={(event) => set({ place: event.currentTarget.value })}
          />
          <datalist id={`places-${number}`}>
            {placesOf(desk).places.map((place) => (
              <option key={place} value={place} />
            ))}
          </datalist>
          <p class="desk-hint" id={`place-hint-${number}`}>
            {words.code.placeHint}
          </p>
        </div>
        <Select
          id={`time-${number}`}
          label={words.facts.timeBand}
          value={coded.timeBand ?? ''}
          none={words.code.asSender(sentTime)}
          choices={choicesOf(labels.timeBand)}
          onChange={(timeBand) => set({ timeBand })}
        />
        <fieldset class="code-days">
          <legend>{words.facts.weekdays}</legend>
          {choicesOf(labels.weekday).map(([day, label]) => (
            <label key={day}>
              <input
                type="checkbox"
                checked={weekdays.includes(day)}
                onChange={(event) =>
                  set({
                    weekdays: event.currentTarget.checked
                      ? [...weekdays, day]
                      : weekdays.filter((one) => one !== day),
                  })
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
        <Select
          id={`kind-${number}`}
          label={words.facts.kind}
          value={coded.kind ?? ''}
          none={words.code.notSet}
          choices={EVENT_KINDS.map((kind: EventKind) => [kind, words.code.kinds[kind]])}
          onChange={(kind) => set({ kind })}
        />
        <Select
          id={`priority-${number}`}
          label={words.facts.priorityArea}
          value={coded.priorityArea ?? ''}
          none={words.code.notSet}
          choices={publisher.priorityAreas.map(({ slug, title }) => [slug, title])}
          onChange={(priorityArea) => set({ priorityArea })}
        />
        <label class="code-child">
          <input
            type="checkbox"
            checked={coded.child ?? false}
            onChange={(event) => set({ child: event.currentTarget.checked })}
          />
          {words.facts.child}
        </label>
        <div class="desk-field wide">
          <label for={`note-${number}`}>{words.facts.note}</label>
          <textarea
            id={`note-${number}`}
            rows={2}
            maxLength={4000}
            value={coded.note ?? ''}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        </div>
        <p class="tip-buttons wide">
          <button type="submit" class="desk-button strong">
            {words.code.save}
          </button>
        </p>
      </form>
    </details>
  );
}

/** Fields by their names; what is not set is null, for JSON has no other word. */
type Fields = Record<string, unknown>;
interface Draft {
  changes: Fields;
  was: Fields;
}

function readDraft(draft: string): Draft {
  return draft === '' ? { changes: {}, was: {} } : (JSON.parse(draft) as Draft);
}

/** The coding with those fields. An empty one is the sender's own answer again. */
function withFields(coding: TipCoding, fields: Fields): TipCoding {
  const entries = Object.entries({ ...coding, ...fields } as Fields);
  return Object.fromEntries(entries.filter(([, value]) => value !== '' && value !== null));
}

/** Ctrl and Enter sends a form from any of its fields. */
export function submitByKey(event: KeyboardEvent, submit: (event: Event) => unknown): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  submit(event);
}
