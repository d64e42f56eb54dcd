import { describe, expect, test } from 'vitest';
import { markdownReporter } from '../../../src/report/markdown-reporter.ts';
import { terminalReporter } from '../../../src/report/terminal-reporter.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const context = buildReportContext();
const title = 'What data would change this plan most';
const short = (analysis = buildAnalysis()) => terminalReporter.render(analysis, context) as string;
const verbose = (analysis = buildAnalysis()) =>
  terminalReporter.render(analysis, { ...context, verbose: true }) as string;
const markdown = (analysis = buildAnalysis()) => markdownReporter.render(analysis, context) as string;

/** The same plan after an interview. */
function guessed(changes: Parameters<typeof buildAnalysis>[0] = {}) {
  const { inputs } = buildAnalysis();
  return buildAnalysis({ inputs: inputs.map((input) => ({ ...input, estimatedRows: 3 })), ...changes });
}

describe('what data would change the plan', () => {
  test('stands in the document and among the grounds, in order, with what it is worth', () => {
    const item = '1. Instagram: who uses it (worth 2.1 points of coverage). Ask customers one';
    expect(markdown()).toContain(item);
    expect(verbose()).toContain(item);
    expect(verbose().indexOf('Instagram: who uses it')).toBeLessThan(verbose().indexOf('what its contacts'));
  });

  test('stays off the short screen, but for a plan that rests on estimates by feel, or on no outcome at all', () => {
    expect(short()).not.toContain(title);
    expect(short(guessed())).toContain(title);
    const { channels } = buildAnalysis();
    const unmeasured = channels.map((channel) => ({ ...channel, evidence: 'none' as const }));
    expect(short(buildAnalysis({ channels: unmeasured }))).toContain(title);
  });

  test('is left out where most is measured', () => {
    const analysis = buildAnalysis({ openData: [] });
    expect(markdown(analysis)).not.toContain(title);
    expect(verbose(analysis)).not.toContain(title);
  });

  test('after an interview says so when no number would change anything', () => {
    const none = 'No single number: whatever it turned out to be, the same channels would be chosen.';
    expect(markdown(guessed({ openData: [] }))).toContain(`## ${title}\n\n${none}`);
    expect(short(guessed({ openData: [] })).replaceAll('\n', ' ')).toContain(none);
  });
});
