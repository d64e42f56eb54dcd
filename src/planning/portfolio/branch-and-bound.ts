import type { Choice as KernelChoice } from '../../kernel/service/choice.ts';
import type { Service } from '../../kernel/service/service.ts';
import { type Kernel, type Pointer, withKernel } from '../../wasm/kernel.ts';
import { type ChannelSet, channelSet } from './channel-set.ts';
import { layOutService } from './lay-out-service.ts';
import type { Choice } from './portfolio.ts';
import { limitTolerance, roomLeft } from './room-left.ts';

export interface BoundedSet {
  /** The best set found; absent when none meets the limits, or none was found. */
  set: ChannelSet | undefined;
  /** `-Infinity` without a set. */
  coverage: number;
  /**
   * No set of the size covers more than this. Equals `coverage` when the set is proven best; `-Infinity` when
   * it is proven that no set meets the limits.
   */
  bound: number;
}

/**
 * Searches all sets of at most `size` channels that meet the limits for one that covers more than `start`, which
 * must be such a set; without `start`, for any. See `kernel/service/branch-and-bound.ts`.
 *
 * `nodeLimit` counts sets opened; where it runs out, `bound` is the largest bound of a branch left open.
 */
export function branchAndBound(
  service: Service,
  choice: Choice,
  size: number,
  start: ChannelSet | undefined,
  nodeLimit: number,
): BoundedSet & { nodes: number } {
  return withKernel((kernel) => {
    const laidOut = layOutService(kernel, service);
    const limits = layOutChoice(kernel, service.channelCount, choice);
    // The kernel makes room for each channel that may join.
    const most = Math.min(size, choice.include.length + choice.candidates.length);
    const search = kernel.createBranchAndBound(laidOut, limits, most, nodeLimit);
    if (start !== undefined) kernel.startFrom(search, kernel.writeBytes(start));
    kernel.runSearch(search);
    const coverage = kernel.bestCoverage(search);
    return {
      set: coverage === Number.NEGATIVE_INFINITY ? undefined : kernel.readBytes(kernel.bestSet(search)),
      coverage,
      bound: Math.max(coverage, kernel.openBound(search)),
      nodes: kernel.nodeCount(search),
    };
  });
}

function layOutChoice(
  kernel: Kernel,
  channelCount: number,
  { include, candidates, resources, guarantees }: Choice,
): Pointer<KernelChoice> {
  const needs = new Float64Array(resources.length * channelCount);
  for (const [index, { need }] of resources.entries()) needs.set(need, index * channelCount);
  const choice = kernel.createChoice(
    kernel.writeIntegers(Int32Array.from(include)),
    kernel.writeIntegers(Int32Array.from(candidates)),
    kernel.write(needs),
    kernel.write(Float64Array.from(roomLeft(resources, channelSet(channelCount, include)))),
  );
  for (const { service, least } of guarantees)
    kernel.addGuarantee(choice, layOutService(kernel, service), least - limitTolerance);
  return choice;
}
