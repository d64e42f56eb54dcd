import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../../src/ingest/tables/read-records.ts';
import { sniffDialect } from '../../../../src/ingest/tables/sniff-dialect.ts';
import { chunks, say } from '../read-tables.ts';

async function records(text: string, options: { size?: number; recordBytes?: number } = {}) {
  const found: [line: number, ...cells: string[]][] = [];
  async function* pieces() {
    for await (const piece of chunks(Buffer.from(text), options.size)) yield Buffer.from(piece);
  }
  const limits = { file: 'data.csv', recordBytes: options.recordBytes ?? 1_000, say };
  await readRecords(pieces(), sniffDialect(text, true), limits, (record, line) =>
    found.push([line, ...record]),
  );
  return found;
}

describe('readRecords', () => {
  // The cases of csv-spectrum, by name.
  it.each([
    [
      'simple',
      'a,b,c\n1,2,3',
      [
        [1, 'a', 'b', 'c'],
        [2, '1', '2', '3'],
      ],
    ],
    [
      'simple_crlf',
      'a,b,c\r\n1,2,3\r\n',
      [
        [1, 'a', 'b', 'c'],
        [2, '1', '2', '3'],
      ],
    ],
    [
      'comma_in_quotes',
      'first,address\nJohn,"120 any st., apt 4"\n',
      [
        [1, 'first', 'address'],
        [2, 'John', '120 any st., apt 4'],
      ],
    ],
    [
      'empty',
      'a,b,c\n1,"",""\n2,3,4\n',
      [
        [1, 'a', 'b', 'c'],
        [2, '1', '', ''],
        [3, '2', '3', '4'],
      ],
    ],
    [
      'escaped_quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'ha "ha" ha'],
        [3, '3', '4'],
      ],
    ],
    [
      'json',
      'key,val\n1,"{""type"": ""Point""}"\n',
      [
        [1, 'key', 'val'],
        [2, '1', '{"type": "Point"}'],
      ],
    ],
    [
      'newlines',
      'a,b\n1,2\n"Once upon \na time",5\n7,8\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, 'Once upon \na time', '5'],
        [5, '7', '8'],
      ],
    ],
    [
      'quotes_and_newlines',
      'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'ha \n"ha" \nha'],
        [5, '3', '4'],
      ],
    ],
    [
      'utf8',
      'a,b\n1,ʤ\n',
      [
        [1, 'a', 'b'],
        [2, '1', 'ʤ'],
      ],
    ],
  ])('reads %s', async (_, text, expected) => {
    for (const size of [1, 3, 1_000]) expect(await records(text, { size })).toEqual(expected);
  });

  it('counts physical lines: empty ones, CRLF within quotes, a sep= line', async () => {
    const text = 'sep=;\r\na;b\r\n\r\n"x\r\ny";2\r\n\r\n3;4';
    expect(await records(text)).toEqual([
      [2, 'a', 'b'],
      [4, 'x\r\ny', '2'],
      [7, '3', '4'],
    ]);
  });

  it('reads the line breaks of old Macs', async () => {
    expect(await records('a,b\r1,2\r')).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('keeps a quote within a cell as it is', async () => {
    expect(await records('a,b\n5" pipe,2\n')).toEqual([
      [1, 'a', 'b'],
      [2, '5" pipe', '2'],
    ]);
  });

  it('names the row in which a quote is never closed', async () => {
    await expect(records('a,b\n"x\ny",2\n1,"oops\n3,4\n')).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'In the row that starts in line 4 of data.csv a quote is opened in column 2 and never closed.',
      place: { file: 'data.csv', line: 4, column: 2 },
    });
  });

  it('refuses a row that is too large, and names it', async () => {
    await expect(records(`a,b\n1,2\n3,${'x'.repeat(5_000)}\n`, { size: 64 })).rejects.toMatchObject({
      code: 'record-too-large',
      place: { file: 'data.csv', line: 3, column: 2 },
    });
  });
});
