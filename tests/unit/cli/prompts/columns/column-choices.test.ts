import { expect, test } from 'vitest';
import { columnChoices } from '../../../../../src/cli/prompts/columns/column-choices.ts';
import { columnRoles } from '../../../../../src/model/column-vocabulary.ts';

const none = new Set<never>();

test('the guess first, then leaving out, then every other role once', () => {
  const choices = columnChoices('cost', none, none);
  expect(choices.slice(0, 4)).toEqual(['cost', 'leave-out', 'leave-rest', 'segment']);
  expect([...choices].sort()).toEqual([...columnRoles, 'leave-out', 'leave-rest'].sort());
});
test('without a guess, leaving out comes first', () => {
  expect(columnChoices(undefined, none, none)[0]).toBe('leave-out');
});
test('a role is given once, but names can be joined', () => {
  const choices = columnChoices('cost', new Set(['cost', 'segment']), none);
  expect(choices).not.toContain('cost');
  expect(choices).toContain('segment');
});
test('no column for what has one value in every row', () => {
  expect(columnChoices('channel', none, new Set(['channel']))).not.toContain('channel');
});
test('a table of a kind offers what is read from it', () => {
  expect(columnChoices('cost', none, none, 'audience')).toEqual([
    'leave-out',
    'leave-rest',
    'segment',
    'size',
    'value',
    'priority',
    'region',
    'basis',
  ]);
});
