/**
 * The incomplete gamma and beta functions and their quantiles: what the exact intervals stand on.
 *
 * Methods: power series and continued fraction by the modified Lentz algorithm (Press, Teukolsky, Vetterling, Flannery,
 * Numerical Recipes, 3rd ed., 2007, 6.2 and 6.4; Lentz 1976, Thompson and Barnett 1986; NIST DLMF 8.9, 8.17.22), and
 * ln Γ by the Stirling series with recurrence (NIST DLMF 5.11.1, 5.5.1). Quantiles are found by bisection: slower than a
 * rational approximation, and right to the last digits for every argument.
 */

const SMALLEST = 1e-300;
const PRECISION = 1e-16;
const MOST_STEPS = 100_000;

/** Coefficients B(2k) / (2k (2k − 1)) of the Stirling series, DLMF 5.11.1. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** ln Γ(x) less its leading part (x − ½) ln x − x + ½ ln 2π, for x ≥ 10. */
function stirlingRemainder(x: number): number {
  let sum = 0;
  let power = 1 / x;
  for (const coefficient of STIRLING) {
    sum += coefficient * power;
    power /= x * x;
  }
  return sum;
}

/**
 * ln Γ(x) for x > 0, to about 1e-14 of its value.
 *
 * @throws {RangeError} for x ≤ 0.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a number above 0, not ${x}`);
  // ln Γ(x) = ln Γ(x + n) − ln (x (x + 1) … (x + n − 1)) lifts the argument to where the series is exact.
  let product = 1;
  let lifted = x;
  while (lifted < 10) {
    product *= lifted;
    lifted += 1;
  }
  return (
    (lifted - 0.5) * Math.log(lifted) -
    lifted +
    0.5 * Math.log(2 * Math.PI) +
    stirlingRemainder(lifted) -
    Math.log(product)
  );
}

/** A continued fraction b0 + a1/(b1 + a2/(b2 + …)) by the modified Lentz algorithm. */
function lentz(b0: number, term: (step: number) => [a: number, b: number]): number {
  let value = b0 === 0 ? SMALLEST : b0;
  let c = value;
  let d = 0;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const [a, b] = term(step);
    d = b + a * d;
    d = 1 / (d === 0 ? SMALLEST : d);
    c = b + a / c;
    if (c === 0) c = SMALLEST;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION * 4) return value;
  }
  throw new RangeError('The continued fraction did not settle');
}

/** x^a e^−x / Γ(a), kept exact for large a, where the plain logarithms would cancel. */
function gammaFront(a: number, x: number): number {
  if (a < 10) return Math.exp(a * Math.log(x) - x - logGamma(a));
  const deviation = (x - a) / a;
  return (
    Math.exp(a * (Math.log1p(deviation) - deviation) - stirlingRemainder(a)) *
    Math.sqrt(a / (2 * Math.PI))
  );
}

/**
 * P(a, x), the share of a gamma distribution (shape a > 0, scale 1) at or below x ≥ 0: 0 to 1.
 *
 * @throws {RangeError} outside those ranges.
 */
export function regularisedGamma(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) throw new RangeError(`regularisedGamma(${a}, ${x}) is not defined`);
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return Math.min(1, sum * gammaFront(a, x));
  }
  const upper = gammaFront(a, x) / lentz(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]);
  return Math.max(0, 1 - upper);
}

/** ln (x^a (1 − x)^b / B(a, b)) for a < 10 ≤ b: ln Γ(a + b) − ln Γ(b) is taken as one, since the two nearly cancel. */
function oneSidedBetaFront(a: number, b: number, lnX: number, lnRest: number): number {
  return (
    a * (lnX + Math.log(a + b) - 1) +
    b * lnRest +
    (b - 0.5) * Math.log1p(a / b) +
    stirlingRemainder(a + b) -
    stirlingRemainder(b) -
    logGamma(a)
  );
}

/** x^a (1 − x)^b / B(a, b), kept exact where a or b is large. */
function betaFront(a: number, b: number, x: number): number {
  const lnX = Math.log(x);
  const lnRest = Math.log1p(-x);
  if (a < 10 && b < 10) {
    return Math.exp(a * lnX + b * lnRest + logGamma(a + b) - logGamma(a) - logGamma(b));
  }
  if (a < 10) return Math.exp(oneSidedBetaFront(a, b, lnX, lnRest));
  if (b < 10) return Math.exp(oneSidedBetaFront(b, a, lnRest, lnX));
  const n = a + b;
  const deviation = x * b - a * (1 - x);
  const exponent = a * Math.log1p(deviation / a) + b * Math.log1p(-deviation / b);
  const remainder = stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.exp(exponent + remainder) * Math.sqrt(((a / n) * b) / (2 * Math.PI));
}

/** The continued fraction DLMF 8.17.22, for x below the mean. */
function betaFraction(a: number, b: number, x: number): number {
  return lentz(1, (step) => {
    const m = Math.floor(step / 2);
    const d =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [d, 1];
  });
}

/**
 * I_x(a, b), the share of a beta distribution (a > 0, b > 0) at or below x, 0 ≤ x ≤ 1: 0 to 1.
 *
 * @throws {RangeError} outside those ranges.
 */
export function regularisedBeta(a: number, b: number, x: number): number {
  if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1)) {
    throw new RangeError(`regularisedBeta(${a}, ${b}, ${x}) is not defined`);
  }
  if (x === 0 || x === 1) return x;
  const share =
    x < (a + 1) / (a + b + 2)
      ? betaFront(a, b, x) / (a * betaFraction(a, b, x))
      : 1 - betaFront(a, b, x) / (b * betaFraction(b, a, 1 - x));
  return Math.min(1, Math.max(0, share));
}

/** The x in [low, high] where a rising function reaches `target`, to the last bit that bisection can tell. */
function bisect(rising: (x: number) => number, target: number, low: number, high: number): number {
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (rising(middle) < target) low = middle;
    else high = middle;
  }
}

/** More than a municipality has; a whole country begins anew now and then. */
const MOST_KNOWN = 20_000;

/** The same figures are asked for by page, by file and by language, and bisection is slow: each is found once. */
function remembered<Arguments extends number[]>(
  find: (...args: Arguments) => number,
): (...args: Arguments) => number {
  const known = new Map<string, number>();
  return (...args) => {
    const key = args.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(...args);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
}

function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies from 0 to 1, not ${p}`);
}

/**
 * The value that a gamma distribution (shape > 0, scale 1) falls at or below with probability p; relative error
 * below 1e-11. 0 for p = 0, Infinity for p = 1.
 *
 * @throws {RangeError} outside those ranges.
 */
export function gammaQuantile(p: number, shape: number): number {
  checkProbability(p);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  return gammaRoot(p, shape);
}

const gammaRoot = remembered((p: number, shape: number) => {
  let high = Math.max(1, shape);
  while (regularisedGamma(shape, high) < p) high *= 2;
  return bisect((x) => regularisedGamma(shape, x), p, 0, high);
});

/**
 * The value that a beta distribution (a > 0, b > 0) falls at or below with probability p: 0 to 1.
 *
 * @throws {RangeError} outside those ranges.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  checkProbability(p);
  if (p === 0 || p === 1) return p;
  return betaRoot(p, a, b);
}

const betaRoot = remembered((p: number, a: number, b: number) =>
  bisect((x) => regularisedBeta(a, b, x), p, 0, 1),
);

/** The chi-square quantile with `degrees` > 0 degrees of freedom: twice a gamma quantile of shape degrees/2. */
export function chiSquareQuantile(p: number, degrees: number): number {
  return 2 * gammaQuantile(p, degrees / 2);
}
