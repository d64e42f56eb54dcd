import type { ChalkInstance } from 'chalk';
import type { AnalysisCell, AnalysisStage } from '../../model/analysis.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import type { AnalysisNames } from '../analysis-names.ts';

/** What every part of an explanation draws on. `names` are safe for a terminal. */
export interface ExplainPage {
  /** All channels of one segment and stage, best first. */
  cells: readonly AnalysisCell[];
  rateModel: AnalysisStage['rateModel'];
  /** Probability inside every interval, 0–1. */
  level: number;
  /** Probability of being best from which a channel clearly is, and from which it is likely to be, 0–1. */
  clearBest: number;
  likelyBest: number;
  names: AnalysisNames;
  phrasebook: Phrasebook;
  width: number;
  chalk: ChalkInstance;
}
