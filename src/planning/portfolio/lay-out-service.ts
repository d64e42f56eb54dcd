import type { Service } from '../../kernel/service/service.ts';
import type { Kernel, Pointer } from '../../wasm/kernel.ts';

/** A copy of a service in the memory of a kernel. */
export function layOutService(
  kernel: Kernel,
  { channelCount, cellCount, start, channel, share, value }: Service,
): Pointer<Service> {
  return kernel.layOutService(
    channelCount,
    cellCount,
    kernel.writeIntegers(start),
    kernel.writeIntegers(channel),
    kernel.write(share),
    kernel.write(value),
  );
}
