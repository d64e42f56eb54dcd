const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Whether these bytes, which end with a whole character, are ASCII, other UTF-8, or no UTF-8 at all. */
export function checkUtf8(bytes: Uint8Array): 'ascii' | 'utf-8' | 'invalid' {
  try {
    // Beyond ASCII a character takes more bytes than it has UTF-16 units.
    return decoder.decode(bytes).length === bytes.length ? 'ascii' : 'utf-8';
  } catch {
    return 'invalid';
  }
}

/** Damaged UTF-8 still has more letters beyond ASCII than broken bytes; a code page hardly ever looks like that. */
export function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return foreign - broken > broken;
}
