import { describe, expect, it } from 'vitest';
import { missingRoles, tableKind } from '../../../../src/ingest/columns/table-kind.ts';
import type { ColumnRole } from '../../../../src/model/column-vocabulary.ts';

const roles = (text: string) => new Set(text.split(' ') as ColumnRole[]);

describe('tableKind', () => {
  it.each([
    ['segment size', 'audience'],
    ['segment value', 'audience'],
    ['segment channel share', 'usage'],
    ['segment channel users sample', 'usage'],
    ['channel active effort_hours', 'usage'],
    ['channel conversions', 'conversions'],
    ['segment channel stage exposures conversions cost revenue active', 'conversions'],
    ['channel cost', 'conversions'],
    ['segment size channel share', 'combined'],
    ['segment channel share conversions', 'combined'],
    ['segment size channel active', 'combined'],
    ['segment size conversions', undefined],
    ['segment share', undefined],
    ['segment channel', undefined],
    ['stage', undefined],
  ])('%s: %s', (present, kind) => {
    expect(tableKind(roles(present))).toBe(kind);
  });
});

describe('missingRoles', () => {
  it('names what a table still needs', () => {
    expect(missingRoles('conversions', roles('segment stage'))).toEqual(['channel', 'conversions']);
    expect(missingRoles('usage', roles('segment channel'))).toEqual(['share']);
    expect(missingRoles('audience', roles('size'))).toEqual(['segment']);
    expect(missingRoles('conversions', roles('channel cost'))).toEqual([]);
  });
});
