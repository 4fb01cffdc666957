/** The figures of a table: shown as they are, and pasted from a spreadsheet. */
import { sv } from '../../../src/i18n/sv/index.ts';
import {
  group,
  invalid,
  labelled,
  plain,
  plainGroup,
  plainList,
  saying,
  textOf,
  VALID,
  type Control,
  type Typed,
} from '../control.ts';
import type { CreateElement } from '../globals.ts';
import { readPastedTable, withPasted, type PastedTable } from '../pasted-table.ts';

interface State {
  text: string;
  /** The publisher's rule for small counts of its own. */
  threshold: number;
  hideZero: boolean;
  taken: string;
}

type Figures = Control<State> & { read: () => PastedTable | undefined };

export function figuresControl(h: CreateElement) {
  return {
    getInitialState: (): State => ({ text: '', threshold: 5, hideZero: false, taken: '' }),
    componentDidMount(this: Figures) {
      void this.props
        .query(this.props.forID, 'publisher', ['name'], '', 'publisher')
        .then(({ payload }) => {
          const { threshold, hideZero } = plainGroup(payload.hits?.[0]?.data['disclosure']);
          if (typeof threshold === 'number') this.setState({ threshold });
          if (typeof hideZero === 'boolean') this.setState({ hideZero });
        })
        // The rule of the schema holds without the publisher's own, and the check knows the publisher's.
        .catch(() => undefined);
    },
    shouldComponentUpdate: () => true,
    isValid(this: Figures) {
      return this.state.text === ''
        ? VALID
        : invalid('Du har klistrat in en tabell. Välj Ta in siffrorna, eller töm rutan.');
    },
    read(this: Figures) {
      const { text, threshold, hideZero } = this.state;
      if (text.trim() === '') return undefined;
      const of = (name: string) => textOf(plain(this.props.getEntry().getIn(['data', name])));
      const kind = of('numberKind');
      const counts = kind === '' || kind === 'count' || kind === 'population';
      return readPastedTable(text, {
        decimals: !counts,
        // Everything that is saved can be read by all, so a small count never gets as far as the file.
        ...(of('origin') === 'own' && counts && kind !== 'population' && { threshold, hideZero }),
      });
    },
    render(this: Figures) {
      const { value, onChange } = this.props;
      const series = plainList(value).map(plainGroup);
      const pasted = this.read();
      const fine = pasted !== undefined && pasted.faults.length === 0;
      return group(
        h,
        this.props,
        table(h, series, 'Siffrorna nu'),
        labelled(
          h,
          'Klistra in tabellen från Excel, med rubriker',
          h('textarea', {
            rows: 4,
            className: 'own-paste',
            value: this.state.text,
            spellCheck: false,
            onChange: (event: Typed) => this.setState({ text: event.target.value, taken: '' }),
          }),
        ),
        saying(
          h,
          this.state.taken ||
            'Perioderna står i den första kolumnen, en serie i varje kolumn efter. En tom cell betyder att siffran saknas.',
        ),
        pasted && !fine
          ? h(
              'div',
              { role: 'alert', className: 'own-wrong' },
              h('p', null, 'Inget är taget in. Rätta i Excel och klistra in igen:'),
              h(
                'ul',
                null,
                ...pasted.faults.slice(0, 10).map((fault) => h('li', { key: fault }, fault)),
              ),
            )
          : null,
        pasted && fine
          ? table(
              h,
              pasted.series.map((one) => ({ ...one })),
              'Det du har klistrat in',
            )
          : null,
        pasted && fine
          ? h(
              'button',
              {
                type: 'button',
                className: 'own-button',
                onClick: () => {
                  onChange(withPasted(series, pasted.series));
                  this.setState({ text: '', taken: takenWords(pasted) });
                },
              },
              'Ta in siffrorna',
            )
          : null,
      );
    },
  };
}

function takenWords({ series, hidden }: PastedTable): string {
  const cells = series.reduce((sum, { values }) => sum + values.length, 0);
  const small =
    hidden === 0
      ? ''
      : ` ${hidden === 1 ? 'Ett litet antal är dolt' : `${hidden} små antal är dolda`}, så att ingen ska kunna pekas ut.`;
  return `${cells} siffror är intagna.${small} Spara för att behålla dem.`;
}

function table(h: CreateElement, series: readonly Record<string, unknown>[], caption: string) {
  if (series.length === 0) return null;
  const columns = series.map((one) => ({
    label: textOf(one['label']),
    cells: new Map(
      plainList(one['values']).map((cell) => {
        const value = plainGroup(cell);
        return [textOf(value['period']), cellInWords(value)] as const;
      }),
    ),
  }));
  const periods = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))].toSorted();
  return h(
    'div',
    { className: 'own-scroll', tabIndex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      null,
      h('caption', null, caption),
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          h('th', { scope: 'col' }, 'Period'),
          ...columns.map(({ label }) => h('th', { key: label, scope: 'col' }, label)),
        ),
      ),
      h(
        'tbody',
        null,
        ...periods.map((period) =>
          h(
            'tr',
            { key: period },
            h('th', { scope: 'row' }, period),
            ...columns.map(({ label, cells }) => h('td', { key: label }, cells.get(period) ?? '')),
          ),
        ),
      ),
    ),
  );
}

function cellInWords(cell: Readonly<Record<string, unknown>>): string {
  if ('value' in cell)
    return `${textOf(cell['value'])}${cell['preliminary'] === true ? ' (prel.)' : ''}`;
  const { suppressed, missing } = sv.statistics;
  const word =
    'suppressed' in cell
      ? (suppressed as Readonly<Record<string, string>>)[textOf(cell['suppressed'])]
      : (missing as Readonly<Record<string, string>>)[textOf(cell['missing'])];
  return word ?? '';
}
