/**
 * Decap's list of groups with a bar of our own above each item: buttons with names, and two that move the item. Decap's
 * own can be dragged with the mouse alone, and its buttons are read aloud as nothing.
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
    { className: 'own-bar' },
    bar.onCollapseToggle
      ? button(
          bar.collapsed === true ? 'Öppna' : 'Fäll ihop',
          bar.collapsed === true ? '▸' : '▾',
          bar.onCollapseToggle,
          { 'aria-expanded': bar.collapsed !== true },
        )
      : null,
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
    const bars = document.querySelectorAll(`#${CSS.escape(listId)} .own-bar`);
    // Lists within the items have bars too: only those of this list are counted.
    const own = [...bars].filter(
      (bar) => bar.parentElement?.closest('[id*="-field-"]')?.id === listId,
    );
    const buttons = own[index]?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? [];
    const free = [...buttons].filter(({ disabled }) => !disabled);
    (free.find((button) => button.dataset['move'] === direction) ?? free[0])?.focus();
  });
}
