import type { Sources } from '../../knowledge/schemas/sources.ts';
import type { Analysis } from '../../model/analysis.ts';

type Method = Analysis['method'];

/** The sources that assumptions name, each once, in the order of their ids. */
export function listSources(
  assumptions: Pick<Method['assumptions'][number], 'source'>[],
  sources: Sources,
): Method['sources'] {
  const ids = new Set(assumptions.flatMap(({ source }) => source.split(', ')));
  return [...ids].sort().flatMap((id) => {
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
    return source === undefined
      ? []
      : [{ id, name: source.name, year: source.year ?? null, where: source.where }];
  });
}
