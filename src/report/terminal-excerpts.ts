import type { Analysis } from '../model/analysis.ts';
import type { ReportContext } from './reporter.ts';
import { pathLines } from './terminal/path-lines.ts';
import { reasonLines } from './terminal/reason-lines.ts';
import { terminalPage } from './terminal/terminal-page.ts';
import { whatIfLines } from './terminal/what-if-lines.ts';

/** One channel: its verdict, why, and what to do. */
export function channelExcerpt(analysis: Analysis, channel: string, context: ReportContext): string[] {
  const channels = analysis.channels.filter(({ id }) => id === channel);
  const [, ...lines] = reasonLines(terminalPage({ ...analysis, channels }, context));
  return lines;
}

/** One segment: its straight path, and where it ends. */
export function segmentExcerpt(analysis: Analysis, segment: string, context: ReportContext): string[] {
  const segments = analysis.segments.filter(({ id }) => id === segment);
  const [, ...lines] = pathLines(terminalPage({ ...analysis, segments }, context));
  return lines;
}

/** Changes beside the plan as it was. */
export function whatIfExcerpt(analysis: Analysis, context: ReportContext): string[] {
  const [, ...lines] = whatIfLines(terminalPage(analysis, context));
  return lines;
}
