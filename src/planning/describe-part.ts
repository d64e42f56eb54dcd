import type { Analysis, Plan } from '../model/analysis.ts';

type PartPlan = NonNullable<Analysis['by']>['plans'][number];

/** The plan of one part of the audience, and how it differs from that of the whole. */
export function describePart(part: { id: string; name: string }, plan: Plan, whole: Plan): PartPlan {
  const { selected } = plan.portfolio;
  const elsewhere = whole.portfolio.selected;
  const tiers = new Map(whole.channels.map(({ id, tier }) => [id, tier]));
  return {
    ...{ id: part.id, name: part.name },
    joined: selected.filter((channel) => !elsewhere.includes(channel)),
    left: elsewhere.filter((channel) => !selected.includes(channel)),
    verdicts: plan.channels.flatMap(({ id, tier }) => {
      const from = tiers.get(id) ?? null;
      return from === tier ? [] : [{ channel: id, from, to: tier }];
    }),
    plan,
  };
}
