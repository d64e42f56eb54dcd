import { checkUtf8, type Utf8Form } from './check-utf8.ts';
import { isCentralEuropean } from './code-pages.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What the bytes of a file show of its encoding, wherever in it they stand. Without them it is all ASCII. */
export class EncodingEvidence {
  /** Characters beyond ASCII, and what is none, if the file is UTF-8. */
  #foreign = 0;
  #broken = 0;
  /** A byte that is ł, ą or ż in Windows-1250 stands between letters. */
  #isCentral = false;
  #beforeLast = 0;
  #last = 0;
  #isAscii = true;

  /** Takes note of the next bytes of the file, which end with a whole character if it is UTF-8. */
  note(bytes: Uint8Array): Utf8Form {
    const form = checkUtf8(bytes);
    if (form === 'ascii') this.#noteNeighbours(bytes.subarray(0, 1));
    else {
      this.#isAscii = false;
      this.#noteNeighbours(bytes);
      if (form === 'invalid') this.#noteDamage(bytes);
      else for (const byte of bytes) if (byte >= 0xc0) this.#foreign++;
    }
    if (bytes.length > 1) this.#beforeLast = bytes[bytes.length - 2]!;
    if (bytes.length > 0) this.#last = bytes[bytes.length - 1]!;
    return form;
  }

  /**
   * The encoding that all of it shows; undefined for ASCII. Damaged UTF-8 still has more letters beyond ASCII than
   * broken bytes; a code page hardly ever looks like that.
   */
  get encoding(): 'utf-8' | 'windows-1250' | 'windows-1252' | undefined {
    if (this.#isAscii) return undefined;
    if (this.#broken === 0 || this.#foreign > this.#broken) return 'utf-8';
    return this.#isCentral ? 'windows-1250' : 'windows-1252';
  }

  #noteNeighbours(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.#isCentral ||= isCentralEuropean(this.#beforeLast, this.#last, byte);
      this.#beforeLast = this.#last;
      this.#last = byte;
    }
  }

  #noteDamage(bytes: Uint8Array): void {
    for (const character of decoder.decode(bytes))
      if (character === '\uFFFD') this.#broken++;
      else if (character > '\u007F') this.#foreign++;
  }
}
