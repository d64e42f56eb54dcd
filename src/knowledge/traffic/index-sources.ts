import type { TrafficSource, TrafficSources } from '../schemas/traffic.ts';
import { expandSourceName } from './expand-source-name.ts';

/** `amazon.de`, `amazon.co.uk` and `amazon.com.mx` are amazon; `google.evil.com` and `google.work` are not google. */
const countryEnding = /^(.+?)\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;

/** The longest a host name can be; longer values are no hosts. */
const hostLength = 253;

/**
 * The list of sources, ready to be asked: a source in lower case → what is known of it, or undefined. The most
 * particular name wins. The cost is one look-up for each label of the host, however long the list is.
 */
export function indexSources({
  sources,
  subdomains,
}: TrafficSources): (source: string) => TrafficSource | undefined {
  const exact = new Map<string, { entry: TrafficSource; below: boolean }>();
  const anywhere: typeof exact = new Map();
  for (const entry of sources)
    for (const { host, below, anyEnding } of entry.names.flatMap(expandSourceName))
      (anyEnding ? anywhere : exact).set(host, { entry, below });
  const silent = new Set(subdomains);

  return (source) => {
    if (source.length > hostLength) return undefined;
    let host = source;
    let same = true;
    while (true) {
      const found = exact.get(host) ?? anywhere.get(countryEnding.exec(host)?.[1] ?? '');
      if (found && (same || found.below)) return found.entry;
      const dot = host.indexOf('.');
      same &&= silent.has(host.slice(0, dot));
      host = host.slice(dot + 1);
      // What is left is an ending: `me` of line.me is not a source.
      if (!host.includes('.')) return undefined;
    }
  };
}
