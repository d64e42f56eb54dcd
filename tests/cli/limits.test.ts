import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.ts';
import { folderWith, runPlan } from './run-plan.ts';

const shoes = resolve('examples/shoes');

function planOf(...args: string[]): Analysis {
  const { code, out, err } = runPlan(['analyze', shoes, '-f', 'json', ...args]);
  expect(err).not.toContain('error');
  expect(code).toBe(0);
  return JSON.parse(out);
}
const withConfig = (config: string, ...args: string[]) => {
  const cwd = folderWith({ 'limits.yaml': config });
  return runPlan(['analyze', shoes, '-c', resolve(cwd, 'limits.yaml'), ...args]);
};

describe('hours', () => {
  const plan = planOf();
  const halved = planOf('--hours', String(plan.portfolio.effortHours! / 2));

  test('end the list before the number of channels does, and the plan says so', () => {
    expect(halved.portfolio.effortHours).toBeLessThanOrEqual(plan.portfolio.effortHours! / 2);
    expect(halved.portfolio.coverage).toBeLessThan(plan.portfolio.coverage);
    expect(halved.summary.join(' ')).toMatch(
      /It is the hours that end the list: Store .* takes 30 hours a week/,
    );
    const store = halved.channels.find(({ id }) => id === 'store')!;
    expect(store.tier).toBe('maintain');
    expect(store.reasons[0]).toMatch(/takes 30 hours a week; of 27\.5 hours no plan has room for it/);
  });

  test('every point of the frontier keeps to them', () => {
    expect(halved.portfolio.frontier.length).toBeGreaterThan(5);
    for (const { effortHours } of halved.portfolio.frontier) expect(effortHours).toBeLessThanOrEqual(27.5);
    expect(halved.portfolio.constraints).toMatchObject({ hours: 27.5, channels: 6, budget: null });
  });

  test('too few of them name what to relax', () => {
    const { code, err } = runPlan(['analyze', shoes, '--hours', '10', '--include', 'store']);
    expect(code).toBe(2);
    expect(err).toContain('No set of channels meets all limits.');
    expect(err).toContain('at least 30 hours a week; no longer insist on Store');
  });
});

describe('guarantees', () => {
  test('are met, and reported', () => {
    const { code, out } = withConfig('cover: { purchase: 0.85, Runners: 0.6 }\n', '-f', 'json');
    expect(code).toBe(0);
    const { cover } = (JSON.parse(out) as Analysis).portfolio.constraints;
    expect(cover.map(({ of, id, least }) => [of, id, least])).toEqual([
      ['stage', 'purchase', 0.85],
      ['segment', 'runners', 0.6],
    ]);
    for (const { least, reached } of cover) expect(reached).toBeGreaterThanOrEqual(least - 1e-9);
  });

  test('that nothing meets say how far to go down', () => {
    const { code, err } = withConfig('cover: { purchase: 0.99 }\ncapacity: { channels: 2 }\n');
    expect(code).toBe(2);
    expect(err).toMatch(/at least \d+ channels; a cover of at most 0\.\d{3} for Purchase/);
  });

  test('of unknown names are refused', () => {
    const { code, err } = withConfig('cover: { purchse: 0.5 }\n');
    expect(code).toBe(2);
    expect(err).toMatch(
      /"purchse" is neither a stage of the journey nor a segment[\s\S]*Did you mean "purchase"/,
    );
  });
});

test('minimum spends have to fit into the budget', () => {
  const config = `
channels: { minimumSpend: { google-ads: 500, instagram: 900, newsletter: 200 } }
capacity: { channels: 6 }
`;
  const { portfolio } = JSON.parse(withConfig(config, '--budget', '1000', '-f', 'json').out) as Analysis;
  expect(portfolio.minimumSpend).toBeLessThanOrEqual(1000);
  expect(portfolio.constraints.budget).toBe(1000);
  expect(portfolio.frontier.every(({ minimumSpend }) => minimumSpend! <= 1000)).toBe(true);
});

describe('goals', () => {
  const weight = (plan: Analysis, stage: string) => plan.stages.find(({ id }) => id === stage)!.weight;

  test('weigh the stages by their role, instead of plan.yaml', () => {
    const [grow, keep] = [planOf('--goal', 'grow'), planOf('--goal', 'keep')];
    // 3 : 2 : 1 : .5 : .5 and .5 : .5 : 1 : 3 : 3.
    expect(weight(grow, 'awareness')).toBeCloseTo(3 / 7, 12);
    expect(weight(keep, 'loyalty')).toBeCloseTo(3 / 8, 12);
    expect([grow.goal, keep.goal, planOf().goal]).toEqual(['grow', 'keep', null]);
  });

  test('take a file, and refuse what is neither', () => {
    const { code, err } = runPlan(['analyze', shoes, '--goal', 'win']);
    expect(code).toBe(2);
    expect(err).toMatch(/"win" is neither a goal nor a file\.\n.*grow, keep, sell/);
  });
});

describe('what if', () => {
  test('shows the changes side by side, with reasons', () => {
    const { code, out } = runPlan([
      'analyze',
      shoes,
      '--what-if',
      'hours=27',
      '--what-if',
      'exclude=store; goal=sell',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/As planned +hours=27 +exclude=store; goal=sell/);
    expect(out).toMatch(/Store +Focus +Maintain +Stop/);
    expect(out).toMatch(/Store goes \(Maintain\)\. It would add .* takes 30 hours/);
  });

  test('leaves the plan itself as it is', () => {
    const { whatIfs, ...plan } = planOf('--what-if', 'channels=3');
    const { whatIfs: none, ...base } = planOf();
    expect(plan).toEqual(base);
    expect(none).toEqual([]);
    expect(whatIfs[0]!.selected).toHaveLength(3);
    expect(whatIfs[0]).toEqual(expect.objectContaining({ joined: [], problem: null }));
  });

  test('tells what cannot be', () => {
    const [impossible] = planOf('--what-if', 'hours=0.5').whatIfs;
    expect(impossible).toMatchObject({ coverage: null, selected: [] });
    expect(impossible!.problem).toMatch(/at least 2 hours a week/);
  });

  test.each([
    ['tempo=3', /Known: channels, hours, budget/],
    ['hour=3', /Did you mean "hours"/],
    ['hours=', /what to change and its new value/],
    ['hours=many', /--what-if hours=many: expected an amount/],
  ])('refuses %j', (change, message) => {
    const { code, err } = runPlan(['analyze', shoes, '--what-if', change]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

test('more channels than a plan can compare are refused at once, with what to do', () => {
  const rows = Array.from({ length: 201 }, (_, at) => `all,campaign ${at},purchase,1000,30`);
  const cwd = folderWith({
    'data.csv': ['segment,channel,stage,exposures,conversions', ...rows].join('\n'),
  });
  const { code, err } = runPlan(['analyze', 'data.csv'], { cwd });
  expect(code).toBe(2);
  expect(err).toContain('201 channels are more than the 200');
  expect(err).toContain('--map channel=COLUMN');
  const check = runPlan(['validate', 'data.csv'], { cwd });
  expect(check.code).toBe(1);
  expect(check.out).toMatch(/201\s+channels\s+are\s+more\s+than\s+the\s+200/);
});

test.each([
  ['--hours', '-3'],
  ['--hours', 'many'],
  ['--budget', '1,000'],
])('%s %s is no amount', (option, value) => {
  const { code, err } = runPlan(['analyze', shoes, `${option}=${value}`]);
  expect(code).toBe(2);
  expect(err).toContain('expected an amount');
});
