/**
 * Choosing among what there is: fixed words, entries of a collection, or the parts of an entry. A plain list for one, boxes
 * for several: both are reached with the keyboard and read aloud, and speak Swedish.
 */
import type { Field } from '../../config/decap.ts';
import {
  box,
  group,
  invalid,
  plain,
  plainGroup,
  plainList,
  textOf,
  type Control,
  type ControlProps,
  type Hit,
  type Typed,
} from '../control.ts';
import type { CreateElement } from '../globals.ts';
import type { OwnField } from '../own-fields.ts';
import { shortNameOf } from '../../saved/short-names.ts';

export interface Option {
  value: string;
  label: string;
}

interface State {
  /** Entries of the collections that are chosen among, or that hold what is. */
  hits: readonly Hit[];
  asked: boolean;
  failed: boolean;
}

type Choice = Control<State> & { load: () => void };

export function choiceControl(h: CreateElement) {
  return {
    getInitialState: (): State => ({ hits: [], asked: false, failed: false }),
    componentDidMount(this: Choice) {
      this.load();
    },
    // What can be chosen may follow from another field.
    shouldComponentUpdate: () => true,
    load(this: Choice) {
      const field = this.props.field.toJS();
      if (field.collection === undefined) return;
      void hitsFrom(this.props, field)
        .then((hits) => this.setState({ hits, asked: true, failed: false }))
        .catch(() => this.setState({ asked: true, failed: true }));
    },
    isValid(this: Choice) {
      const field = this.props.field.toJS();
      if (isGone(this.props, field, this.state)) {
        return invalid('Det valda finns inte där längre. Välj ett annat i listan.');
      }
      const count = plainList(this.props.value).length;
      const few = field.multiple && field.required !== false && count < (field.min ?? 0);
      return few ? { error: { message: `Välj minst ${String(field.min)}.` } } : { error: false };
    },
    render(this: Choice) {
      const field = this.props.field.toJS();
      const options = [
        ...fixed(field),
        ...siblings(this.props, field),
        ...found(this.props, field, this.state.hits),
      ];
      return isMultiple(field)
        ? boxes(h, this.props, options, note(field, this.state, options))
        : list(h, this.props, options, note(field, this.state, options), () => this.load());
    },
  };
}

/** The entry whose parts are chosen among, where another field names it. */
function ownerOf(props: ControlProps, { collection, own_from: from }: OwnField) {
  if (collection === undefined || from === undefined) return undefined;
  return textOf(plain(props.getEntry().getIn(['data', from])));
}

/** Chosen among the parts of one entry, and then another entry was chosen. */
function isGone(props: ControlProps, field: OwnField, { hits, asked, failed }: State): boolean {
  const value = textOf(plain(props.value));
  if (ownerOf(props, field) === undefined || !asked || failed || value === '') return false;
  return !found(props, field, hits).some((option) => option.value === value);
}

/** A list of names is chosen with boxes, also where Decap's own field would be a list of texts. */
function isMultiple(field: OwnField): boolean {
  return field.multiple === true || field.own_fields !== undefined;
}

function note(field: OwnField, { asked, failed }: State, options: readonly Option[]): string {
  if (failed) return 'Det gick inte att hämta det som finns att välja på. Ladda om sidan.';
  if (field.collection !== undefined && !asked) return 'Hämtar …';
  return options.length === 0 ? 'Det finns inget att välja på än.' : '';
}

function fixed({ options = [] }: Field): Option[] {
  return options.map(({ value, label }) => ({ value, label }));
}

/** Parts of the entry that is being written. One that is not saved yet is called what it will be called. */
function siblings(props: ControlProps, { own_from: list, collection }: OwnField): Option[] {
  if (list === undefined || collection !== undefined) return [];
  return plainList(props.getEntry().getIn(['data', list])).flatMap((item) => {
    const { id, title, label, name } = plainGroup(item);
    const called = textOf(title) || textOf(label) || textOf(name);
    const value = textOf(id) || shortNameOf(called);
    return value === '' ? [] : [{ value, label: called || value }];
  });
}

async function hitsFrom(props: ControlProps, field: OwnField): Promise<Hit[]> {
  const collections = [field.collection ?? '', ...(field.own_collections ?? [])];
  const answers = await Promise.all(
    collections.map((collection) =>
      props.query(props.forID, collection, field.search_fields ?? [], '', field.file),
    ),
  );
  return answers.flatMap(({ payload }) => payload.hits ?? []);
}

function found(props: ControlProps, field: OwnField, hits: readonly Hit[]): Option[] {
  const options = field.value_field?.includes('.*.')
    ? parts(props, field, hits)
    : entries(field, hits);
  const seen = new Set<string>();
  return options.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function entries(
  { value_field: form = '{{slug}}', display_fields: [shown] = [] }: Field,
  hits: readonly Hit[],
): Option[] {
  return hits
    .map(({ slug, data }) => {
      const name = slug.slice(slug.lastIndexOf('/') + 1);
      const value = form
        .replace('{{slug}}', name)
        .replace('{{publisher}}', textOf(data['publisher']));
      return { value, label: (shown === undefined ? '' : textOf(data[shown])) || value };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));
}

/** `commitments.*.id` of the entry that another field names, or of the only entry there is. */
function parts(props: ControlProps, field: OwnField, hits: readonly Hit[]): Option[] {
  const [list = '', name = ''] = (field.value_field ?? '').split('.*.');
  const shown = field.display_fields?.[0]?.split('.*.')[1] ?? name;
  const owner = ownerOf(props, field);
  return hits
    .filter(({ slug }) => owner === undefined || owner.endsWith(`/${slug}`))
    .flatMap(({ data }) => plainList(data[list]))
    .map((item) => {
      const part = plainGroup(item);
      return { value: textOf(part[name]), label: textOf(part[shown]) || textOf(part[name]) };
    });
}

function list(
  h: CreateElement,
  props: ControlProps,
  options: readonly Option[],
  words: string,
  reload: () => void,
) {
  const value = textOf(props.value);
  const known = value === '' || options.some((option) => option.value === value);
  return box(
    h,
    props,
    h(
      'select',
      {
        id: props.forID,
        value,
        onFocus: reload,
        onChange: (event: Typed) => props.onChange(event.target.value),
      },
      h('option', { value: '' }, 'Välj …'),
      ...(known
        ? []
        : [h('option', { value }, words === '' ? `Finns inte längre: ${value}` : value)]),
      ...options.map((option) =>
        h('option', { key: option.value, value: option.value }, option.label),
      ),
    ),
    words === '' ? null : h('p', { className: 'own-saying', role: 'status' }, words),
  );
}

function boxes(h: CreateElement, props: ControlProps, options: readonly Option[], words: string) {
  const chosen = plainList(props.value).map(textOf);
  const unknown = chosen
    .filter((value) => !options.some((option) => option.value === value))
    .map((value) => ({ value, label: value }));
  const toggle = (value: string, on: boolean) =>
    props.onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return group(
    h,
    props,
    ...[...options, ...unknown].map(({ value, label }) =>
      h(
        'label',
        { key: value, className: 'own-box' },
        h('input', {
          type: 'checkbox',
          value,
          checked: chosen.includes(value),
          onChange: (event: Typed) => toggle(value, event.target.checked),
        }),
        h('span', null, label),
      ),
    ),
    words === '' ? null : h('p', { className: 'own-saying', role: 'status' }, words),
  );
}
