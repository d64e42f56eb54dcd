import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observations.ts';
import type { Phrasebook } from '../wording/phrasebook.ts';

const DAY = 86_400_000;
const namedDays = 5;

/**
 * The observations without the dates of a few days that lie far from all others, which a mistyped year makes: one of
 * them would stretch a month of data over decades of days without spend. What was counted then counts, but not by
 * date. An issue names the days; the observations as they are where there are none.
 */
export function withoutFarDays(
  observations: Observations,
  method: Knowledge['method'],
  phrasebook: Phrasebook,
): Observations {
  const all = [...new Set(observations.dated.map(({ date }) => date))].sort();
  const far = new Set(farDays(all, method));
  if (far.size === 0) return observations;
  const days = [...far].slice(0, namedDays);
  const values = { days: phrasebook.list(days), count: far.size, more: far.size - days.length };
  const issue: Issue = {
    code: 'date-far-off',
    severity: 'warning',
    message: phrasebook.say('plan.issue.date-far-off', values),
    hint: phrasebook.say('plan.issue.date-far-off-hint', values),
  };
  return {
    ...observations,
    dated: observations.dated.filter(({ date }) => !far.has(date)),
    issues: [...observations.issues, issue],
  };
}

/** Days beyond a gap that is longer than those on its other side could explain. @param days distinct, in order */
function farDays(days: readonly string[], method: Knowledge['method']): string[] {
  const numbers = days.map((day) => Date.parse(`${day}T00:00:00Z`) / DAY);
  const last = numbers.length - 1;
  const isFar = (gap: number, span: number) =>
    gap > method.farDayGap.value && gap > method.farDaySpans.value * span;
  for (let count = Math.floor(days.length * method.farDayShare.value); count > 0; count--) {
    const end = last - count;
    // Without those on one side the others may show those on the other.
    if (isFar(numbers[end + 1]! - numbers[end]!, numbers[end]! - numbers[0]!))
      return [...farDays(days.slice(0, end + 1), method), ...days.slice(end + 1)];
    if (isFar(numbers[count]! - numbers[count - 1]!, numbers[last]! - numbers[count]!))
      return [...days.slice(0, count), ...farDays(days.slice(count), method)];
  }
  return [];
}
