import type { Service } from '../../kernel/service/service.ts';
import { withKernel } from '../../wasm/kernel.ts';
import { layOutService } from './lay-out-service.ts';
import type { Choice } from './portfolio.ts';

/**
 * Coverage of every set: the included channels plus any of the candidates. Entry `mask` is the set that holds
 * candidate `i` where bit `i` is set; 2^candidates entries. See `kernel/service/cover-all-subsets.ts`.
 */
export function coverAllSubsets(
  service: Service,
  { include, candidates }: Pick<Choice, 'include' | 'candidates'>,
): Float64Array {
  return withKernel((kernel) => {
    const included = kernel.writeIntegers(Int32Array.from(include));
    const free = kernel.writeIntegers(Int32Array.from(candidates));
    return kernel.read(kernel.coverSubsets(layOutService(kernel, service), included, free));
  });
}
