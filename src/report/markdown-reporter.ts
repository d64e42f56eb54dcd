import type { Analysis } from '../model/analysis.ts';
import { analysisNames } from './analysis-names.ts';
import { budgetSection } from './markdown/budget-section.ts';
import { bySection } from './markdown/by-section.ts';
import { cardsSection } from './markdown/cards-section.ts';
import { dataSection } from './markdown/data-section.ts';
import { journeysSection } from './markdown/journeys-section.ts';
import type { MarkdownPage, MarkdownSection } from './markdown/markdown-page.ts';
import { methodSection } from './markdown/method-section.ts';
import { openDataSection } from './markdown/open-data-section.ts';
import { othersSection } from './markdown/others-section.ts';
import { portfolioSection } from './markdown/portfolio-section.ts';
import { remindersSection } from './markdown/reminders-section.ts';
import { summarySection } from './markdown/summary-section.ts';
import { whatIfSection } from './markdown/what-if-section.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { escapeMarkdown } from './text/escape-markdown.ts';
import { mapStrings } from './text/map-strings.ts';

/** Answer first, then reasons, then evidence (Minto's pyramid). */
const sections: readonly MarkdownSection[] = [
  summarySection,
  portfolioSection,
  cardsSection,
  othersSection,
  budgetSection,
  openDataSection,
  whatIfSection,
  bySection,
  journeysSection,
  remindersSection,
  dataSection,
  methodSection,
];

/** The document to send. */
export const markdownReporter: Reporter = {
  extensions: ['md', 'markdown'],
  fileName: 'plan.md',
  render(analysis, context) {
    const page = markdownPage(analysis, context);
    const blocks = sections.flatMap((section) => section(page)).filter((block) => block !== '');
    return `${blocks.join('\n\n')}\n`;
  },
};

function markdownPage(raw: Analysis, { phrasebook }: ReportContext): MarkdownPage {
  const analysis = mapStrings(raw, escapeMarkdown);
  return {
    analysis,
    channels: [...analysis.channels].sort((a, b) => a.priority - b.priority),
    names: analysisNames(analysis),
    phrasebook,
  };
}
