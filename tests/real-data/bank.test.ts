import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPlan } from '../cli/run-plan.ts';

// UCI Bank Marketing (Moro et al. 2014), beside the checkout and never in it.
const data = process.env.OPTICHANNEL_DATA ?? '';
const bank = [
  join(data, 'bank-full.csv'),
  '--map',
  'segment=job',
  '--map',
  'channel=contact',
  '--map',
  'conversions=y',
];

test('bank-full.csv: totals exact, unknown clearly last', () => {
  const { code, out } = runPlan(['analyze', ...bank, '--set', 'stage=purchase', '-f', 'json', '-q']);
  expect(code).toBe(0);
  const plan = JSON.parse(out);
  expect(plan.inputs[0]).toMatchObject({ rows: 45_211, usedRows: 45_211, rejectedRows: 0 });

  // 4,369/29,285; 390/2,906; 530/13,020, counted by grep. telephone and cellular are both the phone to us.
  const counts = Object.fromEntries(
    plan.channels.map(({ name, exposures, conversions }: Record<string, unknown>) => [
      name,
      [exposures, conversions],
    ]),
  );
  expect(counts.unknown).toEqual([13_020, 530]);
  const rest = Object.entries(counts).filter(([name]) => name !== 'unknown');
  expect(rest.reduce((sum, [, pair]) => sum + (pair as number[])[0]!, 0)).toBe(29_285 + 2_906);
  expect(rest.reduce((sum, [, pair]) => sum + (pair as number[])[1]!, 0)).toBe(4_369 + 390);

  // Clearly last: in the plan, in every job's ranking, and with hardly a chance to be best anywhere.
  expect(plan.channels.at(-1).id).toBe('unknown');
  const cells = plan.cells.filter(({ channel }: { channel: string }) => channel === 'unknown');
  expect(cells).toHaveLength(12);
  for (const { rank, best } of cells) expect({ rank, late: best < 0.1 }).toEqual({ rank: 2, late: true });
});
