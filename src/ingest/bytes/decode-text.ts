import iconv from 'iconv-lite';
import { PlanError } from '../../errors.ts';
import type { ReadSettings } from '../read-settings.ts';
import { checkUtf8, isMostlyUtf8 } from './check-utf8.ts';
import { completeLength } from './complete-length.ts';
import { codePagesDiffer, guessCodePage } from './guess-code-page.ts';
import { sniffEncoding } from './sniff-encoding.ts';

// Giant chunks would be parsed into as many records at once.
const pieceBytes = 65_536;
const sniffBytes = 4_096;

/**
 * The bytes of a file as UTF-8, without BOM, in small pieces that never end within a character. UTF-8 passes
 * unchanged. Without a given encoding, a BOM decides, then the NULs of UTF-16, then the first bytes beyond
 * ASCII: UTF-8 when they are valid, else a Windows code page.
 */
export class DecodedText {
  readonly #bytes: AsyncIterable<Uint8Array>;
  readonly #given: string | undefined;
  readonly #hash: ReturnType<ReadSettings['createHash']>;
  readonly #seen = new Uint8Array(256);
  #encoding: string | undefined;
  #decoder: iconv.DecoderStream | undefined;
  #tail: Buffer = Buffer.alloc(0);
  #half = '';
  #byteCount = 0;
  /** Some piece so far holds NULs, or replacement characters for what could not be decoded. */
  damaged = false;

  /** @throws PlanError `encoding-unknown` */
  constructor(
    bytes: AsyncIterable<Uint8Array>,
    settings: Pick<ReadSettings, 'encoding' | 'createHash' | 'say'>,
  ) {
    this.#bytes = bytes;
    this.#given = settings.encoding;
    this.#hash = settings.createHash();
    if (this.#given === undefined) return;
    if (!iconv.encodingExists(this.#given)) {
      const values = { encoding: this.#given };
      throw new PlanError('encoding-unknown', settings.say('error.encoding-unknown', values), {
        hint: settings.say('error.encoding-unknown.hint', values),
      });
    }
    this.#use(/^utf-?8$/i.test(this.#given) ? 'utf-8' : this.#given.toLowerCase());
  }

  /** Certain once all pieces were read. */
  get encoding(): string {
    return this.#encoding ?? 'utf-8';
  }

  /** A code page was guessed, and another guess would read other letters. */
  get guessed(): boolean {
    return this.#given === undefined && codePagesDiffer(this.#seen);
  }

  /** UTF-16 with a lone byte at its end. */
  get halfCharacter(): boolean {
    return this.encoding.startsWith('utf-16') && this.#byteCount % 2 === 1;
  }

  /** Hash of the raw bytes; once, after all pieces were read. */
  digest(): string {
    return this.#hash.digest();
  }

  async *pieces(): AsyncGenerator<Buffer> {
    let head: Buffer | undefined = Buffer.alloc(0);
    for await (const chunk of this.#bytes) {
      this.#hash.update(chunk);
      this.#byteCount += chunk.length;
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      if (head === undefined) yield* this.#split(bytes);
      else {
        head = Buffer.concat([head, bytes]);
        if (head.length < sniffBytes) continue;
        yield* this.#begin(head);
        head = undefined;
      }
    }
    if (head !== undefined) yield* this.#begin(head);
    yield* this.#piece(Buffer.alloc(0), true);
  }

  *#begin(head: Buffer): Generator<Buffer> {
    const sniffed = sniffEncoding(head.subarray(0, sniffBytes));
    if (this.#encoding === undefined && sniffed !== undefined) this.#use(sniffed);
    const bom = sniffed === 'utf-8' && this.#decoder === undefined;
    yield* this.#split(bom ? head.subarray(3) : head);
  }

  *#split(bytes: Buffer): Generator<Buffer> {
    for (let start = 0; start < bytes.length; start += pieceBytes)
      yield* this.#piece(bytes.subarray(start, start + pieceBytes), false);
  }

  *#piece(bytes: Buffer, last: boolean): Generator<Buffer> {
    const text = this.#decoder ? this.#decode(bytes, last) : this.#check(bytes, last);
    if (text.includes(0)) this.damaged = true;
    if (text.length > 0) yield text;
  }

  #check(bytes: Buffer, last: boolean): Buffer {
    const joined = this.#tail.length === 0 ? bytes : Buffer.concat([this.#tail, bytes]);
    const length = last ? joined.length : completeLength(joined);
    const text = joined.subarray(0, length);
    const form = checkUtf8(text);
    if (this.#encoding === undefined && form !== 'ascii') {
      this.#use(form === 'utf-8' || isMostlyUtf8(text) ? 'utf-8' : guessCodePage(joined));
      if (this.#decoder) return this.#decode(joined, last);
    }
    this.#tail = joined.subarray(length);
    if (form !== 'invalid') return text;
    this.damaged = true;
    return Buffer.from(text.toString('utf8'));
  }

  #decode(bytes: Buffer, last: boolean): Buffer {
    if (this.#encoding?.startsWith('windows-')) for (const byte of bytes) this.#seen[byte] = 1;
    const text = this.#half + this.#decoder!.write(bytes) + (last ? (this.#decoder!.end() ?? '') : '');
    // The decoder may cut between the two halves of a surrogate pair.
    const halved = !last && /[\uD800-\uDBFF]$/.test(text);
    this.#half = halved ? text.slice(-1) : '';
    const piece = Buffer.from(halved ? text.slice(0, -1) : text);
    if (piece.includes('\uFFFD')) this.damaged = true;
    return piece;
  }

  #use(encoding: string): void {
    this.#encoding = encoding;
    if (encoding !== 'utf-8')
      this.#decoder = iconv.getDecoder(encoding as Parameters<typeof iconv.getDecoder>[0]);
  }
}
