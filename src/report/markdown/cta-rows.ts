import type { Analysis, AnalysisChannel, AnalysisCta } from '../../model/analysis.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** Segments that are named one by one; of more, a table says "everyone else". */
const mostNamed = 3;

/** Calls of one stage that read the same, as one row. */
export interface CtaRow {
  cta: AnalysisCta;
  audience: string;
}

/**
 * The calls of a channel with those they speak to: all segments of the plan, some by their names, or all that are
 * left. Calls of a stage that read the same are one row; "everyone else" comes last.
 */
export function ctaRows({ id, ctas }: AnalysisChannel, page: MarkdownPage): CtaRow[] {
  const stages = [...new Set(ctas.map(({ stage }) => stage))];
  return stages.flatMap((stage) => {
    const here = ctas.filter((cta) => cta.stage === stage);
    const served = servedSegments(id, stage, page.analysis);
    const named = new Set(here.map(({ segment }) => segment));
    const rest = served.filter((segment) => !named.has(segment));
    const groups = here
      .filter((cta, at) => here.findIndex((other) => isSame(other, cta)) === at)
      .map((cta) => ({ cta, same: here.filter((other) => isSame(other, cta)) }))
      .map(({ cta, same }) => ({
        cta,
        shared: same.some(({ segment }) => segment === null),
        segments: same.flatMap(({ segment }) => (segment === null ? rest : [segment])),
      }));
    const isElse = ({ shared, segments }: (typeof groups)[number]) =>
      shared && groups.length > 1 && (segments.length === 0 || segments.length > mostNamed);
    return [...groups.filter((group) => !isElse(group)), ...groups.filter(isElse)].map((group) => ({
      cta: group.cta,
      audience: isElse(group) ? page.phrasebook.say('report.cards.everyone-else') : audienceOf(group, page),
    }));
  });
}

function audienceOf(
  { shared, segments }: { shared: boolean; segments: readonly string[] },
  { analysis, names, phrasebook }: MarkdownPage,
): string {
  const { say } = phrasebook;
  if (segments.length === analysis.segments.length || segments.length === 0)
    return say('report.cards.everyone');
  if (shared && segments.length > mostNamed) return say('report.cards.everyone-served');
  // No "and" between names that may hold one: "Cafés and restaurants".
  return segments.map(names.segment).join(', ');
}

/** Those whom the channel serves by the data: nobody is called where it was never seen. */
function servedSegments(channel: string, stage: string, { segments }: Analysis): string[] {
  return segments
    .filter(({ serving }) =>
      serving.some(
        (at) =>
          at.stage === stage &&
          at.channels.some((one) => one.channel === channel && one.basis !== 'elsewhere'),
      ),
    )
    .map(({ id }) => id);
}

function isSame(a: AnalysisCta, b: AnalysisCta): boolean {
  return a.text === b.text && a.line === b.line && a.destination === b.destination;
}
