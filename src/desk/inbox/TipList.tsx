/** The list. Rows outside of the screen are not laid out (`content-visibility`), and rows that are the same are not drawn again. */
import { Component } from 'preact';
import { deskInbox as words } from '../../i18n/sv/desk-inbox.ts';
import { codedOf, type DeskPage, type DeskTip } from '../contract.ts';
import { formatDay } from '../format.ts';
import { areaName, foreignLanguage, labelOf } from '../labels.ts';
import { mayName, textOf, type TipGroup } from './choose-tips.ts';

/** Enough of the text for a row. */
const GLIMPSE = 140;

interface ListProps {
  groups: readonly TipGroup[];
  open: string | undefined;
  marked: ReadonlySet<string>;
  places: readonly string[];
  page: DeskPage;
  onOpen: (number: string) => void;
  onMark: (number: string) => void;
}

export function TipList({ groups, ...rest }: ListProps) {
  return (
    <div class="tip-list">
      {groups.map((group) => (
        <Group key={group.id} group={group} {...rest} />
      ))}
    </div>
  );
}

interface GroupProps extends Omit<ListProps, 'groups'> {
  group: TipGroup;
}

/** A week that neither has nor had the open tip is not gone through again when the next one is opened. */
class Group extends Component<GroupProps> {
  override shouldComponentUpdate(next: GroupProps): boolean {
    const { group, open, marked, places } = this.props;
    const concerns = (number: string | undefined) =>
      next.group.tips.some((tip) => tip.number === number);
    return (
      next.group !== group ||
      next.marked !== marked ||
      next.places !== places ||
      (next.open !== open && (concerns(open) || concerns(next.open)))
    );
  }

  override render({ group: { id, tips }, open, marked, ...rest }: GroupProps) {
    return (
      <section class={id === 'now' ? 'tip-group urgent' : 'tip-group'}>
        <h2>
          {id === 'now' ? words.groups.now : words.week(id)}
          <span> {words.count(tips.length)}</span>
        </h2>
        <ul>
          {tips.map((tip) => (
            <TipRow
              key={tip.number}
              tip={tip}
              isOpen={tip.number === open}
              isMarked={marked.has(tip.number)}
              {...rest}
            />
          ))}
        </ul>
      </section>
    );
  }
}

interface RowProps {
  tip: DeskTip;
  isOpen: boolean;
  isMarked: boolean;
  places: readonly string[];
  page: DeskPage;
  onOpen: (number: string) => void;
  onMark: (number: string) => void;
}

class TipRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { tip, isOpen, isMarked, places } = this.props;
    return (
      next.tip !== tip ||
      next.isOpen !== isOpen ||
      next.isMarked !== isMarked ||
      next.places !== places
    );
  }

  override render({ tip, isOpen, isMarked, places, page }: RowProps) {
    const { category, area } = codedOf(tip);
    const unread = tip.status === 'received';
    return (
      <li class="tip-row" data-unread={unread ? '' : undefined} data-open={isOpen ? '' : undefined}>
        <label class="tip-mark">
          <input
            type="checkbox"
            checked={isMarked}
            onChange={() => this.props.onMark(tip.number)}
          />
          <span class="visually-hidden">{words.select(tip.number)}</span>
        </label>
        <button
          type="button"
          data-number={tip.number}
          aria-current={isOpen ? 'true' : undefined}
          onClick={() => this.props.onOpen(tip.number)}
        >
          <span class="tip-row-top">
            <strong>{areaName(page, area)}</strong>
            <span>{formatDay(tip.receivedAt)}</span>
          </span>
          <span class="tip-row-what">
            {labelOf(page.labels.category, category)}
            {unread && <span class="tip-unread"> {words.statuses.received}</span>}
          </span>
          <span class="tip-glimpse" lang={foreignLanguage(tip)}>
            {glimpseOf(tip)}
          </span>
          <Tags tip={tip} places={places} />
        </button>
      </li>
    );
  }
}

/** What to know before reading, in words: colour never alone. */
export function Tags({ tip, places }: { tip: DeskTip; places: readonly string[] }) {
  const { coding, askedAt, contact, flags } = tip;
  const tags: [name: string, label: string][] = [];
  if (coding.child) tags.push(['rust', words.tags.child]);
  if (askedAt) tags.push(['lake', words.tags.asked]);
  if (mayName(tip, places)) tags.push(['amber', words.tags.names]);
  if (coding.masked !== undefined) tags.push(['', words.tags.masked]);
  if (contact) tags.push(['', words.tags.contact]);
  if (coding.handovers?.length) tags.push(['', words.tags.handed]);
  if (flags.includes('unproven')) tags.push(['', words.tags.unproven]);
  if (tags.length === 0) return null;
  return (
    <span class="tip-tags">
      {tags.map(([tone, label]) => (
        <span key={label} class={tone === '' ? 'tip-tag' : `tip-tag ${tone}`}>
          {label}
        </span>
      ))}
    </span>
  );
}

function glimpseOf(tip: DeskTip): string {
  if (tip.content === 'waiting') return words.sealed;
  if (tip.content === 'closed-to-me') return words.closed;
  const text = tip.coding.masked ?? textOf(tip);
  return text.length > GLIMPSE ? `${text.slice(0, GLIMPSE)} …` : text;
}
