import { describe, expect, it } from 'vitest';
import type { Analysis, AnalysisCta } from '../../../../src/model/analysis.ts';
import { analysisNames } from '../../../../src/report/analysis-names.ts';
import { ctaRows } from '../../../../src/report/markdown/cta-rows.ts';
import { buildAnalysis } from '../../../builders/analysis.ts';
import { buildReportContext } from '../../../builders/report-context.ts';

const cta = (segment: string | null, text: string): AnalysisCta => ({
  stage: 'purchase',
  segment,
  text,
  line: null,
  destination: null,
  device: 'both',
});

/** "audience: text" of the website's rows, where it serves the first `served` of `segments` segments. */
function rows(ctas: AnalysisCta[], { segments, served }: { segments: number; served: number }): string[] {
  const analysis = buildAnalysis();
  const website = { ...analysis.channels.find(({ id }) => id === 'website')!, ctas };
  const [one] = analysis.segments;
  analysis.segments = Array.from({ length: segments }, (_, at): Analysis['segments'][number] => ({
    ...one!,
    id: `s${at + 1}`,
    name: `S${at + 1}`,
    serving:
      at < served
        ? [{ stage: 'purchase', channels: [{ channel: 'website', share: 0.5, basis: 'measured' }] }]
        : [],
  }));
  const { phrasebook } = buildReportContext();
  const page = { analysis, channels: analysis.channels, names: analysisNames(analysis), phrasebook };
  return ctaRows(website, page).map(({ audience, cta: { text } }) => `${audience}: ${text}`);
}

describe('ctaRows', () => {
  it('says everyone where all segments of the plan read the same', () => {
    expect(rows([cta(null, 'Buy now')], { segments: 5, served: 5 })).toEqual(['everyone: Buy now']);
  });

  it('names the few segments that it speaks to', () => {
    expect(rows([cta(null, 'Buy now')], { segments: 4, served: 2 })).toEqual(['S1, S2: Buy now']);
    expect(rows([cta(null, 'Buy now'), cta('s1', 'Order yours')], { segments: 3, served: 3 })).toEqual([
      'S2, S3: Buy now',
      'S1: Order yours',
    ]);
  });

  it('says everyone else for more than three that are left, after those with a call of their own', () => {
    expect(rows([cta(null, 'Buy now'), cta('s1', 'Order yours')], { segments: 5, served: 5 })).toEqual([
      'S1: Order yours',
      'everyone else: Buy now',
    ]);
  });

  it('does not say everyone where many are served, but not all', () => {
    expect(rows([cta(null, 'Buy now')], { segments: 6, served: 5 })).toEqual(['everyone it serves: Buy now']);
  });

  it('makes one row of calls that read the same', () => {
    expect(
      rows([cta('s1', 'Buy now'), cta('s2', 'Order yours'), cta('s3', 'Buy now')], {
        segments: 4,
        served: 3,
      }),
    ).toEqual(['S1, S3: Buy now', 'S2: Order yours']);
  });
});
