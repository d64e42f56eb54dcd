import type { ObservedSegment } from '../../model/observations.ts';
import { observedSegment, speakingRegions } from '../fold/observed-segment.ts';
import type { SegmentEntry } from '../fold/segment-entry.ts';
import { type RegionalStatements, type Statement, Statements } from '../fold/statements.ts';

const nothing: RegionalStatements = new Map();

/** What is known of a segment in one part. */
export interface PartPeople {
  observed: ObservedSegment;
  /** Statements from which sizes are to be taken. */
  sizes: RegionalStatements;
  /** A size that was stated of the whole and shared out, as it was stated; undefined where none was. */
  shared: Statement | undefined;
}

/**
 * A segment in one part: what rows of the part state, else what holds for all. Of people that are stated of the whole
 * a part without a size of its own gets its share.
 * @param own what the part says of it @param all what is said for all parts @param share of the part, 0–1
 */
export function partPeople(
  { id, name }: { id: string; name: string },
  own: SegmentEntry | undefined,
  all: SegmentEntry | undefined,
  { amount, total }: { amount: number; total: number },
): PartPeople {
  const ofPart = observedSegment(id, name, own?.statements ?? nothing);
  const { size: wholeSize, ...ofAll } = observedSegment(id, name, all?.statements ?? nothing);
  if (ofPart.size !== undefined || wholeSize === undefined)
    return { observed: { ...ofAll, ...ofPart }, sizes: own?.statements ?? nothing, shared: undefined };
  const size = (wholeSize * amount) / total;
  const stated = firstSize(all!.statements);
  const sizes = new Statements();
  sizes.state('size', size, stated.file, stated.line, stated.estimated);
  return { observed: { ...ofAll, ...ofPart, size }, sizes: new Map([['', sizes]]), shared: stated };
}

/** The place of a size in which several regions have a part is that of the first. */
function firstSize(statements: RegionalStatements): Statement {
  const sizeOf = (region: string) => statements.get(region)?.get('size');
  const [first] = speakingRegions(statements, (region) => sizeOf(region) !== undefined);
  return sizeOf(first!)!;
}
