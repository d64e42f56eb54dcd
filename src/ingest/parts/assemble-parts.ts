import type { Observations, ObservationsPart } from '../../model/observations.ts';
import { type Ledger, mostDates } from '../fold/ledger.ts';
import { observedCells } from '../fold/observed-cells.ts';
import type { IssueLog } from '../issue-log.ts';
import type { UsersReporter } from '../users-reporter.ts';
import { observePart, type PartSurroundings } from './observe-part.ts';
import type { Part } from './part.ts';
import type { PartPeople } from './part-people.ts';
import type { PartRegister } from './part-register.ts';
import { type PartShares, shareSizes } from './share-sizes.ts';

/**
 * Puts together what the rows of each value say, sorted by id. The log says which rows have no value, and where sizes
 * of the whole are shared out.
 * @param whole the same of all rows
 * @throws PlanError `unknown-name` when no file has the column, `usage` when it has no value or too many
 */
export function assembleParts(
  ledger: Ledger,
  parts: PartRegister,
  whole: Observations,
  users: UsersReporter,
  log: IssueLog,
  { by = '', stageOrder }: { by?: string | undefined; stageOrder: readonly string[] },
): ObservationsPart[] {
  const named = parts.named();
  const counts = named.map(({ part }) =>
    [...part.segments.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((segment) => observedCells(segment, stageOrder)),
  );
  const shares = shareSizes(counts);
  const dated = datedOf(
    named.map(({ part }) => part),
    ledger,
    log,
    stageOrder,
  );
  for (const [file, rows] of parts.undivided())
    log.add('by-rows-without-value', 'info', { file }, { by: by.trim(), rows });
  const surroundings: PartSurroundings = {
    whole,
    shared: parts.shared,
    segmentNames: segmentNames(parts, whole),
    people: new Map(ledger.segments.used().map(({ entry }) => [entry.id, entry.statements])),
    users,
    stageOrder,
  };
  const observed = named.map((one, index) => {
    const share = { amount: shares.amounts[index]!, total: shares.total };
    return observePart(one, { counts: counts[index]!, dated: dated[index]!, share }, surroundings);
  });
  reportSharedSizes(
    observed.map(({ people }) => people),
    shares,
    by,
    log,
  );
  return named.map(({ part, name }, index) => ({
    id: part.id,
    name,
    observations: observed[index]!.observations,
  }));
}

/** Where the whole has a name for a segment, its parts have the same. */
function segmentNames(parts: PartRegister, whole: Observations): Map<string, string> {
  const own = parts.segmentNames
    .used()
    .map(({ entry, spellings }): [string, string] => [entry.id, spellings[0]!.text]);
  return new Map([...own, ...whole.segments.map(({ id, name }): [string, string] => [id, name])]);
}

/** As in the whole, too many dates are none. */
function datedOf(parts: readonly Part[], ledger: Ledger, log: IssueLog, stageOrder: readonly string[]) {
  const file = ledger.partDatesExceededIn;
  if (file !== undefined) {
    log.add('by-dates-too-many', 'warning', { file }, { limit: mostDates });
    return parts.map(() => []);
  }
  for (const book of ledger.datedBooks)
    for (const { part, tally } of book.settledParts()) part.dated.merge(tally);
  return parts.map((part) => part.dated.counts(stageOrder));
}

/** One issue for each file whose sizes were shared out. */
function reportSharedSizes(
  people: readonly (readonly PartPeople[])[],
  shares: PartShares,
  by: string,
  log: IssueLog,
): void {
  const byFile = new Map<string, { segments: Set<string>; parts: Set<number> }>();
  for (const [part, segments] of people.entries())
    for (const { observed, shared } of segments) {
      if (shared === undefined) continue;
      const found = byFile.get(shared.file) ?? { segments: new Set(), parts: new Set() };
      byFile.set(shared.file, found);
      found.segments.add(observed.id);
      found.parts.add(part);
    }
  for (const [file, { segments, parts }] of byFile)
    log.add(
      'by-sizes-shared',
      'info',
      { file },
      { by: by.trim(), basis: shares.by, segments: segments.size, parts: parts.size },
    );
}
