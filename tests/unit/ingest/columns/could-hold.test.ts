import { describe, expect, it } from 'vitest';
import { couldHold } from '../../../../src/ingest/columns/could-hold.ts';
import { CellWords } from '../../../../src/ingest/numbers/cell-words.ts';
import { vocabulary } from '../read-tables.ts';

const words = new CellWords(vocabulary);

describe('couldHold', () => {
  it.each([
    ['conversions', ['12', '1.200', '']],
    ['conversions', ['yes', 'no']],
    ['cost', ['€ 12,50', 'EUR 3.00']],
    ['share', ['40 %', '0.2', '1']],
    ['segment', ['18-24', '25-34']],
    ['channel', ['Instagram', 'facebook / cpc']],
    ['channel', []],
  ] as const)('%s could be %j', (role, values) => {
    expect(couldHold(role, values, words)).toBe(true);
  });

  it.each([
    ['conversions', ['anna@example.com']],
    ['conversions', ['Instagram', '3']],
    ['share', ['1200']],
    ['share', ['140 %']],
    ['channel', ['#1001', '#1002']],
    ['channel', ['2026-01-02 10:00:00']],
    ['channel', ['105.00']],
    ['channel', ['yes', 'no']],
    ['channel', ['https://example.com']],
    ['channel', ['anna@example.com']],
    ['segment', ['', '-']],
  ] as const)('%s could not be %j', (role, values) => {
    expect(couldHold(role, values, words)).toBe(false);
  });
});
