import type { AnalysisSegment } from '../../model/analysis.ts';
import { frictionPhrase } from '../phrases/friction-phrase.ts';
import { type PathHop, pathHops } from '../phrases/path-hops.ts';
import { pathPhrase } from '../phrases/path-phrase.ts';
import { bulletList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** Per segment: the straight path, its weakest handoff and its dead ends. */
export function journeysSection(page: MarkdownPage): string[] {
  const { analysis, names, phrasebook } = page;
  const segments = analysis.segments.filter(({ path }) => path.length > 0);
  if (segments.length === 0) return [];
  const isMarked = segments.some(({ serving }) =>
    serving.some(({ channels }) => channels.some(({ basis }) => basis !== 'measured')),
  );
  return [
    `## ${phrasebook.say('report.journeys.title')}`,
    phrasebook.say('report.journeys.served-note', { least: analysis.method.servingShare }),
    isMarked ? phrasebook.say('report.journeys.filled-in-note') : '',
    ...segments.flatMap((segment) => [
      `### ${heading(segment, page)}`,
      phrasebook.say('report.journeys.path', { path: pathPhrase(segment, names, phrasebook) }),
      servingTable(segment, page),
      weakestHandoff(segment, page),
      bulletList(segment.deadEnds.map(({ text }) => phrasebook.say('report.journeys.dead-end', { text }))),
    ]),
  ];
}

/** Who carries each stage: the path is the straightest way, but not the only one that people take. */
function servingTable(segment: AnalysisSegment, { names, phrasebook: { say } }: MarkdownPage): string {
  const rows = segment.serving
    .filter(({ channels }) => channels.length > 0)
    .map(({ stage, channels }) => [
      names.stage(stage),
      channels
        .map(({ channel, share, basis }) =>
          say(basis === 'measured' ? 'report.journeys.part' : 'report.journeys.part-filled-in', {
            channel: names.channel(channel),
            share,
          }),
        )
        .join(', '),
    ]);
  if (rows.length === 0) return '';
  const columns = ['stage', 'served'].map((id) => ({ header: say(`report.journeys.column.${id}`) }));
  return markdownTable(columns, rows);
}

function heading({ name, size, weight }: AnalysisSegment, { phrasebook: { say } }: MarkdownPage): string {
  if (size === null) return say('report.journeys.heading', { segment: name, share: weight });
  return say('report.journeys.heading-size', { segment: name, size, share: weight });
}

function weakestHandoff(segment: AnalysisSegment, { names, phrasebook }: MarkdownPage): string {
  const hops = pathHops(segment);
  if (hops.length === 1) return '';
  // A handoff that no call makes loses everybody.
  const lossOf = ({ friction, note }: PathHop) => friction ?? (note === null ? 0 : 1);
  const handoffs = hops.slice(0, -1).map((hop, index) => ({ hop, to: hops[index + 1]!.channel }));
  const { hop, to } = handoffs.reduce((a, b) => (lossOf(b.hop) > lossOf(a.hop) ? b : a));
  if (lossOf(hop) === 0) return '';
  return phrasebook.say('report.journeys.weakest', {
    from: names.channel(hop.channel),
    to: names.channel(to),
    friction: frictionPhrase(hop, phrasebook),
  });
}
