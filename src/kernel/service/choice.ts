import { Service } from './service.ts';

/** A floor under the coverage of a stage or a segment, as a service of its own. */
export class Guarantee {
  constructor(
    readonly service: Service,
    /** Least coverage, less what counts as rounding. */
    readonly least: f64,
  ) {}
}

/** What is left to choose, and the limits that can still stop a choice. */
export class Choice {
  readonly guarantees: Array<Guarantee> = [] as Guarantee[];

  constructor(
    /** Channels that are in anyway. */
    readonly include: Int32Array,
    /** Channels that may join. */
    readonly candidates: Int32Array,
    /** What a channel needs, [resource × channel]. */
    readonly needs: Float64Array,
    /** What the included channels leave of each resource. */
    readonly room: Float64Array,
  ) {}
}
