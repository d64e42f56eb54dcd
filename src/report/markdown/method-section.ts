import { factorIds } from '../../model/vocabulary.ts';
import { assumptionValue } from '../phrases/assumption-value.ts';
import { optionalPhrase } from '../phrases/optional-phrase.ts';
import { sourcePhrase } from '../phrases/source-phrase.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { markdownTable } from './markdown-table.ts';

/** How to read scores, ranges and coverage, the weights, and every assumption with its source. */
export function methodSection(page: MarkdownPage): string[] {
  const { analysis, phrasebook } = page;
  const { say } = phrasebook;
  const { generator, method, seed } = analysis;
  return [
    `## ${say('report.method.title')}`,
    say('report.method.score'),
    say('report.method.ranges', { level: method.interval, draws: method.draws }),
    say('report.method.coverage'),
    weights(page),
    ...assumptions(page),
    say('report.method.made', { name: generator.name, version: generator.version, seed }),
  ];
}

function weights({ analysis, phrasebook: { say, list } }: MarkdownPage): string {
  const factors = factorIds
    .filter((id) => analysis.method.weights[id] > 0)
    .map((id) =>
      say('report.method.weight', { factor: say(`term.factor.${id}`), weight: analysis.method.weights[id] }),
    );
  const stages = analysis.stages.map(({ name, weight }) =>
    say('report.method.stage', { stage: name, weight }),
  );
  return [
    say('report.method.weights', { profile: analysis.scoring, weights: list(factors) }),
    say('report.method.stages', { journey: analysis.journey, weights: list(stages) }),
  ].join(' ');
}

function assumptions({ analysis, phrasebook }: MarkdownPage): string[] {
  const { say } = phrasebook;
  if (analysis.method.assumptions.length === 0) return [];
  return [
    say('report.method.assumptions'),
    markdownTable(
      [
        { header: say('report.column.what') },
        { header: say('report.column.value'), align: 'right' },
        { header: say('report.column.source') },
      ],
      analysis.method.assumptions.map(({ what, value, source }) => [
        what,
        optionalPhrase(assumptionValue(value, phrasebook), phrasebook, (shown) => shown),
        sourcePhrase(source, analysis.method, phrasebook),
      ]),
    ),
  ];
}
