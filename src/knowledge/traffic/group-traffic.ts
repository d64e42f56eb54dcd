import type { TrafficCondition, TrafficGrouping, TrafficSource } from '../schemas/traffic.ts';
import type { TrafficFields } from './traffic.ts';

type Test = (fields: TrafficFields, category: TrafficSource['category']) => boolean;

/**
 * The rules of the channel grouping, ready to be asked: the fields of a visit and the category of its source →
 * the name of its group. The first rule that holds wins.
 * @param grouping rules of which the last has no condition
 */
export function groupTraffic(
  grouping: TrafficGrouping,
): (fields: TrafficFields, category: TrafficSource['category']) => string {
  const patterns = new Map(
    Object.entries(grouping.patterns).map(([id, pattern]) => [id, new RegExp(`^(?:${pattern})$`)]),
  );
  const rules = grouping.rules.map(({ group, when }) => ({
    group,
    tests: when.map((step): Test => {
      const any = ('any' in step ? step.any : [step]).map((condition) =>
        compileCondition(condition, patterns),
      );
      return (fields, category) => any.some((test) => test(fields, category));
    }),
  }));
  const last = rules.at(-1)!.group;
  return (fields, category) =>
    rules.find(({ tests }) => tests.every((test) => test(fields, category)))?.group ?? last;
}

function compileCondition(condition: TrafficCondition, patterns: ReadonlyMap<string, RegExp>): Test {
  if ('category' in condition) return (_, category) => category === condition.category;
  if ('is' in condition) {
    const values = new Set(condition.is);
    return (fields) => values.has(fields[condition.of]);
  }
  const pattern = patterns.get(condition.matches)!;
  return (fields) => pattern.test(fields[condition.of]);
}
