/**
 * One rounding rule for every published number: half away from zero, on the exact decimal value.
 *
 * `Math.round(-0.5)` gives −0 and `(1.005).toFixed(2)` gives 1.00; a reader who checks with pen and paper gets −1
 * and 1.01. So the rounding is made on the digits as they are written, never on the binary fraction.
 * Method: IEEE 754-2019, 4.3.1, roundTiesToAway, on decimals.
 */

/** An exact decimal number: `digits` × 10^−`scale`. */
interface Decimal {
  digits: bigint;
  scale: number;
}

/** Reads a finite number, or its text, as the decimal it is written as. Throws RangeError on anything else. */
function parseDecimal(value: number | string): Decimal {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(String(value).trim());
  const whole = match?.[2] ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || whole + fraction === '') throw new RangeError(`Not a decimal number: ${value}`);
  const magnitude = BigInt(whole + fraction);
  const scale = fraction.length - Number(match[4] ?? 0);
  const digits = match[1] === '-' ? -magnitude : magnitude;
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Integer division, half away from zero. `denominator` > 0. */
function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function toNumber(digits: bigint, decimals: number): number {
  return Number(`${digits}e${-decimals}`);
}

function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError(`Decimals must be a whole number from 0 to 15, not ${decimals}`);
  }
}

/**
 * Rounds to `decimals` decimals (0 to 15), half away from zero: 0.5 → 1, −0.5 → −1, 1.005 with two → 1.01.
 * A number counts as the shortest decimal that names it; pass text where more digits matter. Never gives −0.
 *
 * @throws {RangeError} for what is not a finite decimal number.
 */
export function roundHalfAwayFromZero(value: number | string, decimals = 0): number {
  checkDecimals(decimals);
  const { digits, scale } = parseDecimal(value);
  if (scale <= decimals) return toNumber(digits * 10n ** BigInt(decimals - scale), decimals);
  return toNumber(divideHalfAway(digits, 10n ** BigInt(scale - decimals)), decimals);
}

/**
 * Rounds the quotient `numerator / denominator` without ever forming it as a binary fraction,
 * so that a percentage that ends in exactly .5 is seen as one.
 *
 * @throws {RangeError} for a zero denominator or what is not a finite decimal number.
 */
export function roundQuotient(
  numerator: number | string,
  denominator: number | string,
  decimals = 0,
): number {
  checkDecimals(decimals);
  const top = parseDecimal(numerator);
  const bottom = parseDecimal(denominator);
  if (bottom.digits === 0n) throw new RangeError('The denominator is zero');
  const sign = bottom.digits < 0n ? -1n : 1n;
  return toNumber(
    divideHalfAway(
      sign * top.digits * 10n ** BigInt(bottom.scale + decimals),
      sign * bottom.digits * 10n ** BigInt(top.scale),
    ),
    decimals,
  );
}

/**
 * `a − b` as decimals, without the digits that binary fractions add: 24.5 − 27.1 is −2.6.
 *
 * @throws {RangeError} for what is not a finite decimal number.
 */
export function subtractExactly(a: number, b: number): number {
  const first = parseDecimal(a);
  const second = parseDecimal(b);
  const scale = Math.max(first.scale, second.scale);
  const lift = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
  return toNumber(lift(first) - lift(second), scale);
}
