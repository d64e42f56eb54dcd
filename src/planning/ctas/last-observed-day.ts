import type { Observations } from '../../model/observations.ts';

/** The last day that the periods of the files or the dates of their rows tell of, ISO; undefined where none does. */
export function lastObservedDay({
  inputs,
  dated,
}: Pick<Observations, 'inputs' | 'dated'>): string | undefined {
  const days = [...inputs.flatMap(({ period }) => period?.to ?? []), ...dated.map(({ date }) => date)];
  return days.reduce<string | undefined>((last, day) => (last && last >= day ? last : day), undefined);
}
