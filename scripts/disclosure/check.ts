/** Plays the attacker over everything that each publisher shows, now and before. */
import { attack, systemOf, type Known } from '../../src/domain/statistics/disclosure/attack.ts';
import {
  earlierRelations,
  lastShown,
  NO_HISTORY,
  remembered,
  type History,
} from '../../src/domain/statistics/disclosure/history.ts';
import type { LinearSolver } from '../../src/domain/statistics/disclosure/linear.ts';
import { modelOf, type Model } from '../../src/domain/statistics/disclosure/model.ts';
import { isSmall, priceList, smallCounts } from '../../src/domain/statistics/disclosure/protect.ts';
import type { Place } from '../../src/domain/statistics/disclosure/publication.ts';
import { suppressFurther } from '../../src/domain/statistics/disclosure/suppress.ts';
import type { ContentFile } from '../content/load.ts';
import { formatFieldPath, sortProblems, type Problem } from '../content/problem.ts';
import { loadSolver } from './highs.ts';
import { LEDGER_FILE, type Ledger } from './ledger-file.ts';
import { ownPublications, type OwnPublications } from './own-publications.ts';

type At = (place: Place, words: Pick<Problem, 'message' | 'hint'>) => Problem;

/** Every hidden figure that can be worked out, and every figure that should have been hidden. */
export async function findLeaks(files: readonly ContentFile[], ledger: Ledger): Promise<Problem[]> {
  const own = ownPublications(files);
  if (own.length === 0) return [];
  const solver = await loadSolver();
  const at: At = ({ entry, path }, words) => ({
    file: entry,
    line: files.find(({ file }) => file === entry)?.lineOf(path) ?? 1,
    field: formatFieldPath(path),
    ...words,
  });
  return sortProblems(
    own.flatMap((publisher) =>
      leaksOf(publisher, ledger[publisher.publisher] ?? NO_HISTORY, solver, at),
    ),
  );
}

function leaksOf(
  { rule, publications, rates }: OwnPublications,
  history: History,
  solver: LinearSolver,
  at: At,
): Problem[] {
  const model = modelOf([...publications, remembered(history, LEDGER_FILE)]);
  const { ids, rows } = systemOf({
    cells: model.cells,
    relations: [...model.relations, ...earlierRelations(model, history)],
  });
  const known: Known = ids.map((id) => shownValue(model, id));
  const targets = ids.flatMap((id, cell) =>
    model.cells.get(id)?.state.kind === 'hidden' && lastShown(history, id) === undefined
      ? [cell]
      : [],
  );
  const { narrowed, contradictions } = attack({ ids, rows }, known, targets, solver, {
    small: smallCounts(rule),
  });
  const suggestion = () => suggest({ ids, rows }, known, targets, { model, history, rule }, solver);
  const further = narrowed.length > 0 ? suggestion() : '';
  return [
    ...[...model.cells.values()].flatMap((cell) => checkCell(cell, history, rule, at)),
    ...rates
      .filter(({ cell }) => model.cells.get(cell)?.state.kind === 'hidden')
      .map(({ place }) =>
        at(place, {
          message: `Talet visas för ${named(place)}, men antalet bakom är dolt. Det går att räkna tillbaka.`,
          hint: 'Dölj det här också: suppressed: protected',
        }),
      ),
    ...narrowed.map(({ cell, least, most }) => {
      const place = placeOf(model, ids[cell] as string);
      const range = least === most ? `det är ${least}` : `det är minst ${least} och högst ${most}`;
      return at(place, {
        message: `Det dolda talet för ${named(place)} går att räkna ut: ${range}. Minst fem värden ska vara möjliga.`,
        hint: further,
      });
    }),
    ...contradictions.flatMap(({ row, cell }) => {
      const cells =
        cell !== undefined
          ? [cell]
          : row === undefined
            ? []
            : (rows[row]?.terms ?? []).map(([c]) => c);
      const place = cells
        .map((one) => placeOf(model, ids[one] as string))
        .find(({ entry }) => entry !== LEDGER_FILE);
      return place === undefined
        ? []
        : [
            at(place, {
              message: `Talen går inte ihop vid ${named(place)}: delarna passar inte med summan, eller tiderna inte med varandra.`,
              hint: 'Se efter summorna (sums) och samma tal i andra filer. Finns något bara i summan: complete: false.',
            }),
          ];
    }),
  ];
}

