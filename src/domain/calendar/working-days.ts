/**
 * Swedish working days: Monday to Friday, except public holidays (lag 1989:253 om allmänna helgdagar)
 * and the three eves on which offices are shut. Computed, so that no list runs out.
 */
import { addDays, type Day } from './days.ts';

/** Fixed days, month and day. Midsummer and All Saints are Saturdays and Whit Sunday a Sunday: weekends. */
const FIXED = [
  '01-01', // nyårsdagen
  '01-06', // trettondedag jul
  '05-01', // första maj
  '06-06', // nationaldagen
  '12-24', // julafton
  '12-25', // juldagen
  '12-26', // annandag jul
  '12-31', // nyårsafton
];

/** True on a day when a municipality's offices work. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || FIXED.includes(day.slice(5))) return false;
  const year = Number(day.slice(0, 4));
  const easter = easterSunday(year);
  const moving = [
    addDays(easter, -2), // långfredagen
    addDays(easter, 1), // annandag påsk
    addDays(easter, 39), // Kristi himmelsfärdsdag
    midsummerEve(year),
  ];
  return !moving.includes(day);
}

/** How many working days have gone by after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** Easter Sunday in the Gregorian calendar: the anonymous algorithm (Nature, 1876; Meeus, 1991). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The Friday of 19 to 25 June. */
function midsummerEve(year: number): Day {
  const first = `${year}-06-19`;
  return addDays(first, (5 - new Date(`${first}T00:00:00Z`).getUTCDay() + 7) % 7);
}
