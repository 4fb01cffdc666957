/** What a commitment is measured by, as a sentence: "minst 15 trafikkontroller per tertial". */
import {
  fieldNamed,
  group,
  invalid,
  labelled,
  plainGroup,
  saying,
  textOf,
  VALID,
  type Control,
  type Typed,
} from '../control.ts';
import type { Field } from '../../config/decap.ts';
import type { CreateElement } from '../globals.ts';
import { targetFromWords, targetInWords, type TargetParts } from '../target-words.ts';

interface State {
  sentence: string;
  /** True when the sentence was left and could not be read. */
  unread: boolean;
}

export function targetControl(h: CreateElement) {
  return {
    getInitialState: (): State => ({ sentence: '', unread: false }),
    isValid(this: Control<State>) {
      const target = partsOf(this.props.value);
      const started = Object.values(target).some((part) => part !== undefined && part !== '');
      return !started || targetInWords(target) !== undefined
        ? VALID
        : invalid('Målet är inte helt ifyllt. Fyll i alla delar, eller välj Inget mål.');
    },
    shouldComponentUpdate: () => true,
    render(this: Control<State>) {
      const { value, onChange, field, forID } = this.props;
      const target = partsOf(value);
      const { own_fields: fields } = field.toJS();
      const set = (change: TargetParts) =>
        onChange({ bound: 'at-least', per: 'period', ...target, kind: 'count', ...change });
      const kind = target.kind ?? 'none';
      return group(
        h,
        this.props,
        h(
          'div',
          { className: 'own-row' },
          ...(
            [
              ['none', 'Inget mål'],
              ['count', 'Ett antal'],
              ['unknown', 'Det finns ett mål, men det står inte i källan'],
            ] as const
          ).map(([choice, words]) =>
            h(
              'label',
              { key: choice, className: 'own-box' },
              h('input', {
                type: 'radio',
                name: `${forID}-kind`,
                checked: kind === choice,
                onChange: () => {
                  this.setState({ sentence: '', unread: false });
                  if (choice === 'none') onChange({});
                  else if (choice === 'unknown') onChange({ kind: 'unknown' });
                  else set({});
                },
              }),
              h('span', null, words),
            ),
          ),
        ),
        ...(kind === 'count' ? countParts(h, this, target, fields, set) : []),
      );
    },
  };
}

function countParts(
  h: CreateElement,
  control: Control<State>,
  target: TargetParts,
  fields: readonly Field[] | undefined,
  set: (change: TargetParts) => void,
) {
  const { sentence, unread } = control.state;
  const options = (name: string) => fieldNamed(fields, name)?.options ?? [];
  const choose = (name: 'bound' | 'per', label: string) =>
    labelled(
      h,
      label,
      h(
        'select',
        {
          value: textOf(target[name]),
          onChange: (event: Typed) => set({ [name]: event.target.value }),
        },
        ...options(name).map((option) =>
          h('option', { key: option.value, value: option.value }, option.label),
        ),
      ),
    );
  const unit = (name: 'one' | 'other', label: string) =>
    labelled(
      h,
      label,
      h('input', {
        type: 'text',
        size: 20,
        value: textOf(target.unit?.[name]),
        onChange: (event: Typed) => set({ unit: { ...target.unit, [name]: event.target.value } }),
      }),
    );
  const words = targetInWords(target);
  return [
    labelled(
      h,
      'Skriv målet som en mening',
      h('input', {
        type: 'text',
        placeholder: 'minst 15 trafikkontroller per tertial',
        value: sentence,
        onChange: (event: Typed) => {
          control.setState({ sentence: event.target.value, unread: false });
          const parts = targetFromWords(event.target.value);
          if (!parts) return;
          // The word for one stays while the word for several is the same.
          const one = parts.unit?.other === target.unit?.other ? target.unit?.one : '';
          set({ ...parts, unit: { ...parts.unit, one: one ?? '' } });
        },
        onBlur: () =>
          control.setState({ unread: sentence !== '' && targetFromWords(sentence) === undefined }),
      }),
    ),
    unread
      ? saying(
          h,
          'Meningen gick inte att läsa. Börja med minst eller högst, eller fyll i delarna nedanför.',
          true,
        )
      : null,
    h(
      'div',
      { className: 'own-row' },
      choose('bound', 'Minst eller högst'),
      labelled(
        h,
        'Antal',
        h('input', {
          type: 'number',
          min: 0,
          step: 1,
          value: textOf(target.count),
          onChange: (event: Typed) =>
            set(
              event.target.value === ''
                ? { count: undefined as never }
                : { count: Number(event.target.value) },
            ),
        }),
      ),
      unit('other', 'Ordet för flera'),
      unit('one', 'Ordet för en'),
      choose('per', 'Per'),
    ),
    saying(
      h,
      words === undefined
        ? 'Fyll i alla delar. Då står det här hur invånarna läser målet.'
        : `Invånarna läser: ${words}${target.unit?.one ? '' : '. Fyll också i ordet för en.'}`,
      words !== undefined && !target.unit?.one,
    ),
  ];
}

function partsOf(value: unknown): TargetParts {
  const { unit, ...parts } = plainGroup(value);
  return {
    ...(parts as TargetParts),
    ...(unit !== undefined && { unit: plainGroup(unit) }),
  };
}
