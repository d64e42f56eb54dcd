import { describe, expect, it } from 'vitest';
import type { Reporter } from '../../../src/report/reporter.ts';
import { formatOf, reporters, reportFiles } from '../../../src/report/reporters.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

describe('formatOf', () => {
  it.each([
    ['md', 'markdown'],
    ['.MD', 'markdown'],
    ['json', 'json'],
    ['yml', 'yaml'],
    ['csv', 'csv'],
    ['txt', 'terminal'],
  ])('%s → %s', (extension, id) => {
    expect(formatOf(extension)).toBe(id);
  });

  it('knows no other', () => {
    expect(formatOf('docx')).toBeUndefined();
  });
});

describe('reporters', () => {
  it('have file names and extensions of their own', () => {
    const all = Object.entries<Reporter>(reporters);
    const extensions = all.flatMap(([, reporter]) => reporter.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    const names = all.map(([, { fileName }]) => fileName);
    expect(new Set(names).size).toBe(names.length);
    // A result must never be taken for the configuration.
    expect(names).not.toContain('plan.yaml');
  });

  it('put the file of that name first', async () => {
    for (const reporter of Object.values<Reporter>(reporters)) {
      const [first] = await reportFiles(reporter, buildAnalysis(), buildReportContext());
      expect(first?.name).toBe(reporter.fileName);
    }
  });

  it('give the same bytes twice, with a newline at the end, and leave the analysis as it was', async () => {
    const analysis = buildHostileAnalysis();
    const before = JSON.stringify(analysis);
    for (const reporter of Object.values<Reporter>(reporters)) {
      const context = buildReportContext({ verbose: true });
      const text = await reporter.render(analysis, context);
      expect(await reporter.render(analysis, context)).toBe(text);
      expect(text.endsWith('\n')).toBe(true);
    }
    expect(JSON.stringify(analysis)).toBe(before);
  });

  it.each(['terminal', 'markdown', 'csv'] as const)('never print what is missing: %s', async (id) => {
    const bare = buildAnalysis({ currency: null, openQuestion: null, issues: [], inputs: [] });
    bare.cells = bare.cells.map((cell) => ({ ...cell, rate: null }));
    bare.channels = bare.channels.map((channel) => ({ ...channel, effortHours: null, voice: null }));
    Object.assign(bare.portfolio, { effortHours: null, everywhereHours: null, mark: null });
    for (const analysis of [bare, buildAnalysis()]) {
      const context = buildReportContext({ verbose: true });
      for (const { text } of await reportFiles(reporters[id], analysis, context)) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[object/);
      }
    }
  });
});
