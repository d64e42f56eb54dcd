import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlReporter } from '../../../src/report/yaml-reporter.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const context = buildReportContext();

describe('yamlReporter', () => {
  it('is the analysis', async () => {
    const analysis = buildAnalysis();
    const text = await yamlReporter.render(analysis, context);
    expect(parse(text)).toEqual(analysis);
    expect(text.startsWith('schemaVersion: 1\ngenerator:\n  name: optichannel\n')).toBe(true);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('carries hostile text unharmed, but shows a screen only its escapes', async () => {
    const analysis = buildHostileAnalysis();
    const text = await yamlReporter.render(analysis, context);
    expect(parse(text)).toEqual(analysis);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });

  it('has no −0, as JSON has none', async () => {
    const text = await yamlReporter.render(buildAnalysis({ seed: -0 }), context);
    expect(text).toContain('\nseed: 0\n');
  });

  it('quotes what older readers take for something else', async () => {
    const analysis = buildAnalysis({ brand: 'no', headline: '12:30', openQuestion: '1e3' });
    const text = await yamlReporter.render(analysis, context);
    expect(parse(text, { version: '1.1' })).toEqual(analysis);
  });

  it('puts each of many cells on one line', async () => {
    const plain = buildAnalysis();
    const cells = Array.from({ length: 23 }, () => plain.cells).flat();
    const analysis = { ...plain, cells, headline: 'A text with\ncells: []\nin it.' };
    const text = await yamlReporter.render(analysis, context);
    expect(parse(text)).toEqual(analysis);
    expect(text.split('\n').filter((line) => line.startsWith('  - {"segment":'))).toHaveLength(23 * 90);
  });

  it('uses no aliases for equal parts', async () => {
    const analysis = buildAnalysis();
    const shared = ['website'];
    Object.assign(analysis.portfolio.constraints, { include: shared, exclude: shared });
    expect(await yamlReporter.render(analysis, context)).not.toMatch(/[&*]a1/);
  });
});
