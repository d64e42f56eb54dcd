import { describe, expect, it } from 'vitest';
import { markdownReporter } from '../../../src/report/markdown-reporter.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const render = (analysis: ReturnType<typeof buildAnalysis>) =>
  markdownReporter.render(analysis, buildReportContext()) as string;

describe('markdownReporter', () => {
  it('is a document to send', async () => {
    await expect(render(buildAnalysis())).toMatchFileSnapshot('golden/plan.md');
  });

  it('stands hostile names', async () => {
    const text = render(buildHostileAnalysis());
    await expect(text).toMatchFileSnapshot('golden/plan-hostile.md');
    // Whatever is left of these characters is escaped.
    expect(text.match(/(?<!\\)[<>`]/g)).toBeNull();
    expect(text).not.toContain('[mail](');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });

  it('gives every row of a table as many cells as its header', () => {
    const blocks = render(buildHostileAnalysis())
      .split('\n\n')
      .filter((block) => block.startsWith('| '));
    const borders = (line: string) => line.match(/(?<!\\)\|/g)?.length;
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(new Set(block.split('\n').map(borders)).size).toBe(1);
  });

  it('names the coverage that is marked on the frontier', () => {
    const analysis = buildAnalysis();
    analysis.portfolio.markCoverage = 0.8;
    expect(render(analysis)).toContain('4 channels are enough for 80% of what being everywhere would serve.');
  });

  it('leaves out what there is nothing to say about', () => {
    const analysis = buildAnalysis({
      reminders: [],
      firstSteps: [],
      openQuestion: null,
      inputs: [],
      issues: [],
      budget: null,
      openData: [],
      whatIfs: [],
    });
    analysis.method.assumptions = [];
    analysis.portfolio.frontier = [];
    analysis.segments = analysis.segments.map((segment) => ({ ...segment, path: [] }));
    analysis.channels = analysis.channels.filter(({ tier }) => tier === 'focus');
    const headings = render(analysis)
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## The plan: 2 of 2 channels',
      '## The channels of the plan',
      '## What the plan rests on',
      '## Method and assumptions',
    ]);
  });

  it('names the limits and the proven gap', () => {
    const analysis = buildAnalysis();
    Object.assign(analysis.portfolio, {
      optimal: false,
      gap: 0.0123,
      constraints: {
        channels: 5,
        hours: 20,
        budget: 5000,
        cover: [{ of: 'stage', id: 'purchase', least: 0.8, reached: 0.84 }],
        include: ['website'],
        exclude: ['tiktok', 'facebook'],
      },
      minimumSpend: 1500,
    });
    expect(render(analysis)).toContain(
      'No other choice within the limits can cover more than 1.2 points above it. ' +
        'Limits: 5 channels, 20 hours a week, and €5,000 (the chosen channels need at least €1,500). ' +
        'Of Purchase at least 80% had to be served; it is 84%. ' +
        'Wanted in any case: Website. Left out on request: TikTok and Facebook.',
    );
  });

  it('says once what several channels outside the plan have in common, after their names', () => {
    const analysis = buildAnalysis();
    const [facebook] = analysis.channels.filter(({ id }) => id === 'facebook');
    const twin = {
      ...facebook!,
      id: 'x',
      name: 'X',
      priority: 7,
      reasons: [...facebook!.reasons, 'It is small.'],
    };
    expect(render({ ...analysis, channels: [...analysis.channels, twin] })).toContain(
      [
        '## To keep as they are',
        '',
        'What is kept gets the hours that it has.',
        '',
        '**Facebook** and **X**: Not a priority, not proven bad. Spend no extra hours.',
        '',
        '- **X**: It is small.',
        '',
      ].join('\n'),
    );
  });
});
