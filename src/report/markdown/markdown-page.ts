import type { Analysis, AnalysisChannel } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';

/** What every section of the document draws on. Texts of `analysis` and `names` are escaped. */
export interface MarkdownPage {
  analysis: Analysis;
  /** In order of priority. */
  channels: readonly AnalysisChannel[];
  names: AnalysisNames;
  phrasebook: Phrasebook;
}

/** A section is a list of blocks (paragraphs, lists, tables, headings); a section without blocks is left out. */
export type MarkdownSection = (page: MarkdownPage) => string[];
