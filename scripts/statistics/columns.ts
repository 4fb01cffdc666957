/** Columns by name: the order may change from year to year, the names seldom do. */
import { closestName } from '../content/explain.ts';
import { ImportRefusal, quote, type Finding } from './refusal.ts';
import type { Row } from './rows.ts';

export class Columns {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(header: Row) {
    this.names = header.cells.map((name) => name.trim());
    this.#places = new Map(this.names.map((name, place) => [fold(name), place]));
    if (this.#places.size < this.names.length) {
      throw new ImportRefusal({
        row: header.line,
        message: `Två kolumner har samma namn: ${this.names.map(quote).join(', ')}.`,
        hint: 'Hämta filen en gång till. Varje kolumn ska ha sitt eget namn.',
      });
    }
  }

  has(name: string): boolean {
    return this.#places.has(fold(name));
  }

  /** @throws {ImportRefusal} naming the columns that are missing, and those that are there */
  require(names: readonly string[], kind: string): void {
    const missing = names.filter((name) => !this.has(name));
    if (missing.length === 0) return;
    const meant = missing.flatMap((name) => closestName(name, this.names) ?? []);
    throw new ImportRefusal({
      row: 1,
      message: `Kolumnen ${missing.join(', ')} saknas.${meant.length > 0 ? ` Menas ${meant.map(quote).join(', ')}?` : ''} Är det här en fil av slaget ${kind}?`,
      hint: `Kolumnerna i filen är: ${this.names.map(quote).join(', ')}.\nDe som behövs är: ${names.join(', ')}.`,
    });
  }

  /** The cell without surrounding space; an empty text when the row lacks it. */
  cell(row: Row, name: string): string {
    return row.cells[this.#places.get(fold(name)) ?? -1]?.trim() ?? '';
  }

  /** @throws {ImportRefusal} when the row has more or fewer cells than the header: one of them has been shifted */
  requireWhole(row: Row): void {
    if (row.cells.length === this.names.length) return;
    throw new ImportRefusal(this.explainLength(row));
  }

  explainLength(row: Row): Finding {
    return {
      row: row.line,
      message: `Raden har ${row.cells.length} celler, men rubriken har ${this.names.length}.`,
      hint: 'Kanske står ett kommatecken eller semikolon mitt i en text utan citattecken runt. Hämta filen en gång till.',
    };
  }
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
