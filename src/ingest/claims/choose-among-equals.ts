import type { Claim } from './claim-source.ts';
import { claimTotal } from './claim-totals.ts';
import type { Claimant, Yielding } from './decide-claims.ts';
import { isSameCell } from './is-same-channel.ts';

/** What one export says of one channel. */
interface Stake {
  claimant: Claimant;
  claims: [Claim, ...Claim[]];
  /** The export is of this channel alone. */
  ownChannel: boolean;
  segments: number;
  conversions: number;
}

/**
 * Decides whose conversions count where exports of equal trust, two advertising platforms for instance, claim those
 * of one channel. Exactly one does, whatever the order of the files: the one that is of this channel alone, before
 * those that name it in a column; then the one that divides the people into more segments; then the one with more
 * conversions; then the first by id. An export without conversions claims nothing, and its contacts stay.
 */
export function chooseAmongEquals(
  equals: readonly { claimant: Claimant; claims: Iterable<Claim> }[],
): Yielding[] {
  const stakes = equals
    .flatMap(({ claimant, claims }) => stakesOf(claimant, [...claims]))
    .filter(({ conversions }) => conversions > 0)
    .sort(inOrder);
  const standing: Stake[] = [];
  const yielding: Yielding[] = [];
  for (const stake of stakes) {
    const better = standing.find((one) => isRival(one, stake));
    if (better === undefined) standing.push(stake);
    else yielding.push({ from: stake.claimant, to: better.claimant, claims: stake.claims, among: 'equals' });
  }
  return yielding;
}

function stakesOf(claimant: Claimant, claims: readonly Claim[]): Stake[] {
  const byChannel = new Map<Claim['channel'], [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const known = byChannel.get(claim.channel);
    if (known === undefined) byChannel.set(claim.channel, [claim]);
    else known.push(claim);
  }
  return [...byChannel.values()].map((own) => ({
    claimant,
    claims: own,
    ownChannel: 'constant' in claimant.description.channel,
    segments: new Set(own.map(({ segment }) => segment)).size,
    conversions: claimTotal(own, 'conversions') ?? 0,
  }));
}

function inOrder(a: Stake, b: Stake): number {
  return (
    Number(b.ownChannel) - Number(a.ownChannel) ||
    b.segments - a.segments ||
    b.conversions - a.conversions ||
    compare(a.claimant.description.id, b.claimant.description.id) ||
    compare(a.claims[0].channel.id, b.claims[0].channel.id)
  );
}

function isRival(one: Stake, other: Stake): boolean {
  if (one.claimant === other.claimant) return false;
  return isSameCell(one.claims[0], one.claimant.description, other.claims[0], other.claimant.description);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
