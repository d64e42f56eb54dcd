import { Chalk, type ChalkInstance } from 'chalk';
import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { ReportContext } from '../reporter.ts';
import { mapStrings } from '../text/map-strings.ts';
import { stripControls } from '../text/strip-controls.ts';

/** What every part of the terminal report draws on. Texts of `analysis` are safe for a terminal; its
 * cells are left out, because no line shows them and cleaning them takes time. */
export interface TerminalPage {
  analysis: Omit<Analysis, 'cells'>;
  phrasebook: Phrasebook;
  /** Columns that a line may take. */
  width: number;
  verbose: boolean;
  chalk: ChalkInstance;
}

export function terminalPage(
  { cells: _, ...analysis }: Analysis,
  { phrasebook, width, color, verbose }: ReportContext,
): TerminalPage {
  return {
    analysis: mapStrings(analysis, stripControls),
    phrasebook,
    width,
    verbose,
    chalk: new Chalk({ level: color ? 1 : 0 }),
  };
}
