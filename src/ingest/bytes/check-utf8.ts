const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type Utf8Form = 'ascii' | 'utf-8' | 'invalid';

/** Whether these bytes, which end with a whole character, are ASCII, other UTF-8, or no UTF-8 at all. */
export function checkUtf8(bytes: Uint8Array): Utf8Form {
  try {
    // Beyond ASCII a character takes more bytes than it has UTF-16 units.
    return decoder.decode(bytes).length === bytes.length ? 'ascii' : 'utf-8';
  } catch {
    return 'invalid';
  }
}
