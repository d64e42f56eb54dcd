import type { Analysis } from '../../../model/analysis.ts';
import { explainText } from '../../../report/explain-text.ts';
import type { ReportContext } from '../../../report/reporter.ts';
import { channelExcerpt, segmentExcerpt } from '../../../report/terminal-excerpts.ts';
import type { FlowQuestions } from '../questions.ts';

/** Shows one channel: its verdict, why, and what to do. */
export async function lookAtChannel(
  questions: FlowQuestions,
  analysis: Analysis,
  context: ReportContext,
): Promise<void> {
  const channel = await choose(questions, 'cli.explore.which-channel', analysis.channels, context);
  questions.show('', ...channelExcerpt(analysis, channel, context), '');
}

/** Shows one segment: its path through the chosen channels. */
export async function lookAtSegment(
  questions: FlowQuestions,
  analysis: Analysis,
  context: ReportContext,
): Promise<void> {
  const segment = await choose(questions, 'cli.explore.which-segment', analysis.segments, context);
  questions.show('', ...segmentExcerpt(analysis, segment, context), '');
}

/** Shows why: the ranking of one segment and stage, or the sum behind one score. */
export async function lookAtCell(
  questions: FlowQuestions,
  analysis: Analysis,
  context: ReportContext,
): Promise<void> {
  const { say } = context.phrasebook;
  const segment = await choose(questions, 'cli.explore.which-segment', analysis.segments, context);
  const stage = await choose(questions, 'cli.explore.which-stage', analysis.stages, context);
  const channel = await questions.choose<string | undefined>(say('cli.explore.which-channel'), [
    { value: undefined, name: say('cli.explore.ranking') },
    ...analysis.channels.map(({ id, name }) => ({ value: id, name })),
  ]);
  questions.show('', ...explainText(analysis, { segment, stage, channel }, context).split('\n'));
}

/** Of a single one nobody needs to be asked. */
async function choose(
  questions: FlowQuestions,
  message: string,
  entries: readonly { id: string; name: string }[],
  { phrasebook }: ReportContext,
): Promise<string> {
  if (entries.length === 1) return entries[0]!.id;
  return questions.choose(
    phrasebook.say(message),
    entries.map(({ id, name }) => ({ value: id, name })),
  );
}
