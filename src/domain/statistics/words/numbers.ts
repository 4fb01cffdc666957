/**
 * Digits, signs and periods as the languages here write them. Intl is not used: its separators and month names follow
 * the ICU data of the machine, and a published sentence must read the same on each.
 */
import { parsePeriod, type Period } from '../periods.ts';

/** Holds a number together over a line break. */
export const NO_BREAK_SPACE = '\u00A0';
/** The minus sign; a hyphen is read out as nothing, or as a dash. */
export const MINUS = '\u2212';

/** Writes a number with separators of its language; all decimals that the number has. */
export function writeNumber(value: number, thousands: string, decimal: string): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = value < 0 ? MINUS : '';
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** The same with a plus before what is above zero. */
export function withSign(value: number, written: string): string {
  return value > 0 ? `+${written}` : written;
}

/** Day and month, 1 to 31 and 1 to 12, of an ISO day. */
function dayAndMonth(iso: string): { day: number; month: number } {
  return { day: Number(iso.slice(8, 10)), month: Number(iso.slice(5, 7)) };
}

/** How a language writes each kind of period. Months are 1 to 12. */
export interface PeriodStyle {
  year: (year: number) => string;
  quarter: (quarter: number, year: number) => string;
  month: (month: number, year: number) => string;
  days: (
    from: { day: number; month: number },
    to: { day: number; month: number },
    year: number,
  ) => string;
  twelveMonths: (from: MonthOfYear, to: MonthOfYear) => string;
}

/** `month` is 1 to 12. */
export interface MonthOfYear {
  month: number;
  year: number;
}

export function writePeriod(text: string, style: PeriodStyle): string {
  const period: Period = parsePeriod(text);
  switch (period.kind) {
    case 'year':
      return style.year(period.year);
    case 'quarter':
      return style.quarter(period.quarter, period.year);
    case 'month':
      return style.month(period.month, period.year);
    case 'days':
      return style.days(dayAndMonth(period.from), dayAndMonth(period.to), period.year);
    case 'twelve-months': {
      const { month, year } = period;
      return month === 1
        ? style.twelveMonths({ month, year }, { month: 12, year })
        : style.twelveMonths({ month, year: year - 1 }, { month: month - 1, year });
    }
  }
}
