import type { OnProgress } from '../model/progress.ts';

/** Bytes between two words on how far the reading is. */
const step = 1 << 20;

/** Counts the rows and bytes of all inputs, and tells them every megabyte. */
export class ReadingProgress {
  readonly #onProgress: OnProgress;
  /** Rows so far. */
  rows = 0;
  #bytes = 0;
  #told = 0;

  constructor(onProgress: OnProgress) {
    this.#onProgress = onProgress;
  }

  /** The same bytes, counted. */
  async *watch(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#bytes += chunk.length;
      if (this.#bytes - this.#told >= step) {
        this.#told = this.#bytes;
        this.#onProgress({ phase: 'reading', rows: this.rows, bytes: this.#bytes });
      }
      yield chunk;
    }
  }
}
