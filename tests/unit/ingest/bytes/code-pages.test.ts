import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codePagesDiffer, isCentralEuropean } from '../../../../src/ingest/bytes/code-pages.ts';

describe('isCentralEuropean', () => {
  it('takes ł between letters for Windows-1250, and ³ after one for Windows-1252', () => {
    const [m, l, o] = iconv.encode('mło', 'windows-1250');
    expect(isCentralEuropean(m!, l!, o!)).toBe(true);
    const [metre, cube, space] = iconv.encode('m³ ', 'windows-1252');
    expect(isCentralEuropean(metre!, cube!, space!)).toBe(false);
  });
});

describe('codePagesDiffer', () => {
  const seen = (...bytes: number[]) =>
    Uint8Array.from({ length: 256 }, (_, byte) => (bytes.includes(byte) ? 1 : 0));

  it('knows letters that both have, and letters that they do not share', () => {
    // 0xE4 is ä in both; 0xEA is ê or ę.
    expect(codePagesDiffer(seen(0x41, 0xe4), iconv)).toBe(false);
    expect(codePagesDiffer(seen(0x41, 0xea), iconv)).toBe(true);
  });
});
