import type { ChalkInstance } from 'chalk';
import type { Analysis } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';

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
