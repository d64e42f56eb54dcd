import { Chalk } from 'chalk';
import type { Channel } from '../knowledge/schemas/channel.ts';
import type { Sources } from '../knowledge/schemas/sources.ts';
import { roles } from '../model/vocabulary.ts';
import { localText } from '../wording/local-text.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';
import type { CardPage, CardSection } from './knowledge/card-page.ts';
import { citedSources } from './knowledge/cited-sources.ts';
import { cultureSections } from './knowledge/culture-sections.ts';
import type { ReportContext } from './reporter.ts';
import { wrapText } from './text/wrap-text.ts';

/** All that is known of a channel without the user's data, every statement with its source. Newline at the end. */
export function channelCardText(channel: Channel, sources: Sources, context: ReportContext): string {
  const { phrasebook, width, color } = context;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const page = cardPage(phrasebook);
  const heading = `${localText(channel.name, phrasebook)} (${channel.id})`;
  const sections = [
    { items: introduction(channel, page) },
    suitability(channel, page),
    ...cultureSections(channel, page),
    { title: phrasebook.say('knowledge.card.audience'), items: channel.audience.map(page.fact) },
    handoffs(channel, page),
    { title: phrasebook.say('knowledge.card.law'), items: channel.law.map(page.fact) },
    { title: phrasebook.say('knowledge.card.sources'), items: sourceLines(channel, sources, phrasebook) },
  ];
  const blocks = sections
    .filter(({ items }) => items.length > 0)
    .map((section) => sectionLines(section, width, chalk.bold));
  const title = wrapText(heading, width).map((line) => chalk.bold(line));
  return `${[title, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function cardPage(phrasebook: Phrasebook): CardPage {
  const cite = (text: string, source: string | readonly string[]) =>
    phrasebook.say('knowledge.card.cited', {
      text,
      source: [...new Set([source].flat())]
        .map((id) => (id === 'assumption' ? phrasebook.say('term.source.assumption') : id))
        .join(', '),
    });
  return { phrasebook, cite, fact: ({ text, source }) => cite(localText(text, phrasebook), source) };
}

function sectionLines(
  { title, items }: CardSection,
  width: number,
  bold: (text: string) => string,
): string[] {
  if (title === undefined) return items.flatMap((item) => wrapText(item, width));
  return [
    ...wrapText(title, width).map((line) => bold(line)),
    ...items.flatMap((item) => wrapText(`- ${item}`, width, '  ')),
  ];
}

function introduction(channel: Channel, { phrasebook, cite }: CardPage): string[] {
  const { say, list } = phrasebook;
  const aliases = channel.aliases[phrasebook.language];
  return [
    say('knowledge.card.family', {
      family: say(`term.family.${channel.family}`),
      device: say(`term.device.${channel.device}`),
    }),
    cite(effort(channel, phrasebook), channel.effort.source),
    ...(channel.umbrella ? [say('knowledge.card.umbrella')] : []),
    ...(aliases.length === 0 ? [] : [say('knowledge.card.aliases', { names: aliases.join(', ') })]),
    say('knowledge.card.purposes', {
      purposes: list(channel.purposes.map((id) => say(`term.purpose.${id}`))),
    }),
  ];
}

function effort({ effort: { hoursPerWeek, note } }: Channel, phrasebook: Phrasebook): string {
  const hours = phrasebook.say('knowledge.card.effort', { hours: hoursPerWeek });
  if (note === undefined) return hours;
  return phrasebook.say('knowledge.card.effort-note', { effort: hours, note: localText(note, phrasebook) });
}

function suitability({ suitability }: Channel, { phrasebook, cite }: CardPage): CardSection {
  const values = roles.map((id) =>
    phrasebook.say('knowledge.card.role', {
      role: phrasebook.say(`term.role.${id}`),
      value: suitability.roles[id],
    }),
  );
  return {
    title: phrasebook.say('knowledge.card.suitability'),
    items: [
      values.join(', '),
      cite(localText(suitability.why, phrasebook), [suitability.source, suitability.evidence].flat()),
    ],
  };
}

function handoffs({ handoff }: Channel, { phrasebook, cite }: CardPage): CardSection {
  const { say } = phrasebook;
  return {
    title: say('knowledge.card.handoff'),
    items: [
      ...handoff.next.map(({ channel, friction }) => say('knowledge.card.friction', { channel, friction })),
      say('knowledge.card.otherwise', { friction: handoff.otherwise }),
      cite(localText(handoff.note, phrasebook), handoff.source),
    ],
  };
}

function sourceLines(channel: Channel, sources: Sources, { say }: Phrasebook): string[] {
  return citedSources(channel).flatMap((id) => {
    const source = sources[id];
    if (source === undefined) return [];
    const { name, year, where } = source;
    const kind = say(`knowledge.card.kind.${source.kind}`);
    if (year === undefined) return [say('knowledge.card.source-undated', { id, name, where, kind })];
    return [say('knowledge.card.source', { id, name, year: String(year), where, kind })];
  });
}
