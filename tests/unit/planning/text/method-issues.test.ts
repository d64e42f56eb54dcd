import { expect, test } from 'vitest';
import { stageCounts } from '../../../../src/metrics/stage-counts.ts';
import { methodIssues } from '../../../../src/planning/text/method-issues.ts';
import { knowledge, phrasebookOf } from '../../../builders/knowledge.ts';
import { buildMarket, type MarketSketch } from '../../../builders/market.ts';

function issuesOf(sketch: Partial<MarketSketch>) {
  const market = buildMarket({ channels: ['email', 'store'], ...sketch });
  return methodIssues(market, stageCounts(market, knowledge.method), phrasebookOf());
}
const codesOf = (sketch: Partial<MarketSketch>) =>
  issuesOf(sketch).map(({ code, severity }) => `${severity} ${code}`);

const usage = [{ segment: 'a', channel: 'email', share: 0.5 }];
const counts = [{ trials: 100, successes: 5 }];

test('a market that says enough has none', () => {
  expect(codesOf({ usage, counts, people: [100] })).toEqual([]);
});

test('a size that one segment lacks; where none has one nothing is amiss', () => {
  const segments = ['a', 'b'];
  expect(codesOf({ usage, counts, segments })).toEqual([]);
  const [issue, ...rest] = issuesOf({ usage, counts, segments, people: [100] });
  expect([issue?.code, issue?.severity, rest]).toEqual(['size-missing', 'warning', []]);
  expect(issue?.message).toContain('B');
});

test('no share at all, of segments or of the whole audience', () => {
  expect(codesOf({ counts })).toEqual(['warning reach-unknown']);
  expect(codesOf({ counts, usage: [{ segment: 'a', channel: 'email', engagementRate: 0.1 }] })).toEqual([
    'warning reach-unknown',
  ]);
  expect(codesOf({ counts, usage: [{ segment: 'everyone', channel: 'email', share: 0.5 }] })).toEqual([]);
});

test('no exposures anywhere, or in a stage', () => {
  expect(codesOf({ usage })).toEqual(['warning no-rates']);
  const [issue, ...rest] = issuesOf({ usage, counts, stages: ['awareness', 'purchase'] });
  expect([issue?.code, issue?.severity, rest]).toEqual(['no-evidence', 'info', []]);
  expect(issue?.message).toContain('awareness');
});

test('tables that are yet to be filled in lack everything, which is no problem of theirs', () => {
  expect(codesOf({})).toEqual(['info reach-unknown', 'info no-rates']);
});

test('more conversions than exposures: a slip is an error, counts of events a warning', () => {
  const slip = { trials: 90, successes: 1234 };
  const [issue, ...rest] = issuesOf({ usage, counts: [slip] });
  expect([issue?.code, issue?.severity, rest.map(({ code }) => code)]).toEqual([
    'conversions-exceed-exposures',
    'error',
    // What was set aside leaves nothing to estimate a rate from.
    ['no-rates'],
  ]);
  expect(issue?.message).toMatch(/email.*1,234.*90/);
  expect(issue?.hint).toBeTruthy();
  expect(codesOf({ usage, counts: [slip, { ...slip, channel: 'store' }] })).toEqual([
    'warning conversions-exceed-exposures',
    'warning conversions-exceed-exposures',
  ]);
});
