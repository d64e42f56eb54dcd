import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { validationText } from '../../../src/report/validation-text.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const context = buildReportContext();

describe('validationText', () => {
  it('tells what was recognised and every problem, the gravest first', async () => {
    const { inputs, issues } = buildAnalysis();
    await expect(validationText(inputs, issues, context)).toMatchFileSnapshot('golden/validation.txt');
  });

  it('is glad when nothing is wrong', () => {
    const { inputs } = buildAnalysis();
    expect(validationText(inputs, [], context)).toContain('\nNo problems: 1,045 rows can be used.\n');
  });

  it('says so when nothing was read', () => {
    expect(validationText([], [], context)).toContain('No files were read.');
  });

  it('keeps to the width and to printable characters', () => {
    const { inputs, issues } = buildHostileAnalysis();
    const text = validationText(inputs, issues, context);
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });

  it('names a tab', () => {
    const [input] = buildAnalysis().inputs;
    expect(validationText([{ ...input!, delimiter: '\t' }], [], context)).toContain('utf-8, tab');
  });
});
