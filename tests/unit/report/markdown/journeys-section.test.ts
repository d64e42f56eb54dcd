import { expect, it } from 'vitest';
import type { ServingBasis } from '../../../../src/model/vocabulary.ts';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { journeysSection } from '../../../../src/report/markdown/journeys-section.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildReportContext } from '../../../builders/report-context.ts';

function written(basis: ServingBasis): string {
  const analysis = buildAnalysis();
  const [first] = analysis.segments;
  const serving = [{ stage: 'purchase', channels: [{ channel: 'website', share: 0.4, basis }] }];
  analysis.segments = [{ ...first!, serving }];
  const { phrasebook } = buildReportContext();
  const page = { analysis, channels: analysis.channels, names: analysisNames(analysis), phrasebook };
  return journeysSection(page).join('\n');
}

it('marks what was filled in, and says once what the mark means', () => {
  for (const basis of ['filled-in', 'elsewhere'] as const) {
    expect(written(basis)).toContain('Website ~40%');
    expect(written(basis).match(/was not measured/g)).toHaveLength(1);
  }
  expect(written('measured')).toContain('Website 40%');
  expect(written('measured')).not.toContain('was not measured');
});
