/** Another reporter's week: choose a file, see what it holds or why it is refused, say what its areas are, save. */
import { useId, useState } from 'preact/hooks';
import { semicolonCsv } from '../../domain/open-data/harmless-cell.ts';
import { REPORTERS } from '../../domain/est/codes.ts';
import { REPORT_COLUMNS } from '../../domain/est/file-words.ts';
import { readReport, type ReportFinding, type ReportRow } from '../../domain/est/reported-week.ts';
import { groupBy } from '../../domain/est/week-counts.ts';
import { desk as deskWords } from '../../i18n/sv/desk.ts';
import { deskWeek } from '../../i18n/sv/desk-week.ts';
import type { DeskTrouble } from '../contract.ts';
import { download } from './download.ts';
import { SelectField } from './fields.tsx';
import type { FileFault } from './report-file.ts';
import type { WeekMaterial } from './use-week-material.ts';
import { importedWeekId, type ImportedWeek } from './week-records.ts';

const words = deskWeek.importing;

export function ImportWeek({ material }: { material: WeekMaterial }) {
  const { desk, places, imported } = material;
  const { areas } = desk.page.publisher;
  const [rows, setRows] = useState<readonly ReportRow[]>();
  const [fault, setFault] = useState<{ fault: FileFault; row?: number }>();
  const [another, setAnother] = useState(false);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | DeskTrouble>('idle');
  const id = useId();
  const result =
    rows && readReport(rows, { areas, places, ...(another && { another: { areas: chosen } }) });
  const reset = () => {
    setRows(undefined);
    setFault(undefined);
    setChosen({});
  };
  const take = async (file: File | undefined) => {
    reset();
    setState('idle');
    if (!file) return;
    const { readRows } = await import('./report-file.ts');
    const read = readRows(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) setRows(read.rows);
    else setFault(read);
  };
  const save = async () => {
    if (!result || state === 'busy') return;
    setState('busy');
    const weeks = groupBy(result.counts, ({ week, reporter }) => `${week}/${reporter}`);
    for (const counts of weeks.values()) {
      const [first] = counts;
      if (!first) continue;
      const { week, reporter } = first;
      const content: ImportedWeek = { week, reporter, another, counts };
      const recordId = importedWeekId(content);
      const revision = imported.find((one) => one.id === recordId)?.revision ?? 0;
      const outcome = await desk.save({ kind: 'imported-week', id: recordId, revision }, content);
      if (!outcome.ok) {
        setState(outcome.problem);
        return;
      }
    }
    reset();
    setState('saved');
  };
  const weekNames = [...new Set(result?.counts.map(({ week }) => week))]
    .toSorted()
    .map(deskWeek.week.name)
    .join(', ');
  return (
    <details class="week-import">
      <summary>{words.title}</summary>
      <div class="week-form">
        <p>{words.lead}</p>
        <button
          type="button"
          class="desk-button"
          onClick={() => {
            download({
              name: 'mall-vecka.csv',
              type: 'text/csv;charset=utf-8',
              content: semicolonCsv([[...REPORT_COLUMNS]]),
            });
          }}
        >
          {words.template}
        </button>
        <div class="desk-field">
          <label for={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
            }}
          />
        </div>
        <label class="week-check">
          <input
            type="checkbox"
            checked={another}
            onChange={(event) => {
              setAnother(event.currentTarget.checked);
            }}
          />
          {words.another}
        </label>
        {result && result.otherAreas.length > 0 && (
          <fieldset>
            <legend>{words.areas}</legend>
            <p class="desk-hint">{words.areasHint}</p>
            <div class="week-fields">
              {result.otherAreas.map((area) => (
                <SelectField
                  key={area}
                  label={area}
                  first={deskWeek.code.elsewhere}
                  options={areas.map((own) => [own.id, own.name])}
                  value={chosen[area] ?? ''}
                  onValue={(value) => {
                    setChosen({ ...chosen, [area]: value });
                  }}
                />
              ))}
            </div>
          </fieldset>
        )}
        <div aria-live="polite">
          {fault && (
            <Refused
              lines={[`${words.at(fault.row, undefined)} ${words.files[fault.fault]}`.trim()]}
            />
          )}
          {result && result.findings.length > 0 && <Refused lines={result.findings.map(tell)} />}
          {result && result.findings.length === 0 && (
            <p>
              {words.read(result.counts.length, weekNames)} {words.replaces}
            </p>
          )}
          {state === 'saved' && <p>{words.saved}</p>}
          {state !== 'idle' && state !== 'busy' && state !== 'saved' && (
            <p class="notice rust">{deskWords.troubles[state]}</p>
          )}
        </div>
        {result && result.findings.length === 0 && (
          <div class="week-buttons">
            <button
              type="button"
              class="button"
              aria-disabled={state === 'busy'}
              onClick={() => void save()}
            >
              {words.save}
            </button>
            <button type="button" class="desk-button" onClick={reset}>
              {words.cancel}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

function Refused({ lines }: { lines: readonly string[] }) {
  return (
    <div class="notice rust">
      <p>
        <strong>{words.refused}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Where, what is wrong, and what a right one looks like. What stood there is not repeated. */
function tell({ fault, row, column, right }: ReportFinding): string {
  const place = words.at(row, column);
  return [
    place === '' ? '' : `${place.charAt(0).toUpperCase()}${place.slice(1)}:`,
    words.faults[fault],
    right === undefined ? '' : words.right(right),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The order in which reporters stand. */
export function byReporter(a: ImportedWeek, b: ImportedWeek): number {
  return REPORTERS.indexOf(a.reporter) - REPORTERS.indexOf(b.reporter);
}
