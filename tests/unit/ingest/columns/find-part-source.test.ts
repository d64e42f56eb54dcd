import { describe, expect, it } from 'vitest';
import { findPartSource } from '../../../../src/ingest/columns/find-part-source.ts';
import { HeaderLexicon } from '../../../../src/ingest/columns/header-lexicon.ts';
import type { PartSource } from '../../../../src/ingest/columns/table-layout.ts';
import type { ColumnRole } from '../../../../src/model/column-vocabulary.ts';
import { readSettings, vocabulary } from '../read-tables.ts';

const lexicon = new HeaderLexicon(vocabulary, readSettings().normalize);

function find(by: string | undefined, header: string[], sources: [ColumnRole, PartSource][] = []) {
  const meanings = header.map((name) => lexicon.read(name));
  return findPartSource(
    { file: 'data.csv', line: 1, header },
    new Map(sources),
    meanings,
    readSettings({ by }),
  );
}

describe('the column that divides a table', () => {
  it('is the one that is read for the role', () => {
    const mapped: PartSource = { columns: [1, 2], field: 'Kraj + Miasto' };
    expect(find('Region', ['Region', 'Kraj', 'Miasto'], [['region', mapped]])).toBe(mapped);
  });

  it('is else the one with the header, whatever its case, accents and spaces', () => {
    expect(find('uber  region', ['x', ' Über-Region '])).toEqual({ columns: [1], field: 'Über-Region' });
    expect(find('#1', ['x', 'y'])).toEqual({ columns: [0], field: 'x' });
  });

  it('is else the one whose header means the role, by its proper name before others', () => {
    expect(find('region', ['x', 'Województwo'])).toEqual({ columns: [1], field: 'Województwo' });
    expect(find('device', ['Gerät', 'x'])).toEqual({ columns: [0], field: 'Gerät' });
    // A header of its own never stands for another one, though both mean a region.
    expect(find('Markt', ['x', 'Land'])).toBeUndefined();
  });

  it('is none where the table has none or nothing is to be divided', () => {
    expect(find('region', ['x', 'y'])).toBeUndefined();
    expect(find(undefined, ['region'])).toBeUndefined();
    expect(find('', ['', 'x'])).toBeUndefined();
  });

  it('is refused where two headers mean the role equally', () => {
    expect(() => find('region', ['Land', 'Markt'])).toThrow('Columns 1 (Land) and 2 (Markt) of data.csv');
    expect(find('region', ['Land', 'Region'])).toEqual({ columns: [1], field: 'Region' });
  });
});
