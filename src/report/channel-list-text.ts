import { Chalk } from 'chalk';
import type { Channel } from '../knowledge/schemas/channel.ts';
import { families } from '../model/vocabulary.ts';
import { localText } from '../wording/local-text.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { ReportContext } from './reporter.ts';
import { tableText } from './text/table-text.ts';
import { wrapText } from './text/wrap-text.ts';

/** The known channels by family, then by id: name, typical purposes, hours a week. Newline at the end. */
export function channelListText(channels: readonly Channel[], context: ReportContext): string {
  const { phrasebook, width, color } = context;
  const { say } = phrasebook;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const rows = families.flatMap((family) => {
    const members = channels
      .filter((channel) => channel.family === family)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (members.length === 0) return [];
    return [
      [say(`term.family.${family}`), '', '', ''],
      ...members.map((channel) => channelRow(channel, phrasebook)),
    ];
  });
  const table = tableText(
    [
      { header: say('knowledge.list.id') },
      { header: say('knowledge.list.name'), shrinkTo: 12, dropOrder: 1 },
      { header: say('knowledge.list.hours'), align: 'right', dropOrder: 2 },
      { header: say('knowledge.list.purposes'), dropOrder: 3 },
    ],
    rows,
    width,
    (text, row) => (row < 0 ? chalk.dim(text) : rows[row]?.[1] === '' ? chalk.bold(text) : text),
  );
  const legend = wrapText(say('knowledge.list.legend', { count: channels.length }), width);
  return [...table, '', ...legend.map((line) => chalk.dim(line)), ''].join('\n');
}

function channelRow({ id, name, purposes, effort }: Channel, phrasebook: Phrasebook): string[] {
  const { say } = phrasebook;
  return [
    `  ${id}`,
    localText(name, phrasebook),
    say('report.value.hours', { hours: effort.hoursPerWeek }),
    purposes
      .slice(0, 2)
      .map((purpose) => say(`term.purpose.${purpose}`))
      .join(', '),
  ];
}
