/**
 * Everything that a publisher shows, as cells and the linear relations between them.
 *
 * Time needs no list of relations: the days are cut at every first and last day that is published for a line, and a
 * cell is the sum of its pieces. So months, quarters, years, years to date and rolling periods hang together whichever
 * of them are shown.
 */
import { overlaps, cellId, cutSpans, lineId, type Line } from './cells.ts';
import type { Span } from '../../calendar/days.ts';
import type { CellState, Place, Publication, PublishedCell, PublishedSum } from './publication.ts';

export interface ModelCell {
  id: string;
  line: Line;
  span: Span;
  state: CellState;
  /** Every place where it stands; none for a cell that is only there because sums pass through it. */
  places: readonly (Place & { state: CellState })[];
}

export interface Relation {
  terms: readonly { cell: string; factor: number }[];
  lower: number;
  upper: number;
  /**
   * False for what an attacker would try but cannot be sure of: that something not collected adds nothing, that sums
   * hold over a break. Such a relation counts unless it contradicts the rest.
   */
  certain: boolean;
}

export interface Model {
  cells: ReadonlyMap<string, ModelCell>;
  relations: readonly Relation[];
}

interface Draft {
  cells: Map<string, ModelCell>;
  lines: Map<string, Line>;
  /** Stretches that have a cell, by line. */
  spans: Map<string, Span[]>;
  relations: Relation[];
}

/** One model of all that is published together by one publisher. */
export function modelOf(publications: readonly Publication[]): Model {
  const draft: Draft = { cells: new Map(), lines: new Map(), spans: new Map(), relations: [] };
  for (const cell of publications.flatMap(({ cells }) => cells)) addPublished(draft, cell);
  addSums(draft, publications);
  addContainment(draft);
  for (const { terms, lower, upper } of publications.flatMap(({ relations }) => relations)) {
    const named = terms.map(({ line, span, factor }) => ({
      cell: ensureCell(draft, line, span),
      factor,
    }));
    draft.relations.push({ terms: named, lower, upper, certain: false });
  }
  addTime(draft, publications);
  addAbsent(draft, publications);
  return { cells: draft.cells, relations: draft.relations };
}

function addPublished(draft: Draft, { line, span, state, place }: PublishedCell): void {
  const id = ensureCell(draft, line, span);
  const known = draft.cells.get(id) as ModelCell;
  const places = [...known.places, { ...place, state }];
  // What is shown anywhere is known; what is hidden anywhere is to be protected.
  const rank = (candidate: CellState) =>
    ['unknown', 'absent', 'hidden', 'shown'].indexOf(candidate.kind);
  const strongest =
    known.places.length === 0 || rank(state) > rank(known.state) ? state : known.state;
  draft.cells.set(id, { ...known, state: strongest, places });
}

/** The cell of a line and a stretch; one that nobody has published may be anything. */
function ensureCell(draft: Draft, line: Line, span: Span): string {
  const name = lineId(line);
  const id = cellId(name, span);
  if (!draft.cells.has(id)) {
    draft.cells.set(id, { id, line, span, state: { kind: 'unknown' }, places: [] });
    draft.lines.set(name, line);
    draft.spans.set(name, [...(draft.spans.get(name) ?? []), span]);
  }
  return id;
}

function nameOfSum({ total, parts, complete }: PublishedSum): string {
  return [lineId(total), ...parts.map(lineId).toSorted(), complete].join('|');
}

function uniqueSums(publications: readonly Publication[]) {
  const sums = new Map(
    publications.flatMap(({ sums: declared }) => declared).map((sum) => [nameOfSum(sum), sum]),
  );
  return [...sums.values()];
}

/**
 * Areas that make up the whole make up each category too, and categories that make up everything make up each area:
 * nobody has said so, but anyone would try.
 */
function widened(sums: readonly PublishedSum[], { lines }: Draft) {
  const told = sums.map((sum) => ({ ...sum, certain: true }));
  const known = new Set(sums.map(nameOfSum));
  const further = sums.flatMap((sum) => {
    const members = [sum.total, ...sum.parts];
    if (members.some(({ series }) => series !== undefined)) return [];
    return (['area', 'category'] as const)
      .filter((dimension) => members.every((line) => line[dimension] === undefined))
      .flatMap((dimension) => {
        const values = [...lines.values()]
          .filter(({ measure, series }) => measure === sum.total.measure && series === undefined)
          .flatMap((line) => line[dimension] ?? []);
        return [...new Set(values)].map((value) => ({
          total: { ...sum.total, [dimension]: value },
          parts: sum.parts.map((part) => ({ ...part, [dimension]: value })),
          complete: sum.complete,
          certain: false,
        }));
      });
  });
  return [...told, ...further.filter((sum) => !known.has(nameOfSum(sum)))];
}

