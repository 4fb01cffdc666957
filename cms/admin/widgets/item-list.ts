/**
 * Decap's list of groups with a bar of our own above each item: buttons with names, and two that move the item. Decap's
 * own can be dragged with the mouse alone, and its buttons are read aloud as nothing. What is added is gone to: the others
 * fold, its first field gets the focus, and the next one is added from below it.
 */
import { plainList, type ControlProps } from '../control.ts';
import type { CreateElement } from '../globals.ts';
import type { OwnField } from '../own-fields.ts';

/** What is used of Decap's list. */
interface DecapList {
  props: ControlProps;
  renderItem: (item: unknown, index: number) => DrawnItem;
  onSortEnd: (move: { oldIndex: number; newIndex: number }) => void;
  objectLabel(item: unknown): string | undefined;
  addItem: (item: unknown) => void;
  handleAdd: (event: Event) => void;
  setState: (change: (state: ListState) => Partial<ListState>) => void;
  render(): unknown;
}
interface ListState {
  itemsCollapsed: readonly boolean[];
}
interface DrawnItem {
  type: unknown;
  key: string;
  props: { children: readonly unknown[] } & Record<string, unknown>;
}
/** Of Decap's bar. */
interface BarProps {
  collapsed?: boolean;
  onCollapseToggle?: ((event: Event) => void) | null;
  onRemove: (event: Event) => void;
  dragHandle: unknown;
  id: string;
}
type ListClass = new (props: ControlProps) => DecapList;

/** Shown in place of a heading that is not written yet. */
const NOT_WRITTEN = 'Inget skrivet än';

/** @param list Decap's control for lists; a class, with the methods above */
export function itemListControl(h: CreateElement, list: unknown): unknown {
  return class extends (list as ListClass) {
    override objectLabel(item: unknown): string {
      return calledInSwedish(super.objectLabel(item), this.props.field.toJS());
    }

    constructor(props: ControlProps) {
      super(props);
      const draw = this.renderItem;
      this.renderItem = (item, index) => {
        const drawn = draw(item, index);
        const called = this.objectLabel(item);
        return h(
          drawn.type,
          { ...drawn.props, key: drawn.key },
          ...drawn.props.children.map((child) =>
            isBar(child) ? itemBar(h, this, child.props, called, index) : child,
          ),
        ) as DrawnItem;
      };
      const add = this.addItem;
      this.addItem = (item) => {
        const pressed = document.activeElement;
        const index = plainList(this.props.value).length;
        add(item);
        this.setState(({ itemsCollapsed }) => ({
          itemsCollapsed: itemsCollapsed.map((_, place) => place !== index),
        }));
        gone(this.props.forID, index, pressed);
      };
    }

    override render() {
      const drawn = super.render();
      const { field, value } = this.props;
      const { label_singular: kind, label, types } = field.toJS();
      if (plainList(value).length === 0 || types !== undefined) return drawn;
      return h(
        'div',
        null,
        drawn,
        h(
          'button',
          { type: 'button', className: 'own-next', onClick: this.handleAdd },
          `Lägg till nästa: ${(kind ?? label).toLowerCase()}`,
        ),
      );
    }
  };
}

/** Decap calls an item by its first field, as the file has it, and "No title" while that is empty. */
function calledInSwedish(called: string | undefined, { fields = [], summary }: OwnField): string {
  const [first] = fields;
  if (called === undefined || called === `No ${first?.name ?? ''}`) return NOT_WRITTEN;
  const choices = summary === undefined ? first?.options : undefined;
  return choices?.find(({ value }) => value === called)?.label ?? called;
}

/** Decap's own bar among what an item is drawn of. */
function isBar(child: unknown): child is { props: BarProps } {
  const { props } = (child ?? {}) as { props?: Partial<BarProps> };
  return props?.onRemove !== undefined && props.id !== undefined;
}

function itemBar(h: CreateElement, list: DecapList, bar: BarProps, called: string, index: number) {
  const { field, value, forID } = list.props;
  const { label_singular: kind, label } = field.toJS();
  const name = `${(kind ?? label).toLowerCase()} ${index + 1}, ${called}`;
  const last = plainList(value).length - 1;
  const move = (to: number, direction: string) => (event: Event) => {
    event.preventDefault();
    list.onSortEnd({ oldIndex: index, newIndex: to });
    followed(forID, to, direction);
  };
  const button = (
    words: string,
    sign: string,
    onClick: (event: Event) => void,
    more: Readonly<Record<string, unknown>> = {},
  ) =>
    h(
      'button',
      { type: 'button', className: 'own-bar-button', onClick, title: words, ...more },
      h('span', { 'aria-hidden': true }, sign),
      h('span', { className: 'own-unseen' }, `${words}: ${name}`),
    );
  return h(
    'div',
    { className: 'own-bar', 'data-item': `${kind ?? label} ${index + 1}` },
    bar.onCollapseToggle
      ? button(
          bar.collapsed === true ? 'Öppna' : 'Fäll ihop',
          bar.collapsed === true ? '▸' : '▾',
          bar.onCollapseToggle,
          { 'aria-expanded': bar.collapsed !== true },
        )
      : null,
    // The buttons' own names say it too.
    h('span', { className: 'own-bar-name', 'aria-hidden': true }, `${kind ?? label} ${index + 1}`),
    // The same can be done with the two buttons beside it.
    last > 0 && bar.dragHandle
      ? h(
          'span',
          {
            className: 'own-drag',
            'aria-hidden': true,
            title: 'Dra för att flytta',
            ref: (node: HTMLElement | null) =>
              node?.firstElementChild?.setAttribute('tabindex', '-1'),
          },
          h(bar.dragHandle, { id: bar.id }, '⠿'),
        )
      : h('span', { className: 'own-drag' }),
    last > 0
      ? button('Flytta upp', '↑', move(index - 1, 'up'), {
          disabled: index === 0,
          'data-move': 'up',
        })
      : null,
    last > 0
      ? button('Flytta ner', '↓', move(index + 1, 'down'), {
          disabled: index === last,
          'data-move': 'down',
        })
      : null,
    button('Ta bort', '×', bar.onRemove),
  );
}

/** The same button where the item now stands, or the other where it can go no further: it can be pressed again. */
function followed(listId: string, index: number, direction: string): void {
  requestAnimationFrame(() => {
    const bar = barsOf(listId)[index];
    const buttons = bar?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [];
    const free = [...buttons].filter(({ disabled }) => !disabled);
    (free.find((button) => button.dataset['move'] === direction) ?? free[0])?.focus();
  });
}

/** To the first field of the item that was added, unless the one who writes has gone elsewhere meanwhile. */
function gone(listId: string, index: number, pressed: globalThis.Element | null): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now !== pressed && now !== document.body) return;
      const field = barsOf(listId)[index]?.parentElement?.querySelector<HTMLElement>(
        ':is(input, select, textarea):not(:disabled)',
      );
      field?.focus({ preventScroll: true });
      field?.scrollIntoView({ block: 'center' });
    }),
  );
}

/** The bars of the list itself: lists within its items have bars too. */
function barsOf(listId: string): globalThis.Element[] {
  const bars = document.querySelectorAll(`#${CSS.escape(listId)} .own-bar`);
  return [...bars].filter((bar) => bar.parentElement?.closest('[id*="-field-"]')?.id === listId);
}
