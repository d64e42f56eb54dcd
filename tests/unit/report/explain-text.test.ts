import { describe, expect, it } from 'vitest';
import { explainText } from '../../../src/report/explain-text.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const context = buildReportContext();
const cell = { segment: 'students', stage: 'purchase' };

describe('explainText', () => {
  it('shows the sum, the evidence and the rival of a channel', async () => {
    const text = explainText(buildAnalysis(), { ...cell, channel: 'tiktok' }, context);
    await expect(text).toMatchFileSnapshot('golden/explain.txt');
  });

  it('says where par comes from', () => {
    const text = explainText(buildAnalysis(), { ...cell, channel: 'tiktok' }, { ...context, width: 400 });
    expect(text).toMatch(
      /Par of rates, costs and values: the geometric mean .* or your target; of reach: the mean/,
    );
  });

  it('ranks a cell and calls a tie a tie', async () => {
    await expect(explainText(buildAnalysis(), cell, context)).toMatchFileSnapshot(
      'golden/explain-ranking.txt',
    );
  });

  it('names a winner where there is one', () => {
    const analysis = buildAnalysis();
    analysis.cells = analysis.cells.map((each) => ({ ...each, best: each.rank === 1 ? 0.95 : 0.01 }));
    const text = explainText(analysis, cell, context);
    expect(text).toContain('Website is the best choice here: very likely (95%).');
    expect(text).not.toContain('tie');
  });

  it('calls likely what the summary calls likely, and a tie only what it calls open', () => {
    const ranking = (lead: number) => {
      const analysis = buildAnalysis();
      analysis.cells = analysis.cells.map((each) => ({
        ...each,
        best: each.rank === 1 ? lead : each.rank === 2 ? 0.95 - lead : 0.01,
      }));
      return explainText(analysis, cell, { ...context, width: 200 });
    };
    expect(ranking(0.7)).toMatch(
      /Website is the best choice here so far: that is likely \(70%\); \w+ comes next\./,
    );
    expect(ranking(0.7)).not.toContain('tie');
    expect(ranking(0.6)).toContain('A tie: ');
  });

  it('says why a score is 0', () => {
    const analysis = buildAnalysis();
    analysis.cells = analysis.cells.map((each) =>
      each.channel === 'facebook' ? { ...each, score: 0 } : each,
    );
    const text = explainText(analysis, { ...cell, channel: 'facebook' }, context);
    expect(text.replaceAll('\n', ' ')).toContain(
      'nobody in this segment uses the channel, so the score is 0',
    );
    expect(text).not.toContain('e^');
  });

  it('counts events per contact where a stage does', () => {
    const analysis = buildAnalysis();
    analysis.stages = analysis.stages.map((stage) => ({ ...stage, rateModel: 'poisson' }));
    const text = explainText(analysis, { ...cell, channel: 'website' }, context);
    expect(text).toMatch(/Conversion rate +0\.036 +0\.024 /);
  });

  it('speaks plainly of what was not measured', () => {
    const unmeasured = explainText(buildAnalysis(), { ...cell, channel: 'instagram' }, context);
    expect(unmeasured.replaceAll('\n', ' ')).toContain('It was not measured here');
    const analysis = buildAnalysis();
    analysis.cells = analysis.cells.map((each) => ({ ...each, rate: null }));
    expect(explainText(analysis, { ...cell, channel: 'instagram' }, context)).toContain(
      'No contacts are given',
    );
  });

  it('keeps to the width and to printable characters in every cell', () => {
    const analysis = buildHostileAnalysis();
    for (const { segment, stage, channel } of analysis.cells) {
      const text = explainText(analysis, { segment, stage, channel }, context);
      expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}|undefined|NaN|null/u);
    }
  });

  it('refuses a cell that does not exist', () => {
    expect(() => explainText(buildAnalysis(), { ...cell, stage: 'x' }, context)).toThrow(
      'no cell students × x',
    );
    expect(() => explainText(buildAnalysis(), { ...cell, channel: 'x' }, context)).toThrow('no channel x');
  });
});
