import type { Bounds } from '../../statistics/allocation/allocate-concave.ts';
import { roundToTotal } from '../../statistics/allocation/round-to-total.ts';

/**
 * Money is recommended to the cent. Amounts are in whole units of a currency; two that differ by less than a cent
 * differ by rounding alone.
 */
const CENTS = 100;

export function toCents(amount: number): number {
  return Math.round(amount * CENTS) / CENTS;
}

/** Amounts to the cent that add up to the total to the cent, within their bounds where cents can be. */
export function toCentsOf(total: number, amounts: readonly number[], bounds: Bounds): number[] {
  const inCents = (amount: number) => amount * CENTS;
  const cents = roundToTotal(
    amounts.map(inCents),
    bounds.map(([least, most]) => [inCents(least), inCents(most)] as const),
    Math.round(inCents(total)),
  );
  return cents.map((count) => count / CENTS);
}

export function isSameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1 / CENTS;
}

type Own = readonly [least: number, most: number];

/** Whether less was not allowed. */
export function isAtLeast(amount: number, [least]: Own): boolean {
  return amount < least + 1 / CENTS;
}

/** Whether more was not allowed. */
export function isAtMost(amount: number, [, most]: Own): boolean {
  return amount > most - 1 / CENTS;
}
