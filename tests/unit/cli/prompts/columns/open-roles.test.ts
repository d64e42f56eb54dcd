import { describe, expect, test } from 'vitest';
import { constantRoles, lackingRoles } from '../../../../../src/cli/prompts/columns/open-roles.ts';
import type { ColumnRole } from '../../../../../src/model/column-vocabulary.ts';
import type { InputKind } from '../../../../../src/model/vocabulary.ts';

const roles = (text: string) => new Set(text.split(' ').filter(Boolean) as ColumnRole[]);

describe('what one value for every row could fill', () => {
  test.each<[string, string, InputKind | undefined, string[]]>([
    ['counts without channel and stage', 'segment conversions', undefined, ['channel', 'stage']],
    ['counts without a stage', 'channel cost', undefined, ['stage']],
    ['counts with both', 'channel stage exposures conversions', undefined, []],
    ['usage has no stage', 'segment share', undefined, ['channel']],
    ['an audience has neither', 'segment size', undefined, []],
    ['nothing is measured', 'segment', undefined, []],
    ['the user says it is a conversions table', 'segment', 'conversions', ['channel']],
    ['the user says it is an audience', 'segment conversions', 'audience', []],
  ])('%s', (_, present, kind, expected) => {
    expect(constantRoles(roles(present), kind)).toEqual(expected);
  });
});

describe('what is lacking', () => {
  test.each<[string, InputKind | undefined, string[]]>([
    ['channel conversions', undefined, []],
    ['segment size', undefined, []],
    ['segment channel', undefined, ['conversions']],
    ['', undefined, ['channel', 'conversions']],
    ['segment', undefined, ['size']],
    ['channel conversions', 'usage', ['share']],
  ])('%j as %s', (present, kind, expected) => {
    expect(lackingRoles(roles(present), kind)).toEqual(expected);
  });
});
