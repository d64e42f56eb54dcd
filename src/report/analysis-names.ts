import type { Analysis } from '../model/analysis.ts';

/** The readers' names of the ids of one analysis; an id without a name stands for itself. */
export interface AnalysisNames {
  segment(id: string): string;
  stage(id: string): string;
  channel(id: string): string;
}

export function analysisNames(analysis: Pick<Analysis, 'segments' | 'stages' | 'channels'>): AnalysisNames {
  const segments = byId(analysis.segments);
  const stages = byId(analysis.stages);
  const channels = byId(analysis.channels);
  return {
    segment: (id) => segments.get(id) ?? id,
    stage: (id) => stages.get(id) ?? id,
    channel: (id) => channels.get(id) ?? id,
  };
}

function byId(items: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(items.map(({ id, name }) => [id, name]));
}
