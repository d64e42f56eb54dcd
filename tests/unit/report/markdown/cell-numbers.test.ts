import { describe, expect, it } from 'vitest';
import type { AnalysisCell } from '../../../../src/model/analysis.ts';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { cellNumbers } from '../../../../src/report/markdown/cell-numbers.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildReportContext } from '../../../builders/report-context.ts';

/** Segment and stage of the rows of the website's card, whose job is to sell at purchase. */
function shown(cells: [segment: string, stage: string, served: number, measured: boolean][]): string[] {
  const analysis = buildAnalysis();
  const website = analysis.channels.find(({ id }) => id === 'website')!;
  const like = analysis.cells.find(({ channel }) => channel === 'website')!;
  analysis.segments = analysis.segments.map((segment) => ({ ...segment, weight: 1 / 3 }));
  analysis.stages = analysis.stages.map((stage) => ({ ...stage, weight: 0.2 }));
  analysis.cells = cells.map(
    ([segment, stage, served, measured]): AnalysisCell => ({
      ...like,
      ...{ segment, stage, served, evidence: measured ? 'strong' : 'none' },
    }),
  );
  const { phrasebook } = buildReportContext();
  const page = { analysis, channels: analysis.channels, names: analysisNames(analysis), phrasebook };
  return cellNumbers(website, page)
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim())
        .join(' '),
    );
}

describe('cellNumbers', () => {
  it('puts the job first, then where the channel carries most', () => {
    expect(
      shown([
        ['students', 'awareness', 0.9, true],
        ['students', 'purchase', 0.3, true],
        ['families', 'purchase', 0.2, true],
        ['families', 'loyalty', 0.5, true],
      ]),
    ).toEqual(['Students Purchase', 'Families Purchase', 'Students Awareness', 'Families Loyalty']);
  });

  it('gives its job two rows at least, and the others to whatever it carries most', () => {
    const jobs = (loyalty: number) =>
      shown([
        ['students', 'purchase', 0.3, true],
        ['families', 'purchase', 0.2, true],
        ['older-people', 'purchase', 0.2, true],
        ['students', 'loyalty', loyalty, true],
        ['families', 'loyalty', loyalty, true],
      ]).filter((row) => row.endsWith('Purchase')).length;
    expect(jobs(0.5)).toBe(2);
    expect(jobs(0.1)).toBe(3);
  });

  it('shows cells that were not measured last, and only where there is room', () => {
    expect(
      shown([
        ['students', 'purchase', 0.9, false],
        ['students', 'awareness', 0.8, false],
        ['students', 'loyalty', 0.1, true],
        ['families', 'purchase', 0.1, true],
        ['families', 'loyalty', 0.05, true],
      ]),
    ).toEqual(['Families Purchase', 'Students Loyalty', 'Families Loyalty', 'Students Purchase']);
  });
});
