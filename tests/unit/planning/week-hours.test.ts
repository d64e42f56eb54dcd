import { expect, test } from 'vitest';
import type { Tier } from '../../../src/model/vocabulary.ts';
import { endedHours } from '../../../src/planning/moved-hours.ts';
import type { PlanDecisions } from '../../../src/planning/plan-decisions.ts';
import { weekHours } from '../../../src/planning/week-hours.ts';
import { buildChannel } from '../../builders/channel.ts';
import { buildEvidence, buildMarket } from '../../builders/market.ts';

/** Channels with their tiers, hours, and whether they are in use today; the ads are a paid channel. */
function planOfWeek(
  sketch: Record<string, { tier: Tier; hours: number | null; inUse?: boolean }>,
  limit = Number.POSITIVE_INFINITY,
) {
  const ids = Object.keys(sketch);
  const market = buildMarket({ channels: ids, known: [buildChannel({ id: 'ads', family: 'paid' })] });
  const of = (id: string) => sketch[id]!;
  for (const channel of market.channels) channel.effortHours = of(channel.id).hours;
  const isSelected = (id: string) => of(id).tier === 'focus';
  // Of a plan only the verdicts and the hours matter here.
  return {
    evidence: buildEvidence(market),
    verdicts: ids.map((id) => ({ tier: of(id).tier })),
    cases: ids.map((id) => ({ selected: isSelected(id), inUse: of(id).inUse ?? true })),
    portfolio: { selected: [...ids.keys()].filter((at) => isSelected(ids[at]!)) },
    priority: [...ids.keys()],
    limits: {
      resources: [{ id: 'hours', need: Float64Array.from(ids, (id) => of(id).hours ?? 0), limit }],
    },
  } as unknown as PlanDecisions;
}
const week = (...args: Parameters<typeof planOfWeek>) => weekHours(planOfWeek(...args));

test('a week holds what is chosen, what goes on beside it, and what moves', () => {
  const channels = {
    store: { tier: 'focus', hours: 30 },
    video: { tier: 'test', hours: 8, inUse: false },
    window: { tier: 'maintain', hours: 2 },
    chat: { tier: 'test', hours: 4 },
    facebook: { tier: 'stop', hours: 5 },
    ads: { tier: 'stop', hours: 3 },
  } as const;
  // 30 chosen + (2 + 4) kept + 5 moved = 41; the campaigns' 3 go to nobody, and today they make it 44.
  expect(week(channels)).toEqual({
    kept: [2, 3],
    keptHours: 6,
    moved: 5,
    hours: 41,
    today: 44,
    assumed: false,
  });
});

test('under a limit only as many hours move as it has room for, the rest becomes free', () => {
  const channels = {
    store: { tier: 'focus', hours: 30 },
    facebook: { tier: 'stop', hours: 5 },
    jodel: { tier: 'stop', hours: 2 },
    ads: { tier: 'stop', hours: 3 },
  } as const;
  const ended = (limit?: number) => endedHours(planOfWeek(channels, limit), [1, 2]);
  expect(ended()).toEqual({ hours: 7, assumed: false, moved: 7, room: 'all' });
  // 36 − 30 = 6 hours of room: 5 of Facebook, 1 of Jodel.
  expect(ended(36)).toMatchObject({ moved: 6, room: 'some' });
  expect(ended(30)).toMatchObject({ moved: 0, room: 'none' });
  expect(week(channels, 36)).toMatchObject({ moved: 6, hours: 36 });
  // Hours of campaigns never move, which no limit is to blame for.
  expect(endedHours(planOfWeek(channels, 30), [3])).toMatchObject({ moved: 0, room: 'all' });
});

test('hours that nobody stated are those of the middle channel, and marked; without any there is no week', () => {
  const channels = { store: { tier: 'focus', hours: 30 }, zine: { tier: 'maintain', hours: null } } as const;
  expect(week(channels)).toMatchObject({ keptHours: 30, hours: 60, assumed: true });
  expect(week({ zine: { tier: 'focus', hours: null } })).toBeNull();
});
