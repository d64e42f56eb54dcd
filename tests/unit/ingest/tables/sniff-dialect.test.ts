import { describe, expect, it } from 'vitest';
import { sniffDialect } from '../../../../src/ingest/tables/sniff-dialect.ts';

describe('sniffDialect', () => {
  it.each([
    [',', 'segment,size\na,1\n'],
    [';', 'segment;share\na;0,5\nb;0,25\n'],
    ['\t', 'segment\tsize\na, b\t1,5\n'],
    ['|', 'segment|size\na|1\n'],
    [';', '"a, b, c";size\n"1, 2, 3";4\n'],
    [',', '"a;b;c",size\nd,4\n'],
    [',', 'segment\nstudents\n'],
    [',', 'text,size\n"one; two\nthree; four",1\n'],
    // More cells than the header has, and decimal commas that cut just as evenly.
    [';', 'channel;cost\nemail;1,5;x\nemail;1,5;x\nemail;1,5;x\nemail;1,234\n'],
    // Below a title nothing but commas between digits.
    [',', 'Report\n1,2,3\n4,5,6\n'],
    [';', 'Report for May 1, 2026\nchannel;cost;share\na;1,5;2,5\nb;3,5;4,5\n'],
  ])('finds %j', (delimiter, text) => {
    expect(sniffDialect(text, true)).toMatchObject({ delimiter, skipBytes: 0, firstLine: 1 });
  });

  it('takes the word of a sep= line and leaves it out', () => {
    expect(sniffDialect('sep=;\r\na,b;c,d\r\n', true)).toMatchObject({
      delimiter: ';',
      skipBytes: 7,
      firstLine: 2,
    });
    expect(sniffDialect('"sep=|"\na|b\n', true)).toMatchObject({
      delimiter: '|',
      skipBytes: 8,
      firstLine: 2,
    });
  });

  it('does not judge by a last line that is cut off', () => {
    expect(sniffDialect('a;b\n1;2\n"x, y, z', false).delimiter).toBe(';');
  });

  it('knows line breaks of Windows, Unix and old Macs', () => {
    expect(sniffDialect('a,b\r\n1,2\r\n', true).lineBreaks).toEqual(['\r\n', '\n']);
    expect(sniffDialect('a,b\r1,2\r', true).lineBreaks).toEqual(['\r']);
  });
});
