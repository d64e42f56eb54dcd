import { Branch } from './branch.ts';
import { Choice } from './choice.ts';
import { fillContributions } from './contributions.ts';
import { coverage, coverageTolerance } from './coverage.ts';
import { NeedPricing } from './price-needs.ts';
import { Service } from './service.ts';
import { sortBy, sortDown } from './sort-by.ts';

/**
 * Searches all sets of at most `size` channels that meet the limits for one that covers more than the start.
 * Coverage is submodular, so what a set can still reach is at most its coverage plus the largest gains of the
 * channels not yet in it, less the price of what these need; branches that cannot beat the best set, or cannot
 * meet a guarantee, are cut off (Nemhauser and Wolsey 1981). Few channels with overlapping audiences leave hardly any
 * branches.
 */
export class BranchAndBound {
  /** The best set found: 1 for members. None where its coverage is −∞. */
  readonly best: Uint8Array;
  bestCoverage: f64 = -Infinity;
  /** The largest bound of a branch left open; −∞ where none was. */
  openBound: f64 = -Infinity;
  /** Sets opened. */
  nodes: f64 = 0;

  private readonly set: Uint8Array;
  private readonly everything: Uint8Array;
  private readonly branches: Array<Branch> = [] as Branch[];
  private readonly pricing: NeedPricing;
  private readonly servedBelow: Float64Array;
  private readonly sorted: Float64Array;

  /** @param nodeLimit sets that may be opened */
  constructor(
    private readonly service: Service,
    private readonly choice: Choice,
    size: i32,
    private readonly nodeLimit: f64,
  ) {
    const channels = service.channelCount;
    this.best = new Uint8Array(channels);
    this.set = new Uint8Array(channels);
    this.everything = new Uint8Array(channels);
    this.pricing = new NeedPricing(channels);
    this.servedBelow = new Float64Array(channels);
    this.sorted = new Float64Array(channels);
    for (let index = 0; index < choice.include.length; index++) this.set[choice.include[index]!] = 1;
    for (let depth = choice.include.length; depth < size; depth++)
      this.branches.push(new Branch(channels, choice.room.length, choice.guarantees.length));
  }

  /** @param start a set that meets the limits */
  startFrom(start: Uint8Array): void {
    this.best.set(start);
    this.bestCoverage = coverage(this.service, start);
  }

  run(): void {
    if (this.branches.length === 0) return;
    const first = this.branches[0]!;
    first.count = this.choice.candidates.length;
    for (let index = 0; index < first.count; index++)
      first.candidates[index] = this.choice.candidates[index]!;
    first.room.set(this.choice.room);
    this.open(0, coverage(this.service, this.set), Infinity);
  }

  /** @param bound no set below covers more */
  private open(depth: i32, covered: f64, bound: f64): void {
    if (this.nodes >= this.nodeLimit) {
      this.openBound = Math.max(this.openBound, bound);
      return;
    }
    this.nodes += 1;
    const branch = this.branches[depth]!;
    const left = this.branches.length - depth;
    branch.keepFitting(this.choice.needs);
    this.measureGuarantees(branch);
    if (this.isHopeless(branch, left)) return;
    fillContributions(this.service, this.set, branch.gains, 0, this.servedBelow);
    this.pricing.price(branch.gains, branch.candidates, branch.count, left, this.choice.needs, branch.room);
    branch.worth.set(this.pricing.worth);
    sortBy(branch.candidates, branch.count, branch.worth);
    let reachable = covered + this.pricing.unspent;
    for (let position = 0; position < left; position++) reachable += worthAt(branch, position);
    for (let position = 0; position < branch.count; position++) {
      if (reachable <= this.bestCoverage + coverageTolerance) return;
      const channel = branch.candidates[position]!;
      const reached = covered + branch.gains[channel]!;
      this.set[channel] = 1;
      if (reached > this.bestCoverage + coverageTolerance && branch.closesAll(channel)) {
        this.best.set(this.set);
        this.bestCoverage = reached;
      }
      if (left > 1) {
        this.branches[depth + 1]!.follow(branch, position, this.choice.needs);
        this.open(depth + 1, reached, Math.min(bound, reachable));
      }
      this.set[channel] = 0;
      reachable += worthAt(branch, position + left) - worthAt(branch, position);
    }
  }

  private measureGuarantees(branch: Branch): void {
    const channels = this.set.length;
    const guarantees = this.choice.guarantees;
    for (let index = 0; index < guarantees.length; index++) {
      const guarantee = guarantees[index]!;
      branch.missing[index] = guarantee.least - coverage(guarantee.service, this.set);
      if (!(branch.missing[index]! > 0)) continue;
      const first = index * channels;
      fillContributions(guarantee.service, this.set, branch.guaranteed, first, this.servedBelow);
    }
  }

  /**
   * Whether no set that adds `left` or fewer of the candidates can meet all guarantees: all candidates together
   * do not, or the largest gains together do not, which no set exceeds.
   */
  private isHopeless(branch: Branch, left: i32): boolean {
    const guarantees = this.choice.guarantees;
    let isOpen = false;
    for (let index = 0; index < guarantees.length; index++) {
      if (!(branch.missing[index]! > 0)) continue;
      isOpen = true;
      if (this.largestSum(branch, index, left) < branch.missing[index]!) return true;
    }
    if (!isOpen) return false;
    this.everything.set(this.set);
    for (let index = 0; index < branch.count; index++) this.everything[branch.candidates[index]!] = 1;
    for (let index = 0; index < guarantees.length; index++) {
      const guarantee = guarantees[index]!;
      if (coverage(guarantee.service, this.everything) < guarantee.least) return true;
    }
    return false;
  }

  /** Sum of the `left` largest gains of the candidates for a guarantee. */
  private largestSum(branch: Branch, guarantee: i32, left: i32): f64 {
    const first = guarantee * this.set.length;
    for (let index = 0; index < branch.count; index++)
      this.sorted[index] = branch.guaranteed[first + branch.candidates[index]!]!;
    sortDown(this.sorted, branch.count);
    let sum: f64 = 0;
    for (let index = 0; index < left && index < branch.count; index++) sum += this.sorted[index]!;
    return sum;
  }
}

function worthAt(branch: Branch, position: i32): f64 {
  return position < branch.count ? Math.max(0, branch.worth[branch.candidates[position]!]!) : 0;
}
