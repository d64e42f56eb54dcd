/** Up to here the product itself is quicker than the gamma function, and exact where that cancels. */
const LONGEST_PRODUCT: f64 = 10;

/** From here on the series below are good to the last digit. */
const LEAST: f64 = 10;

function isShort(count: f64): boolean {
  return count <= LONGEST_PRODUCT && Math.trunc(count) === count;
}

/**
 * ln Γ(base + count) − ln Γ(base): logarithm of base · (base + 1) · … with `count` terms.
 * base > 0, count ≥ 0, both may be fractional. 0 when count is 0.
 *
 * Long ones by Stirling's series (Abramowitz and Stegun 1964, 6.1.41), both ends raised to where it holds by the
 * recurrence Γ(x + 1) = x·Γ(x). By the logarithm of their ratio, so that a small count keeps its digits beside a large
 * base.
 */
export function logRisingFactorial(base: f64, count: f64): f64 {
  if (count === 0) return 0;
  if (isShort(count)) {
    let product = base;
    for (let term: f64 = 1; term < count; term++) product *= base + term;
    return Math.log(product);
  }
  let from = base;
  let to = base + count;
  let length = count;
  let raised: f64 = 1;
  for (; from < LEAST; from++) {
    raised *= from;
    length -= 1;
  }
  for (; to < LEAST; to++) {
    raised /= to;
    length += 1;
  }
  const rise = (from - 0.5) * Math.log1p(length / from) + length * (Math.log(to) - 1);
  return Math.log(raised) + rise + stirlingRest(to) - stirlingRest(from);
}

/** ln Γ(x) − (x − ½)·ln x + x − ln √(2π), for x ≥ 10. */
function stirlingRest(x: f64): f64 {
  const r = 1 / (x * x);
  return (
    (1 / 12.0 -
      r * (1 / 360.0 - r * (1 / 1260.0 - r * (1 / 1680.0 - r * (1 / 1188.0 - (r * 691) / 360360.0))))) /
    x
  );
}

/** First derivative of {@link logRisingFactorial} with respect to the base, ≥ 0. */
export function risingSlope(base: f64, count: f64): f64 {
  let slope: f64 = 0;
  if (isShort(count)) {
    for (let term: f64 = 0; term < count; term++) slope += 1 / (base + term);
    return slope;
  }
  let from = base;
  let to = base + count;
  let length = count;
  for (; from < LEAST; from++) {
    slope += 1 / from;
    length -= 1;
  }
  for (; to < LEAST; to++) {
    slope -= 1 / to;
    length += 1;
  }
  return slope + Math.log1p(length / from) + digammaRest(to) - digammaRest(from);
}

/** ψ(x) − ln x for x ≥ 10 (Abramowitz and Stegun 1964, 6.3.18). */
function digammaRest(x: f64): f64 {
  const r = 1 / (x * x);
  const tail = r * (1 / 132.0 - (r * 691) / 32760.0);
  return -0.5 / x - r * (1 / 12.0 - r * (1 / 120.0 - r * (1 / 252.0 - r * (1 / 240.0 - tail))));
}

/**
 * Second derivative of {@link logRisingFactorial} with respect to the base, ≤ 0. A long one is a difference of two
 * values, to 15 digits of the larger.
 */
export function risingCurvature(base: f64, count: f64): f64 {
  let curvature: f64 = 0;
  if (isShort(count)) {
    for (let term: f64 = 0; term < count; term++) {
      const factor = base + term;
      curvature -= 1 / (factor * factor);
    }
    return curvature;
  }
  let from = base;
  let to = base + count;
  for (; from < LEAST; from++) curvature -= 1 / (from * from);
  for (; to < LEAST; to++) curvature += 1 / (to * to);
  return curvature + trigamma(to) - trigamma(from);
}

/** ψ′(x) for x ≥ 10 (Abramowitz and Stegun 1964, 6.4.12). */
function trigamma(x: f64): f64 {
  const r = 1 / (x * x);
  const tail = r * (5 / 66.0 - r * (691 / 2730.0 - (r * 7) / 6.0));
  return (1 + 0.5 / x + r * (1 / 6.0 - r * (1 / 30.0 - r * (1 / 42.0 - r * (1 / 30.0 - tail))))) / x;
}
