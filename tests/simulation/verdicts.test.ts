import { describe, expect, it } from 'vitest';
import { assessVerdicts, type VerdictCounts } from './assess-verdicts.ts';
import type { Setting } from './simulated-market.ts';

/** A setting; the table of the README is that of 60 (MARKETS=60 SHOW_TABLE=1). */
const MARKETS = Number(process.env.MARKETS ?? 20);
const shared = { channelSpread: 0.6, segmentSpread: 0.4, concentration: [50, 100] as [number, number] };
const settings: Record<string, Setting> = {
  sparse: { ...shared, segments: 4, channels: 12, exposures: [5, 150], unmeasured: 0.15 },
  mixed: { ...shared, segments: 4, channels: 12, exposures: [5, 1500], unmeasured: 0.15 },
  rich: { ...shared, segments: 3, channels: 9, exposures: [300, 5000], unmeasured: 0 },
};

/** Over the settings; `good` and `best` as parts of those given. */
async function verdicts(withTarget: boolean) {
  const all = await Promise.all(
    Object.values(settings).map((setting) => assessVerdicts(setting, MARKETS, 7000, withTarget)),
  );
  if (process.env.SHOW_TABLE) showTable(withTarget, all);
  const sum = (tier: keyof VerdictCounts, what: 'given' | 'good' | 'best') =>
    all.reduce((total, counts) => total + counts[tier][what], 0);
  return (tier: keyof VerdictCounts) => ({
    given: sum(tier, 'given'),
    good: sum(tier, 'good') / sum(tier, 'given'),
    best: sum(tier, 'best') / sum(tier, 'given'),
  });
}

function showTable(withTarget: boolean, all: VerdictCounts[]): void {
  for (const [index, name] of Object.keys(settings).entries())
    for (const [tier, { given, good, best }] of Object.entries(all[index]!))
      process.stdout.write(
        `${withTarget ? 'target' : 'par'} | ${name} | ${tier} | ${given} | ${good} | ${best}\n`,
      );
}

describe.each([
  { kind: 'against a target cost', withTarget: true },
  { kind: 'against par', withTarget: false },
])('verdicts on simulated markets, $kind', ({ withTarget }) => {
  const of = verdicts(withTarget);

  it('stop: at most one in ten truly earns its cost, and enough are stopped to tell', async () => {
    const { given, good } = (await of)('stop');
    expect(given).toBeGreaterThan(40);
    expect(good).toBeLessThanOrEqual(0.1);
  });

  it('what is chosen belongs into the true best portfolio far more often than what is not', async () => {
    const tier = await of;
    expect(tier('focus').best).toBeGreaterThan(0.6);
    expect(tier('stop').best).toBeLessThan(0.1);
    expect(tier('maintain').best).toBeLessThan(tier('focus').best / 2);
  });
});
