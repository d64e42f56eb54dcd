import type { NameOf } from '../channel-names.ts';
import type { CellTally } from '../fold/cell-tally.ts';
import type { DatedSums, DatedTally } from '../fold/dated-sums.ts';
import type { Ledger } from '../fold/ledger.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ReadSettings } from '../read-settings.ts';
import type { Claim, ClaimSource } from './claim-source.ts';
import { decideClaims, type Yielding } from './decide-claims.ts';
import { findSameData } from './find-same-data.ts';
import { findTarget } from './find-target.ts';
import { reportOverlaps, reportSameData, reportTableAndExport } from './report-overlaps.ts';

/**
 * Enters what the exports say into the cells, once all files are read. Claims that yield keep their cost,
 * which joins the conversions that count: of the same channel, and of the same segment where the trusted
 * export has it, else of everyone. Every claim is entered once, so that totals before are totals after; so is
 * what it says day by day. Parts have no say: what is decided of a claim holds for their share in it.
 */
export function settleClaims(ledger: Ledger, settings: ReadSettings, nameOf: NameOf, log: IssueLog): void {
  const same = findSameData(ledger.claimSources);
  reportSameData(same, settings, log);
  const sources = ledger.claimSources.filter((source) => !same.has(source));
  const stage = settings.stageOfRole ? settings.stageOfRole('purchase') : 'purchase';
  const decision = decideClaims(sources, settings.stageOrder.indexOf(stage ?? ''), settings.trust);
  const yielding = new Map<Claim, Yielding>();
  for (const one of decision.yielding) for (const claim of one.claims) yielding.set(claim, one);
  const entered = new Set<CellTally>();
  for (const source of sources) {
    const beside: Claim[] = [];
    for (const claim of source.claims()) {
      const yielded = yielding.get(claim);
      if (yielded === undefined) {
        const cell = ledger.cell(claim.segment, claim.stage, claim.channel);
        if (!entered.has(cell) && cell.conversions !== undefined && claim.tally.conversions)
          beside.push(claim);
        entered.add(cell);
        cell.merge(claim.tally);
        enterParts(claim, ledger);
      } else if (claim.tally.cost !== undefined) enterCost(claim, yielded, ledger);
    }
    enterDates(source, yielding, ledger);
    reportTableAndExport(beside, source, settings, nameOf, log);
  }
  reportOverlaps(decision, sources, settings, nameOf, log);
}

function enterParts({ stage, channel, inParts }: Claim, ledger: Ledger): void {
  for (const [segment, { part, tally }] of inParts)
    ledger.cell(segment, stage, ledger.parts!.channel(part, channel)).merge(tally);
}

function enterCost(claim: Claim, yielded: Yielding, ledger: Ledger): void {
  const { segment, channel } = findTarget(claim, yielded);
  ledger.cell(segment, claim.stage, channel).mergeCost(claim.tally);
  for (const [own, { part, tally }] of claim.inParts) {
    if (tally.cost === undefined) continue;
    const parts = ledger.parts!;
    // Segments of parts may go by a shorter name; the one that is not the claim's own is everyone.
    const target = segment === claim.segment ? own : parts.segment(part, segment.id);
    ledger.cell(target, claim.stage, parts.channel(part, channel)).mergeCost(tally);
  }
}

/** Claims yield by channel and stage, in all segments or in none, so that one of them speaks for all. */
function enterDates(source: ClaimSource, yielding: ReadonlyMap<Claim, Yielding>, ledger: Ledger): void {
  const byCell = new Map(source.claims().map((claim) => [`${claim.channel.number} ${claim.stage}`, claim]));
  for (const tally of source.dated.settled()) enter(tally, ledger.dated);
  for (const { part, tally } of source.dated.settledParts()) enter(tally, part.dated);

  function enter(tally: DatedTally, sums: DatedSums): void {
    const claim = byCell.get(`${tally.channel.number} ${tally.stage}`)!;
    const yielded = yielding.get(claim);
    if (yielded === undefined) sums.merge(tally);
    else sums.merge(tally, ['cost'], findTarget(claim, yielded).channel);
  }
}
