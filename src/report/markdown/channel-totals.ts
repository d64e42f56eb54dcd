import type { AnalysisChannel } from '../../model/analysis.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** Contacts and conversions of a channel by stage, and its money over the whole plan, as far as they are known. */
export function channelTotals(channel: AnalysisChannel, page: MarkdownPage): string {
  const { say, list } = page.phrasebook;
  const { cost, revenue } = channel;
  const counted = stagePhrases(channel, page);
  const money = [
    cost === null ? '' : say('report.cards.cost', { amount: cost }),
    revenue === null ? '' : say('report.cards.revenue', { amount: revenue }),
  ].filter((fact) => fact !== '');
  return [
    counted.length === 0 ? '' : say('report.cards.totals', { facts: list(counted) }),
    money.length === 0 ? '' : say('report.cards.money', { facts: list(money) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What was counted at each stage. Stages are never added: readers of a guide are no orders. */
function stagePhrases(
  { stages }: AnalysisChannel,
  { analysis, names, phrasebook: { say } }: MarkdownPage,
): string[] {
  const isEvents = (id: string) => analysis.stages.find((one) => one.id === id)?.rateModel === 'poisson';
  const first = stages.find(
    ({ stage, exposures, conversions }) => exposures !== null && conversions !== null && !isEvents(stage),
  );
  return stages.map((own) => {
    const { exposures, conversions } = own;
    const stage = names.stage(own.stage);
    if (conversions === null) return say('report.cards.exposures', { stage, count: exposures ?? 0 });
    if (exposures === null) return say('report.cards.conversions', { stage, count: conversions });
    const id = isEvents(own.stage) ? 'events' : own === first ? 'moved-on' : 'moved-on-too';
    return say(`report.cards.${id}`, { stage, exposures, conversions });
  });
}
