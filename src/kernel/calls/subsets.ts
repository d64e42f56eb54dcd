import { BestBySize, SubsetScan } from '../service/compare-subsets.ts';
import { coverAllSubsets } from '../service/cover-all-subsets.ts';
import { Service } from '../service/service.ts';

export function coverSubsets(service: Service, include: Int32Array, candidates: Int32Array): Float64Array {
  return coverAllSubsets(service, include, candidates);
}

export function createBestBySize(covered: Float64Array, allowed: Uint8Array, candidates: i32): BestBySize {
  return new BestBySize(covered, allowed, candidates);
}

export function bestBySize(found: BestBySize): Float64Array {
  return found.best;
}

export function firstBySize(found: BestBySize): Int32Array {
  return found.first;
}

export function createSubsetScan(
  covered: Float64Array,
  allowed: Uint8Array,
  candidates: i32,
  most: i32,
  least: i32,
): SubsetScan {
  return new SubsetScan(covered, allowed, candidates, most, least);
}

export function scannedWithout(scan: SubsetScan): Float64Array {
  return scan.without;
}

export function scannedWith(scan: SubsetScan): Float64Array {
  return scan.holding;
}

export function scannedWithOneMore(scan: SubsetScan): Float64Array {
  return scan.withOneMore;
}
