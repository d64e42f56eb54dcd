import type iconv from 'iconv-lite';

/** The library that knows the code pages. */
export type Codec = typeof iconv;

/**
 * Western or Central European code page? No byte sequence settles it, but ³, ¹ and ¿ of Windows-1252 never
 * stand between two letters, whereas ł, ą and ż of Windows-1250 (the same bytes) mostly do.
 * @param before byte before the one in question @param after the one after it
 */
export function isCentralEuropean(before: number, byte: number, after: number): boolean {
  return (byte === 0xb3 || byte === 0xb9 || byte === 0xbf) && isLetter(before) && isLetter(after);
}

/** Whether these bytes (a flag for each of the 256) read differently in Windows-1252 and Windows-1250. */
export function codePagesDiffer(seen: Uint8Array, codec: Codec): boolean {
  return seen.some((flag, byte) => {
    if (flag !== 1) return false;
    const bytes = Buffer.from([byte]);
    return codec.decode(bytes, 'windows-1252') !== codec.decode(bytes, 'windows-1250');
  });
}

/** A letter, if this is Windows-1250. */
function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  if (byte === 0x9c || byte === 0x9f || byte === 0xb3 || byte === 0xb9 || byte === 0xbf) return true;
  return (lower >= 0x61 && lower <= 0x7a) || byte >= 0xc0;
}
