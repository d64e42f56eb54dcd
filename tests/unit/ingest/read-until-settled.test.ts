import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readObservations } from '../../../src/ingest/read-observations.ts';
import type { InputFile } from '../../../src/ingest/read-settings.ts';
import { chunks, readSettings } from './read-tables.ts';

/** A file, and how often it was opened. */
function watched(path: string, content: string | Buffer, repeatable = true): InputFile & { opened: number } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const file = {
    path,
    opened: 0,
    repeatable,
    bytes: {
      [Symbol.asyncIterator]: () => {
        file.opened++;
        return chunks(bytes);
      },
    },
  };
  return file;
}

/** Reads with a head of two rows. */
const read = (...files: InputFile[]) => {
  const { limits } = readSettings();
  return readObservations(files, readSettings({ limits: { ...limits, headRows: 2 } }));
};

const costs = (...amounts: string[]) =>
  `channel;stage;cost\n${amounts.map((amount) => `email;purchase;${amount}\n`).join('')}`;

describe('reading again', () => {
  it('is needed where a late row shows what earlier ones mean', async () => {
    const file = watched('a.csv', costs('1,234', '5', '6', '0,5'));
    const observations = await read(file);
    // 1.234 + 5 + 6 + 0.5: the last row shows that the comma stands before decimals.
    expect(observations.counts).toMatchObject([{ cost: 12.734 }]);
    expect(observations.issues).toEqual([]);
    expect(file.opened).toBe(2);
  });

  it('is not needed where late rows show nothing new, nor where earlier ones are clear', async () => {
    for (const table of [costs('1,5', '5', '6', '0,5'), costs('7', '5', '6', '0,5', '1,234')]) {
      const file = watched('a.csv', table);
      await read(file);
      expect(file.opened).toBe(1);
    }
  });

  it('concerns all files, because the currency of one holds for the next', async () => {
    const [first, second] = [
      watched('a.csv', costs('5', '5', '€ 5')),
      watched('b.csv', costs('$7', '8', '9')),
    ];
    const observations = await read(first, second);
    expect(observations).toMatchObject({ currency: 'EUR', counts: [{ cost: 15 }] });
    // The dollars of all three rows of the second file have no rate.
    expect(observations.issues.map(({ code, file }) => [code, file])).toEqual(
      Array(3).fill(['mixed-currencies', 'b.csv']),
    );
    expect([first.opened, second.opened]).toEqual([2, 2]);
  });

  it('counts each row once', async () => {
    // Two words at the top, three counts below: most cells are counts, so that the words are the slips.
    const table = `channel;conversions\n${'email;yes\n'.repeat(2)}${'email;3\n'.repeat(3)}`;
    const file = watched('a.csv', table);
    const { counts, inputs, issues } = await read(file);
    expect(counts).toMatchObject([{ conversions: 9 }]);
    expect(inputs).toMatchObject([{ rows: 5, usedRows: 3, rejectedRows: 2 }]);
    expect(issues.filter(({ code }) => code === 'text-in-number')).toHaveLength(2);
    expect(file.opened).toBe(2);
  });

  it('finds a slip among words wherever it stands, and needs a second look only where the head is mistaken', async () => {
    const words = ['yes', 'no', 'no', 'no', 'no', 'no'];
    for (const [table, opened] of [
      [[...words, '2', '3'], 1],
      [['2', '3', ...words], 2],
      [['no', '2', 'no', 'no', 'yes', '3', 'no', 'no'], 2],
    ] as const) {
      const file = watched(
        'a.csv',
        `channel;conversions\n${table.map((text) => `email;${text}\n`).join('')}`,
      );
      const { counts, inputs, issues } = await read(file);
      // Six words, of which one is yes, against two counts.
      expect(counts).toMatchObject([{ exposures: 6, conversions: 1 }]);
      expect(inputs).toMatchObject([{ rows: 8, usedRows: 6, rejectedRows: 2 }]);
      expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
        Array(2).fill('not-yes-or-no'),
      );
      expect(file.opened).toBe(opened);
    }
  });

  it('shows letters that only the end of a long file tells, in either order', async () => {
    // More than one piece of 64 KiB each.
    const western = 'Größe;email;1,5\n'.repeat(6_000);
    const polish = 'młodzi;email;1,234\n';
    for (const rows of [western + polish, polish + western]) {
      const file = watched('a.csv', iconv.encode(`segment;channel;cost\n${rows}`, 'windows-1250'));
      const { inputs, segments } = await read(file);
      expect(inputs[0]!.encoding).toBe('windows-1250');
      expect(segments.map(({ name }) => name)).toEqual(['Größe', 'młodzi']);
    }
  });

  it('of damaged UTF-8 is the same wherever the damage stands', async () => {
    const good = Buffer.from('Größe;email;1\n'.repeat(6_000));
    const damaged = Buffer.from('Gr\xf6\xdfe;email;1\n', 'latin1');
    const header = Buffer.from('segment;channel;cost\n');
    for (const rows of [
      [damaged, Buffer.from('x;email;1\n'.repeat(8_000)), good],
      [good, Buffer.from('x;email;1\n'.repeat(8_000)), damaged],
    ]) {
      const { inputs, segments } = await read(watched('a.csv', Buffer.concat([header, ...rows])));
      expect(inputs[0]!.encoding).toBe('utf-8');
      expect(segments.map(({ name }) => name)).toContain('Größe');
    }
  });
});

describe('what can be read only once', () => {
  it('is refused where it would have to be read again', async () => {
    await expect(read(watched('-', costs('1,234', '5', '6', '0,5'), false))).rejects.toMatchObject({
      code: 'file-unreadable',
      place: { file: '-', column: 3 },
      message:
        'Rows far down in - show that cost of those above is to be read otherwise; that takes a second look, but - can be read only once.',
      hint: 'Save it as a file first: COMMAND > data.csv, then name data.csv.',
    });
  });

  it('also where another file is the reason', async () => {
    const late = watched('a.csv', costs('1,234', '5', '6', '0,5'));
    await expect(read(watched('-', costs('1'), false), late)).rejects.toMatchObject({
      place: { file: 'a.csv' },
      message: expect.stringContaining('but - can be read only once'),
    });
  });

  it('is read where once is enough', async () => {
    const { counts } = await read(watched('-', costs('1,5', '5', '6', '0,5'), false));
    expect(counts).toMatchObject([{ cost: 13 }]);
  });
});
