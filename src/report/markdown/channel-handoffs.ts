import type { Analysis, AnalysisChannel } from '../../model/analysis.ts';
import { frictionPhrase } from '../phrases/friction-phrase.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

interface Handoff {
  to: string;
  friction: number | null;
  note: string | null;
  stages: string[];
  segments: string[];
}

/** Where the straight paths leave a channel, one line per next channel; empty where none does. */
export function channelHandoffs(
  { id }: AnalysisChannel,
  { analysis, names, phrasebook }: MarkdownPage,
): string {
  const { say, list } = phrasebook;
  const lines = handoffsFrom(id, analysis).map(({ to, stages, segments, ...handoff }) => {
    const friction = frictionPhrase(handoff, phrasebook);
    return say(friction === '' ? 'report.cards.handoff-plain' : 'report.cards.handoff', {
      channel: names.channel(to),
      stages: list(stages.map(names.stage)),
      segments: list(segments.map(names.segment)),
      friction,
    });
  });
  return bulletList(lines);
}

/** Handoffs with the same goal and friction are one. */
function handoffsFrom(channel: string, { segments }: Analysis): Handoff[] {
  const handoffs = new Map<string, Handoff>();
  for (const segment of segments) {
    for (const step of segment.path) {
      if (step.channel !== channel || step.next === null || step.next === channel) continue;
      const { next: to, friction, note } = step;
      const key = JSON.stringify([to, friction]);
      const known = handoffs.get(key) ?? { to, friction, note, stages: [], segments: [] };
      handoffs.set(key, known);
      if (!known.stages.includes(step.stage)) known.stages.push(step.stage);
      if (!known.segments.includes(segment.id)) known.segments.push(segment.id);
    }
  }
  return [...handoffs.values()];
}
