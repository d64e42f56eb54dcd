import type { ReportContext } from '../../src/report/reporter.ts';
import { buildPhrasebook } from './phrasebook.ts';

/** An English report without colour, 80 columns wide. */
export function buildReportContext(changes: Partial<ReportContext> = {}): ReportContext {
  return { phrasebook: buildPhrasebook(), width: 80, color: false, verbose: false, ...changes };
}
