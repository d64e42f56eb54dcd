import { BranchAndBound } from '../service/branch-and-bound.ts';
import { Choice, Guarantee } from '../service/choice.ts';
import { Service } from '../service/service.ts';

export function createChoice(
  include: Int32Array,
  candidates: Int32Array,
  needs: Float64Array,
  room: Float64Array,
): Choice {
  return new Choice(include, candidates, needs, room);
}

export function addGuarantee(choice: Choice, service: Service, least: f64): void {
  choice.guarantees.push(new Guarantee(service, least));
}

export function createBranchAndBound(
  service: Service,
  choice: Choice,
  size: i32,
  nodeLimit: f64,
): BranchAndBound {
  return new BranchAndBound(service, choice, size, nodeLimit);
}

export function startFrom(search: BranchAndBound, set: Uint8Array): void {
  search.startFrom(set);
}

export function runSearch(search: BranchAndBound): void {
  search.run();
}

export function bestSet(search: BranchAndBound): Uint8Array {
  return search.best;
}

export function bestCoverage(search: BranchAndBound): f64 {
  return search.bestCoverage;
}

export function openBound(search: BranchAndBound): f64 {
  return search.openBound;
}

export function nodeCount(search: BranchAndBound): f64 {
  return search.nodes;
}
