import type { DecoderStream } from 'iconv-lite';
import { PlanError } from '../../errors.ts';
import type { ReadSettings } from '../read-settings.ts';
import { checkUtf8, type Utf8Form } from './check-utf8.ts';
import { type Codec, codePagesDiffer } from './code-pages.ts';
import { completeLength } from './complete-length.ts';
import { EncodingEvidence } from './encoding-evidence.ts';
import { sniffEncoding } from './sniff-encoding.ts';

// Giant chunks would be parsed into as many records at once.
const pieceBytes = 65_536;
const sniffBytes = 4_096;

/**
 * The bytes of a file as UTF-8, without BOM, in small pieces that never end within a character. UTF-8 passes
 * unchanged. Without a given encoding, a BOM decides, then the NULs of UTF-16, then the first piece beyond
 * ASCII: UTF-8 when it is valid, else a Windows code page. What all pieces would have decided is known at the end.
 */
export class DecodedText {
  readonly #bytes: AsyncIterable<Uint8Array>;
  readonly #given: string | undefined;
  readonly #hash: ReturnType<ReadSettings['createHash']>;
  readonly #say: ReadSettings['say'];
  readonly #seen = new Uint8Array(256);
  #encoding: string | undefined;
  /** Undefined where the first bytes or the user tell. */
  #evidence: EncodingEvidence | undefined;
  /** The tables of all code pages: big, and loaded only for what is not UTF-8. */
  #codec: Codec | undefined;
  #decoder: DecoderStream | undefined;
  #tail: Buffer = Buffer.alloc(0);
  #half = '';
  #byteCount = 0;
  /** Some piece so far holds NULs, or replacement characters for what could not be decoded, here or earlier. */
  damaged = false;

  /** @param known the encoding that all pieces show, where an earlier reading has found it out */
  constructor(
    bytes: AsyncIterable<Uint8Array>,
    settings: Pick<ReadSettings, 'encoding' | 'createHash' | 'say'>,
    known?: string,
  ) {
    this.#bytes = bytes;
    this.#given = settings.encoding;
    this.#hash = settings.createHash();
    this.#say = settings.say;
    this.#encoding = known;
    if (this.#given !== undefined)
      this.#encoding = /^utf-?8$/i.test(this.#given) ? 'utf-8' : this.#given.toLowerCase();
  }

  /** The encoding that all pieces show together; undefined where the first bytes or the user tell, and for ASCII. */
  get shown(): string | undefined {
    return this.#evidence?.encoding;
  }

  /** Certain once all pieces were read. */
  get encoding(): string {
    return this.#encoding ?? 'utf-8';
  }

  /** A code page was guessed, and another guess would read other letters. */
  get guessed(): boolean {
    const guessing = this.#given === undefined && this.#codec !== undefined;
    return guessing && codePagesDiffer(this.#seen, this.#codec!);
  }

  /** UTF-16 with a lone byte at its end. */
  get halfCharacter(): boolean {
    return this.encoding.startsWith('utf-16') && this.#byteCount % 2 === 1;
  }

  /** Hash of the raw bytes; once, after all pieces were read. */
  digest(): string {
    return this.#hash.digest();
  }

  /** @throws PlanError `encoding-unknown` */
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

  async *#begin(head: Buffer): AsyncGenerator<Buffer> {
    const sniffed = sniffEncoding(head.subarray(0, sniffBytes));
    if (sniffed === undefined && this.#given === undefined) this.#evidence = new EncodingEvidence();
    this.#encoding ??= sniffed;
    const bom = sniffed === 'utf-8' && this.encoding === 'utf-8';
    yield* this.#split(bom ? head.subarray(3) : head);
  }

  async *#split(bytes: Buffer): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += pieceBytes)
      yield* this.#piece(bytes.subarray(start, start + pieceBytes), false);
  }

  async *#piece(bytes: Buffer, last: boolean): AsyncGenerator<Buffer> {
    let text: Buffer;
    if (this.encoding === 'utf-8') text = await this.#check(bytes, last);
    else {
      if (this.#evidence) this.#examine(bytes, last);
      text = await this.#decode(bytes, last);
    }
    if (text.includes(0)) this.damaged = true;
    if (text.length > 0) yield text;
  }

  /** Passes UTF-8 on; the first bytes beyond ASCII may show that it is something else. */
  async #check(bytes: Buffer, last: boolean): Promise<Buffer> {
    const { joined, text, form } = this.#examine(bytes, last);
    if (this.#encoding === undefined && form !== 'ascii') {
      this.#encoding = this.#evidence!.encoding;
      if (this.encoding !== 'utf-8') return this.#decode(joined, last);
    }
    if (form === 'ascii') return text;
    // Whoever wrote the file may have lost letters before.
    if (form === 'invalid' || text.includes('\uFFFD')) this.damaged = true;
    return form === 'invalid' ? Buffer.from(text.toString('utf8')) : text;
  }

  /** Puts off a character that the bytes end within. @returns `text` without it, and what `text` is as UTF-8 */
  #examine(bytes: Buffer, last: boolean): { joined: Buffer; text: Buffer; form: Utf8Form } {
    const joined = this.#tail.length === 0 ? bytes : Buffer.concat([this.#tail, bytes]);
    const length = completeLength(joined);
    const text = joined.subarray(0, length);
    this.#tail = joined.subarray(length);
    const form = this.#evidence?.note(text) ?? checkUtf8(text);
    if (!last || this.#tail.length === 0) return { joined, text, form };
    // That the file ends too early does not speak against UTF-8.
    if (this.#evidence && this.#evidence.encoding !== 'utf-8') this.#evidence.note(this.#tail);
    return { joined, text: joined, form: 'invalid' };
  }

  async #decode(bytes: Buffer, last: boolean): Promise<Buffer> {
    this.#decoder ??= await this.#open();
    if (this.#encoding?.startsWith('windows-')) for (const byte of bytes) this.#seen[byte] = 1;
    const text = this.#half + this.#decoder.write(bytes) + (last ? (this.#decoder.end() ?? '') : '');
    // The decoder may cut between the two halves of a surrogate pair.
    const halved = !last && /[\uD800-\uDBFF]$/.test(text);
    this.#half = halved ? text.slice(-1) : '';
    const piece = Buffer.from(halved ? text.slice(0, -1) : text);
    if (piece.includes('\uFFFD')) this.damaged = true;
    return piece;
  }

  async #open(): Promise<DecoderStream> {
    this.#codec = (await import('iconv-lite')).default;
    if (this.#codec.encodingExists(this.encoding))
      return this.#codec.getDecoder(this.encoding as Parameters<Codec['getDecoder']>[0]);
    const values = { encoding: this.#given ?? this.encoding };
    throw new PlanError('encoding-unknown', this.#say('error.encoding-unknown', values), {
      hint: this.#say('error.encoding-unknown.hint', values),
    });
  }
}
