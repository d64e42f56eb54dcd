import type { Analysis } from '../model/analysis.ts';
import { cellsInFull } from './cells-in-full.ts';
import type { Reporter } from './reporter.ts';
import { escapeUnicode } from './text/escape-unicode.ts';

/** The analysis itself, unrounded, indented by two spaces. */
export const jsonReporter: Reporter = {
  extensions: ['json'],
  fileName: 'plan.json',
  render: (analysis) => `${escapeUnicode(stringify(analysis))}\n`,
};

function stringify(analysis: Analysis): string {
  if (analysis.cells.length <= cellsInFull) return JSON.stringify(analysis, null, 2);
  const cells = analysis.cells.map((cell) => `    ${JSON.stringify(cell)}`).join(',\n');
  // No text can hold this mark: a line break inside a JSON string is always escaped.
  const mark = '\n  "cells": [],';
  const [before, after] = JSON.stringify({ ...analysis, cells: [] }, null, 2).split(mark);
  return `${before}\n  "cells": [\n${cells}\n  ],${after}`;
}