/**
 * A sum that one table tells of holds for the measure, in every period that its lines have, in whichever table. A total
 * (or part) without a cell of its own takes part when its line is known for that time, since other sums may go
 * through it: quarters by area give the year of the whole.
 */
function addSums(draft: Draft, publications: readonly Publication[]): void {
  const sums = widened(uniqueSums(publications), draft);
  const done = new Set<string>();
  // Totals of totals need another round; real hierarchies are two or three deep.
  for (let grown = true; grown;) {
    const before = draft.cells.size;
    for (const { total, parts, complete, certain } of sums) {
      const lines = [total, ...parts];
      const spans = new Map(
        lines
          .flatMap((line) => draft.spans.get(lineId(line)) ?? [])
          .map((span) => [`${span.from}/${span.to}`, span]),
      );
      for (const span of spans.values()) {
        const has = (line: Line) =>
          (draft.spans.get(lineId(line)) ?? []).some((other) => overlaps(other, span));
        const present = parts.filter(has);
        const all = present.length === parts.length;
        if (present.length === 0 || !(has(total) || all)) continue;
        const cells = present.map((part) => ensureCell(draft, part, span));
        const sum = ensureCell(draft, total, span);
        const key = [sum, ...cells.toSorted(), complete].join('|');
        if (done.has(key)) continue;
        done.add(key);
        draft.relations.push({
          terms: [{ cell: sum, factor: 1 }, ...cells.map((cell) => ({ cell, factor: -1 }))],
          lower: 0,
          upper: all && complete ? 0 : Infinity,
          certain,
        });
      }
    }
    grown = draft.cells.size > before;
  }
}

/** An area is a part of the whole and a category a part of everything, told or not. */
function addContainment(draft: Draft): void {
  const summed = new Set(
    draft.relations
      .filter(({ upper }) => upper === 0)
      .flatMap(({ terms: [total, ...parts] }) => parts.map(({ cell }) => `${total?.cell}|${cell}`)),
  );
  for (const cell of [...draft.cells.values()]) {
    const { area, category, series } = cell.line;
    if (series !== undefined) continue;
    const wider = [
      ...(area === undefined ? [] : [{ ...cell.line, area: undefined }]),
      ...(category === undefined ? [] : [{ ...cell.line, category: undefined }]),
    ];
    for (const id of wider.map((line) => cellId(lineId(line), cell.span))) {
      if (!draft.cells.has(id) || summed.has(`${id}|${cell.id}`)) continue;
      draft.relations.push({
        terms: [
          { cell: id, factor: 1 },
          { cell: cell.id, factor: -1 },
        ],
        lower: 0,
        upper: Infinity,
        certain: true,
      });
    }
  }
}

function addTime(draft: Draft, publications: readonly Publication[]): void {
  const breaks = publications.flatMap((publication) => publication.breaks);
  for (const [name, spans] of [...draft.spans]) {
    const line = draft.lines.get(name) as Line;
    for (const group of overlapping(spans)) {
      if (group.length < 2) continue;
      const pieces = cutSpans(group);
      for (const span of group) {
        const own = pieces.filter((piece) => overlaps(piece, span));
        if (own.length < 2) continue;
        const broken = breaks.some(
          ({ measure, from }) => measure === line.measure && span.from < from && from <= span.to,
        );
        draft.relations.push({
          terms: [
            { cell: cellId(name, span), factor: 1 },
            ...own.map((piece) => ({ cell: ensureCell(draft, line, piece), factor: -1 })),
          ],
          lower: 0,
          upper: 0,
          certain: !broken,
        });
      }
    }
  }
}

/** Stretches in groups that hang together by overlapping. */
function overlapping(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let end = '';
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (span.from > end) groups.push([]);
    groups.at(-1)?.push(span);
    if (span.to > end) end = span.to;
  }
  return groups;
}

/** What was not collected adds nothing, unless that contradicts the rest. A total that is absent is only not told. */
function addAbsent(draft: Draft, publications: readonly Publication[]): void {
  const totals = new Set(uniqueSums(publications).map(({ total }) => lineId(total)));
  for (const { id, line, state } of draft.cells.values()) {
    if (state.kind !== 'absent' || totals.has(lineId(line))) continue;
    draft.relations.push({
      terms: [{ cell: id, factor: 1 }],
      lower: 0,
      upper: 0,
      certain: false,
    });
  }
}
