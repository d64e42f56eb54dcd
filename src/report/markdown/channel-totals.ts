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
  const counted = stages.filter(({ exposures, conversions }) => exposures !== null || conversions !== null);
  const first = counted.find(({ stage, trials }) => trials > 0 && !isEvents(stage));
  return counted.map((own) => {
    const { exposures, conversions, trials, successes } = own;
    const stage = names.stage(own.stage);
    if (conversions === null) return say('report.cards.exposures', { stage, count: exposures ?? 0 });
    if (exposures === null) return say('report.cards.conversions', { stage, count: conversions });
    if (trials === 0) return say('report.cards.apart', { stage, exposures, conversions });
    const id = isEvents(own.stage) ? 'events' : own === first ? 'moved-on' : 'moved-on-too';
    const together = say(`report.cards.${id}`, { stage, exposures: trials, conversions: successes });
    const rest = { together, exposures: exposures - trials, conversions: conversions - successes };
    const kind = restKind(rest);
    return kind === null ? together : say(`report.cards.${kind}`, rest);
  });
}

/** What was counted beside the contacts whose conversions are known: it is no part of "x of y". */
function restKind({ exposures, conversions }: { exposures: number; conversions: number }): string | null {
  if (conversions > 0) return exposures > 0 ? 'and-apart' : 'and-conversions';
  return exposures > 0 ? 'and-exposures' : null;
}
