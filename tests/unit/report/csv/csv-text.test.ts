import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../src/report/csv/csv-text.ts';

const field = (value: string | number | boolean | null) => csvText([[value]]).replace(/^\ufeff|\r\n$/g, '');

describe('csvText', () => {
  it('has a byte order mark, commas and CRLF', () => {
    expect(
      csvText([
        ['a', 1],
        [null, true],
      ]),
    ).toBe('\ufeffa,1\r\n,true\r\n');
  });

  it.each(['=cmd|calc', '+1', '-1+1', '@SUM(A1)', '＝1'])('neutralises %s', (text) => {
    expect(field(text)).toBe(`'${text}`);
  });

  it('neutralises a formula behind a tab, a line break or a control character', () => {
    expect([field('\t=1'), field('\r=1'), field('\n=1'), field('\u0000=1')]).toEqual([
      "'=1",
      "'=1",
      "'=1",
      "'=1",
    ]);
  });

  it('leaves numbers alone', () => {
    expect([field(-1.5), field(1e-7), field(0)]).toEqual(['-1.5', '1e-7', '0']);
  });

  it('quotes commas and quotes', () => {
    expect(field('a, "b"')).toBe('"a, ""b"""');
  });

  it('is read back by a CSV reader', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', "'", ' x', ';', 'ż', '微') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const expected = rows.map((row) => row.map((value) => value.trim()));
        expect(parse(csvText(rows), { bom: true })).toEqual(expected);
      }),
    );
  });
});
