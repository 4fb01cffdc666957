/** What an import would change, said so that an editor can check it against the source. */
import type { PublishedValue } from '../../src/domain/statistics/schema.ts';
import type { Change, ChangeKind, TableChanges } from './changes.ts';

/** The site's own formatting needs what a build bakes in, which a command has not. */
const NUMBER = new Intl.NumberFormat('sv-SE');

/** New cells of a series are listed one by one up to here; more are said as a stretch. */
const LISTED_NEW = 12;
/** Changes of what is already published are listed one by one, up to here. */
const LISTED_CHANGES = 60;

const KIND_WORDS: Readonly<Record<ChangeKind, { one: string; other: string }>> = {
  new: { one: 'ny', other: 'nya' },
  revised: { one: 'ändrad', other: 'ändrade' },
  finalised: { one: 'slutlig nu', other: 'slutliga nu' },
  'preliminary-again': { one: 'preliminär igen', other: 'preliminära igen' },
  unchanged: { one: 'oförändrad', other: 'oförändrade' },
};

/** Lines of text. Figures that are hidden are counted, never shown. */
export function formatChanges({ changes, untouched }: TableChanges): string[] {
  const bySeries = Map.groupBy(changes, ({ series }) => series);
  let left = LISTED_CHANGES;
  const lines = [...bySeries].flatMap(([series, all]) => {
    const fresh = all.filter(({ kind }) => kind === 'new');
    const altered = all.filter(({ kind }) => kind !== 'new' && kind !== 'unchanged');
    if (fresh.length === 0 && altered.length === 0) return [];
    const shown = altered.slice(0, Math.max(0, left));
    left -= shown.length;
    return [
      '',
      `${all[0]?.label ?? ''} (${series})`,
      ...shown.map(changeLine),
      ...(shown.length < altered.length
        ? [`  … och ${altered.length - shown.length} ändringar till`]
        : []),
      ...newLines(fresh),
    ];
  });
  return [...lines, '', summaryLine(changes, untouched), ...hiddenLine(changes)];
}

function changeLine({ kind, before, after }: Change): string {
  const text = `  ${KIND_WORDS[kind].one}  ${after.period}  `;
  if (before === undefined || kind === 'finalised' || kind === 'preliminary-again') {
    return `${text}${cellWords(after)}`;
  }
  return `${text}${cellWords(before)} → ${cellWords(after)}`;
}

function newLines(fresh: readonly Change[]): string[] {
  if (fresh.length <= LISTED_NEW) return fresh.map(changeLine);
  const [first, last] = [fresh[0]?.after, fresh.at(-1)?.after];
  if (first === undefined || last === undefined) return [];
  return [
    `  ${fresh.length} nya, från ${first.period} (${cellWords(first)}) till ${last.period} (${cellWords(last)})`,
  ];
}

const MISSING_WORDS = {
  'not-collected': 'saknas, inte räknat',
  'not-published': 'saknas, inte publicerat än',
  'not-applicable': 'saknas, gäller inte',
  'not-in-source': 'saknas i källan',
} as const;

function cellWords(cell: PublishedValue): string {
  if ('missing' in cell) return MISSING_WORDS[cell.missing];
  if ('suppressed' in cell) return 'dolt';
  return `${NUMBER.format(cell.value)}${cell.preliminary ? ' (preliminär)' : ''}`;
}

function summaryLine(changes: readonly Change[], untouched: number): string {
  const counts = (Object.keys(KIND_WORDS) as ChangeKind[]).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    if (count === 0) return [];
    return `${count} ${KIND_WORDS[kind][count === 1 ? 'one' : 'other']}`;
  });
  const rest = untouched === 0 ? '' : ` ${untouched} som filen inte nämner står kvar.`;
  return `Tal i filen: ${counts.length === 0 ? 'inga' : counts.join(', ')}.${rest}`;
}

function hiddenLine(changes: readonly Change[]): string[] {
  const hidden = changes.filter(({ after }) => 'suppressed' in after).length;
  return hidden === 0 ? [] : [`Dolda tal: ${hidden} av ${changes.length}.`];
}
