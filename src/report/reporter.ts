import type { Analysis } from '../model/analysis.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';

/** Where the full report of the same run was written, for the terminal to point at. */
export interface ReportDetails {
  path: string;
}

/** All that a report may know beside the analysis; passed in, so that the same input gives the same bytes. */
export interface ReportContext {
  phrasebook: Phrasebook;
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  verbose: boolean;
  details?: ReportDetails | undefined;
}

/** One file of a report: its name inside an output folder, and its whole text. */
export interface ReportFile {
  name: string;
  text: string;
}

/** Renders an analysis as text; formats, picks and sorts, but computes nothing and touches no disk. */
export interface Reporter {
  /** File extensions that choose this format, without the dot, the usual one first. */
  extensions: readonly string[];
  /** Name of the file inside an output folder. */
  fileName: string;
  /** The whole text, newline at the end. */
  render(analysis: Analysis, context: ReportContext): string | Promise<string>;
  /** Every file that the format puts into an output folder; absent where `render` is all of it. */
  files?(analysis: Analysis, context: ReportContext): ReportFile[];
}
