import { describe, expect, test } from 'vitest';
import type { Resource } from '../../../src/planning/portfolio/portfolio.ts';
import { shortResource } from '../../../src/planning/short-resource.ts';

const hours = (limit: number, ...need: number[]): Resource => ({
  ...{ id: 'hours', limit },
  need: Float64Array.from(need),
});

describe('shortResource', () => {
  const portfolioOf = (resource: Resource, selected: number[]) =>
    ({
      evidence: { market: { channels: [...resource.need].map((effortHours) => ({ effortHours })) } },
      limits: { resources: [resource] },
      portfolio: { selected },
    }) as unknown as Parameters<typeof shortResource>[0];

  test('asks for the same room as the choice does, and tells what is left without dust', () => {
    // 27 − 26.7 is .30000000000000071.
    expect(shortResource(portfolioOf(hours(27, 26.7, 0.3), [0]), 1)).toBeUndefined();
    expect(shortResource(portfolioOf(hours(27, 26.7, 0.4), [0]), 1)).toEqual({
      ...{ id: 'hours', need: 0.4, assumed: false, left: 0.3, limit: 27 },
    });
  });

  test('a set within a billionth of its limit leaves nothing, not less', () => {
    const money = hours(1e6, 1_000_000.0005, 1);
    expect(shortResource(portfolioOf(money, [0]), 1)).toMatchObject({ left: 0 });
  });
});
