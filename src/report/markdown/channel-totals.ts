import type { AnalysisChannel } from '../../model/analysis.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** Contacts, conversions and money of a channel over the whole plan, as far as they are known. */
export function channelTotals(channel: AnalysisChannel, { phrasebook: { say, list } }: MarkdownPage): string {
  const { exposures, conversions, cost, revenue } = channel;
  const facts = [
    exposures === null ? '' : say('report.cards.exposures', { count: exposures }),
    conversions === null ? '' : say('report.cards.conversions', { count: conversions }),
    cost === null ? '' : say('report.cards.cost', { amount: cost }),
    revenue === null ? '' : say('report.cards.revenue', { amount: revenue }),
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : say('report.cards.totals', { facts: list(facts) });
}
