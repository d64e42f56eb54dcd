import { expect, test } from 'vitest';
import { planOf } from '../../../builders/plan.ts';

/** Two channels that everybody uses alike, in three segments; conversions of 2,000 contacts each. */
const counts = { a: [400, 100], b: [100, 100], c: [106, 95] };
const tables = {
  'usage.csv': `segment,channel,share\n${Object.keys(counts)
    .map((segment) => `${segment},Website,0.5\n${segment},Newsletter,0.5\n`)
    .join('')}`,
  'conversions.csv': `segment,channel,stage,exposures,conversions\n${Object.entries(counts)
    .map(
      ([segment, [website, mail]]) =>
        `${segment},Website,purchase,2000,${website}\n${segment},Newsletter,purchase,2000,${mail}\n`,
    )
    .join('')}`,
};

test('the summary tells steps with a clear leader from those with a likely one and from those of effort', async () => {
  const { cells, summary } = await planOf(tables);
  const leads = Object.keys(counts).map((segment) =>
    Math.max(...cells.filter((cell) => cell.segment === segment).map(({ best }) => best)),
  );
  // Four times the rate is clear; the same rate is open; 5.3 % against 4.8 % are 0.8 standard errors apart.
  expect(leads[0]).toBeGreaterThan(0.9);
  expect(leads[1]).toBeLessThan(0.66);
  expect(leads[2]).toBeGreaterThan(0.66);
  expect(leads[2]).toBeLessThan(0.9);
  expect(summary.at(-1)).toBe(
    'Of 3 steps (a segment at a stage), one has a channel that is clearly best, and at one more a channel is likely to be; at one none is: choose by effort there.',
  );
});

test('a limit of channels that is full ends the list; there is no room for one more', async () => {
  const names = ['Store', 'Website', 'Newsletter'];
  const rows = names.map((name) => `all,${name},purchase,2000,200\n`).join('');
  const three = {
    'usage.csv': `segment,channel,share\n${names.map((name) => `all,${name},0.4\n`).join('')}`,
    'conversions.csv': `segment,channel,stage,exposures,conversions\n${rows}`,
  };
  // Each of three alike channels reaches 40 %: the third still adds (0.784 − 0.64) ÷ 0.784, 18 points, give or take what fit does.
  const { summary } = await planOf(three, { limits: { channels: 2 } });
  const said = summary.join(' ');
  expect(said).toMatch(/The limit of 2 channels ends the list: \w+ would add 18\.\d points of coverage\./);
  expect(said).not.toContain('room for one more');
});
