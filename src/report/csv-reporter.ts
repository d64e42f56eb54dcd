import type { Analysis } from '../model/analysis.ts';
import { cellTable } from './csv/cell-table.ts';
import { channelTable } from './csv/channel-table.ts';
import { csvText } from './csv/csv-text.ts';
import type { Reporter } from './reporter.ts';

/** Tables for a spreadsheet: the channels, and in a folder the cells beside them. */
export const csvReporter: Reporter = {
  extensions: ['csv'],
  fileName: 'plan-channels.csv',
  render: (analysis) => csvText(channelTable(analysis)),
  files: (analysis: Analysis) => [
    { name: 'plan-channels.csv', text: csvText(channelTable(analysis)) },
    { name: 'plan-cells.csv', text: csvText(cellTable(analysis)) },
  ],
};