/** What is wrong with one cell by itself, in all the places where it stands. */
function checkCell(
  { id, places }: Model['cells'] extends ReadonlyMap<string, infer Cell> ? Cell : never,
  history: History,
  rule: OwnPublications['rule'],
  at: At,
): Problem[] {
  const current = places.filter(({ entry }) => entry !== LEDGER_FILE);
  const shown = current.filter(({ state }) => state.kind === 'shown');
  const hidden = current.filter(({ state }) => state.kind === 'hidden');
  const values = shown.map((place) => (place.state.kind === 'shown' ? place.state.value : 0));
  const [first] = shown;
  const before = lastShown(history, id);
  return [
    ...shown
      .filter((_, s) => isSmall(values[s] as number, rule))
      .map((place) =>
        at(place, {
          message: `Talet för ${named(place)} är under gränsen ${rule.threshold} och ska döljas.`,
          hint: 'Skriv suppressed: protected i stället för value.',
        }),
      ),
    ...(first === undefined ? [] : hidden).map((place) =>
      at(place, {
        message: `Talet för ${named(place)} är dolt här men visas i ${first?.entry}.`,
        hint: 'Samma tal ska vara dolt överallt, eller ingenstans.',
      }),
    ),
    ...shown
      .filter((_, s) => values[s] !== values[0])
      .map((place) =>
        at(place, {
          message: `Talet för ${named(place)} är ett annat i ${first?.entry}.`,
          hint: 'Samma sak ska ha samma tal. Räknar de olika saker ska de ha olika measure.',
        }),
      ),
    ...(before === undefined || history.withdrawn[id] !== undefined ? [] : hidden).map((place) =>
      at(place, {
        message: `Talet för ${named(place)} döljs, men det har redan visats.`,
        hint: 'Det som har visats är känt. Visa det igen, eller skriv varför det döljs nu: npm run statistics -- record --reason "skäl"',
      }),
    ),
  ];
}

function shownValue({ cells }: Model, id: string): number | undefined {
  const state = cells.get(id)?.state;
  return state?.kind === 'shown' ? state.value : undefined;
}

function placeOf({ cells }: Model, id: string): Place {
  const places = cells.get(id)?.places ?? [];
  return (
    places.find(({ entry }) => entry !== LEDGER_FILE) ??
    places[0] ?? { entry: LEDGER_FILE, path: [], label: id, period: '' }
  );
}

function named({ label, period }: Place): string {
  return `"${label}", ${period}`;
}

/** Which figures to hide as well, found as if the hidden ones could be anything that fits. */
function suggest(
  system: Parameters<typeof attack>[0],
  known: Known,
  hidden: readonly number[],
  { model, history, rule }: { model: Model; history: History; rule: OwnPublications['rule'] },
  solver: LinearSolver,
): string {
  const price = priceList(model, system.ids);
  const { further, lost } = suppressFurther(
    {
      system,
      values: known,
      hidden,
      small: smallCounts(rule),
      price: system.ids.map((id, cell) =>
        known[cell] === undefined || lastShown(history, id) === known[cell]
          ? undefined
          : price[cell],
      ),
    },
    solver,
  );
  const places = further.map((cell) => placeOf(model, system.ids[cell] as string));
  const lines = places.map((place) => `  ${named(place)} i ${place.entry}`);
  const more = places.length === 1 ? 'Dölj ett tal till' : `Dölj ${places.length} tal till`;
  const stuck =
    'Det som redan har publicerats kan inte döljas. Ta bort den nya uppdelningen, eller det nya talet.';
  if (lost.length > 0) return lines.length === 0 ? stuck : [`${more}:`, ...lines, stuck].join('\n');
  return [`${more}, med suppressed: protected:`, ...lines].join('\n');
}
