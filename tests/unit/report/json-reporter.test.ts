import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../../src/model/analysis.ts';
import { jsonReporter } from '../../../src/report/json-reporter.ts';
import { buildAnalysis } from '../../builders/analysis.ts';
import { buildHostileAnalysis } from '../../builders/hostile-analysis.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const context = buildReportContext();
const render = (analysis: ReturnType<typeof buildAnalysis>) =>
  jsonReporter.render(analysis, context) as string;

describe('jsonReporter', () => {
  it('is the analysis, readable, and conforms to the schema', () => {
    const analysis = buildAnalysis();
    const text = render(analysis);
    expect(JSON.parse(text)).toEqual(analysis);
    expect(analysisSchema.parse(JSON.parse(text))).toEqual(analysis);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('puts each of many cells on one line', () => {
    const plain = buildAnalysis();
    const cells = Array.from({ length: 23 }, () => plain.cells).flat();
    const analysis = { ...plain, cells, headline: 'A text with\n  "cells": [], in it.' };
    const text = render(analysis);
    expect(JSON.parse(text)).toEqual(analysis);
    expect(text.split('\n').filter((line) => line.startsWith('    {"segment":'))).toHaveLength(23 * 90);
  });

  it('carries hostile text unharmed, but shows a screen only its escapes', () => {
    const analysis = buildHostileAnalysis();
    const text = render(analysis);
    expect(JSON.parse(text)).toEqual(analysis);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u007f-\u009f]/);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
