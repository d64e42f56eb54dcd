import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DecodedText } from '../../src/ingest/bytes/decode-text.ts';
import { readRecords } from '../../src/ingest/tables/read-records.ts';
import { sniffDialect } from '../../src/ingest/tables/sniff-dialect.ts';
import { chunks, readSettings } from '../unit/ingest/read-tables.ts';

// csv-spectrum (Max Ogden), beside the checkout and never in it: CSV files and what they say, as JSON.
const folder = join(process.env.OPTICHANNEL_DATA ?? '', 'csv-spectrum');
const names = readdirSync(join(folder, 'csvs'))
  .map((name) => name.replace(/\.csv$/, ''))
  // Its two files disagree: another phone number, and other characters.
  .filter((name) => name !== 'location_coordinates');

/** Rows as objects by header, the way the program cuts them. */
async function read(bytes: Buffer): Promise<Record<string, string>[]> {
  const settings = readSettings();
  const text = new DecodedText(chunks(bytes, 7), settings);
  const pieces: Buffer[] = [];
  for await (const piece of text.pieces()) pieces.push(piece);
  const dialect = sniffDialect(Buffer.concat(pieces).toString('utf8'), true);
  const records: string[][] = [];
  const options = { file: 'data.csv', recordBytes: 1 << 20, say: settings.say };
  async function* again() {
    yield* pieces;
  }
  await readRecords(again(), dialect, options, (record) => records.push(record));
  const [header, ...rows] = records;
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header![index]!, cell])));
}

describe('csv-spectrum', () => {
  it('is all there', () => expect(names).toHaveLength(11));

  it.each(names)('%s reads as its JSON says', async (name) => {
    const said = JSON.parse(readFileSync(join(folder, 'json', `${name}.json`), 'utf8'));
    const bytes = readFileSync(join(folder, 'csvs', `${name}.csv`));
    // newlines_crlf.csv holds no CRLF, though its JSON says so: there a line break is compared as such.
    const expected =
      name === 'newlines_crlf'
        ? said.map((row: Record<string, string>) =>
            Object.fromEntries(
              Object.entries(row).map(([key, text]) => [key, text.replaceAll('\r\n', '\n')]),
            ),
          )
        : said;
    expect(await read(bytes)).toEqual(expected);
  });

  it('newlines_crlf with the line breaks of its name reads as its JSON says, to the byte', async () => {
    const said = JSON.parse(readFileSync(join(folder, 'json', 'newlines_crlf.json'), 'utf8'));
    const text = readFileSync(join(folder, 'csvs', 'newlines_crlf.csv'), 'utf8');
    expect(text).not.toContain('\r');
    expect(await read(Buffer.from(text.replaceAll('\n', '\r\n')))).toEqual(said);
  });
});
