import type { ExportDescription } from '../../knowledge/schemas/export.ts';
import { chooseAmongEquals } from './choose-among-equals.ts';
import type { Claim, ClaimSource } from './claim-source.ts';
import { claimedChannels, claimTotal } from './claim-totals.ts';
import { isSameChannel } from './is-same-channel.ts';
import { seesAllChannels, trustRank } from './trust-order.ts';

/** Claims of one export at one stage. */
export interface Claimant {
  description: ExportDescription;
  /** In the order in which they were read. */
  files: [string, ...string[]];
  stage: number;
  claims: Claim[];
}

/** Claims that do not count, because those of another export do. */
export interface Yielding {
  from: Claimant;
  to: Claimant;
  claims: readonly Claim[];
  /** Whether the other is trusted more, or as much, so that a rule chose between the two. */
  among: 'trust' | 'equals';
}

/** Claims of one export that count. */
export interface Standing {
  claimant: Claimant;
  claims: readonly Claim[];
}

export interface Decision {
  yielding: Yielding[];
  /** Claims on purchases of different channels, side by side although they may be of the same customers. */
  beside: Standing[];
}

/**
 * Decides whose conversions count where several exports claim them. Exports measure the same in two cases:
 *
 * 1. Two that see all channels (analytics, shop, CRM) see the same customers: at the stage of purchase only the
 *    most trusted one counts; at other stages, where kinds count different things, one of each kind. Of equals
 *    the one with more channels counts, then with more conversions.
 * 2. One that sees its own contacts only (platform, mail) claims some of the purchases that the others see. It
 *    yields channel by channel, to the one that is trusted more and names the channel too: a marketplace's
 *    orders, which no analytics tool sees, stay. Of equal trust exactly one counts in a channel, as
 *    `chooseAmongEquals` says. On different channels all stay, because a click on either is a contact of its own;
 *    that two may claim one order is reported.
 *
 * Before the purchase, mail and analytics measure one channel in two ways (deliveries to clicks, visits to engaged
 * visits), which make no common rate: there, too, mail yields channel by channel.
 *
 * All other cells are of different contacts and add up: impressions and clicks of platforms, visits of
 * analytics, several files of one export.
 * @param purchase position of the stage of purchase; -1 when the journey has none
 */
export function decideClaims(
  sources: readonly ClaimSource[],
  purchase: number,
  trust: string | undefined,
): Decision {
  const claimants = gatherClaimants(sources);
  const decision: Decision = { yielding: [], beside: [] };
  for (const stage of new Set(claimants.map((claimant) => claimant.stage))) {
    const here = claimants.filter((claimant) => claimant.stage === stage);
    const all = here.filter(({ description }) => seesAllChannels(description));
    const rivals = stage === purchase ? [all] : groupByKind(all);
    const heads = rivals.flatMap((group) => electOne(group, trust, decision));
    const own = here.filter(({ description }) => !seesAllChannels(description));
    if (stage === purchase) decision.beside = yieldByChannel([...heads, ...own], trust, decision, true);
    else {
      const mail = own.filter(({ description }) => description.counts === 'mail');
      yieldByChannel([...heads, ...mail], trust, decision, false);
    }
  }
  return decision;
}

/** All files of an export speak with one voice. Without a single conversion it claims nothing. */
function gatherClaimants(sources: readonly ClaimSource[]): Claimant[] {
  const claimants = new Map<string, Claimant>();
  for (const source of sources)
    for (const claim of source.claims()) {
      const { description, file } = source;
      const key = `${description.id} ${claim.stage}`;
      const claimant = claimants.get(key) ?? { description, files: [file], stage: claim.stage, claims: [] };
      claimants.set(key, claimant);
      if (!claimant.files.includes(file)) claimant.files.push(file);
      claimant.claims.push(claim);
    }
  return [...claimants.values()]
    .filter(({ claims }) => claims.some(countsConversions))
    .sort((a, b) => compare(a.description.id, b.description.id));
}

function countsConversions({ tally }: Claim): boolean {
  return tally.conversions !== undefined;
}

function electOne(group: readonly Claimant[], trust: string | undefined, decision: Decision): Claimant[] {
  const [head, ...rest] = [...group].sort(
    (a, b) =>
      trustRank(a.description, trust) - trustRank(b.description, trust) ||
      claimedChannels(b.claims).length - claimedChannels(a.claims).length ||
      (claimTotal(b.claims, 'conversions') ?? 0) - (claimTotal(a.claims, 'conversions') ?? 0),
  );
  if (head === undefined) return [];
  for (const other of rest)
    decision.yielding.push({ from: other, to: head, claims: other.claims, among: 'trust' });
  return [head];
}

/** @param once of equal trust only one counts in a channel @returns what counts, the most trusted first */
function yieldByChannel(
  claimants: readonly Claimant[],
  trust: string | undefined,
  decision: Decision,
  once: boolean,
): Standing[] {
  const ranks = [...new Set(claimants.map(({ description }) => trustRank(description, trust)))].sort(
    (a, b) => a - b,
  );
  const standing: Standing[] = [];
  for (const rank of ranks) {
    const equals = claimants
      .filter(({ description }) => trustRank(description, trust) === rank)
      .map((claimant) => ({ claimant, left: new Set(claimant.claims) }));
    for (const { claimant, left } of equals)
      decision.yielding.push(...yieldToBetter(claimant, left, standing));
    const chosen = once
      ? chooseAmongEquals(equals.map(({ claimant, left }) => ({ claimant, claims: left })))
      : [];
    decision.yielding.push(...chosen);
    const lost = new Set(chosen.flatMap(({ claims }) => claims));
    standing.push(
      ...equals.map(({ claimant, left }) => ({
        claimant,
        claims: [...left].filter((claim) => !lost.has(claim)),
      })),
    );
  }
  return standing;
}

/** Takes out of `left` what those count that are trusted more. */
function yieldToBetter(claimant: Claimant, left: Set<Claim>, better: readonly Standing[]): Yielding[] {
  return better.flatMap(({ claimant: one, claims }) => {
    const counted = claims.filter(countsConversions);
    const lost = [...left].filter((claim) =>
      counted.some((other) => isSameChannel(claim, claimant.description, other, one.description)),
    );
    for (const claim of lost) left.delete(claim);
    return lost.length > 0 ? [{ from: claimant, to: one, claims: lost, among: 'trust' as const }] : [];
  });
}

function groupByKind(claimants: readonly Claimant[]): Claimant[][] {
  const kinds = [...new Set(claimants.map(({ description }) => description.counts))];
  return kinds.map((kind) => claimants.filter(({ description }) => description.counts === kind));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
