import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvReporter } from '../../../src/report/csv-reporter.ts';
import { reportFiles } from '../../../src/report/reporters.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const read = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

describe('csvReporter', () => {
  it('writes one row a channel and one row a cell', async () => {
    const analysis = buildAnalysis();
    const files = await reportFiles(csvReporter, analysis, buildReportContext());
    expect(files.map(({ name }) => name)).toEqual(['plan-channels.csv', 'plan-cells.csv']);
    const [channels, cells] = files.map(({ text }) => read(text)) as [
      Record<string, string>[],
      Record<string, string>[],
    ];
    expect(channels.map(({ channel, tier }) => `${channel} ${tier}`)).toEqual([
      'website focus',
      'email-newsletter focus',
      'instagram next',
      'tiktok test',
      'facebook maintain',
      'display-ads stop',
    ]);
    expect(channels[2]).toMatchObject({
      in_use: 'false',
      exposures: '',
      cost: '',
      swap: '0.34',
      purpose: 'inspire',
    });
    expect(cells).toHaveLength(90);
    expect(Number(cells[0]?.score)).toBe(analysis.cells[0]?.score);
  });

  it('says to whom a call to action speaks', async () => {
    const analysis = buildAnalysis();
    const [website] = analysis.channels;
    const call = { stage: 'purchase', line: null, destination: null, device: 'both' } as const;
    website!.ctas = [
      { ...call, segment: null, text: 'Buy now' },
      { ...call, segment: 'students', text: 'Order yours' },
    ];
    const [channels] = await reportFiles(csvReporter, analysis, buildReportContext());
    expect(read(channels!.text as string)[0]?.ctas).toBe(
      'Purchase: Buy now | Purchase (Students): Order yours',
    );
  });

  it('keeps every line of the cells a sum: contributions add up to the log-odds of the score', async () => {
    const [, file] = await reportFiles(csvReporter, buildAnalysis(), buildReportContext());
    for (const row of read(file?.text ?? '')) {
      const parts = Object.entries(row).filter(([column]) => column.endsWith('_contribution'));
      const sum = parts.reduce((total, [, value]) => total + Number(value), 0);
      expect(100 / (1 + Math.exp(-sum))).toBeCloseTo(Number(row.score), 9);
    }
  });

  it('renders the channels alone as a single file', () => {
    const analysis = buildAnalysis();
    const context = buildReportContext();
    expect(csvReporter.render(analysis, context)).toBe(csvReporter.files?.(analysis, context)[0]?.text);
  });

  it('lets no name run as a formula', async () => {
    for (const { text } of await reportFiles(csvReporter, buildHostileAnalysis(), buildReportContext())) {
      const fields = read(text).flatMap((row) => Object.values(row));
      const formulas = fields.filter((value) => /^[=+\-@\t\r]/.test(value) && Number.isNaN(Number(value)));
      expect(formulas).toEqual([]);
    }
  });
});
