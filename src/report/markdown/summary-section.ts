import { bulletList, numberedList } from './lists.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** The decision as title, its reasons, what to do first, and what would change it. */
export function summarySection({ analysis, phrasebook }: MarkdownPage): string[] {
  const { headline, summary, firstSteps, openQuestion } = analysis;
  return [
    `# ${withoutFullStop(headline)}`,
    phrasebook.say('report.summary.brand', { brand: analysis.brand }),
    bulletList(summary),
    ...(firstSteps.length === 0
      ? []
      : [`## ${phrasebook.say('report.summary.first')}`, numberedList(firstSteps)]),
    openQuestion ?? '',
  ];
}

/** Titles carry no full stop, sentences of the analysis do. */
function withoutFullStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.$/, '');
}
