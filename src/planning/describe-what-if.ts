import type { Analysis } from '../model/analysis.ts';

/** What would be different if something were changed: one plan beside another, made of the same data. */
export function describeWhatIf(
  change: string,
  base: Analysis,
  changed: Analysis,
): Analysis['whatIfs'][number] {
  const before = new Map(base.channels.map((channel) => [channel.id, channel]));
  const { selected, coverage, effortHours } = changed.portfolio;
  const wasSelected = base.portfolio.selected;
  const moves = (id: string) => selected.includes(id) !== wasSelected.includes(id);
  return {
    change,
    problem: null,
    headline: changed.headline,
    coverage,
    effortHours,
    selected,
    joined: selected.filter((id) => !wasSelected.includes(id)),
    left: wasSelected.filter((id) => !selected.includes(id)),
    verdicts: changed.channels.flatMap(({ id, tier, reasons }) => {
      const from = before.get(id)?.tier ?? null;
      return from === tier && !moves(id) ? [] : [{ channel: id, from, to: tier, reason: reasons[0] ?? '' }];
    }),
  };
}

/** A change that leaves no plan at all. */
export function impossibleWhatIf(change: string, problem: string): Analysis['whatIfs'][number] {
  return {
    change,
    problem,
    headline: null,
    coverage: null,
    effortHours: null,
    selected: [],
    joined: [],
    left: [],
    verdicts: [],
  };
}
