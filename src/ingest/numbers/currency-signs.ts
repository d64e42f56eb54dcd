import type { ColumnVocabulary } from '../../model/column-vocabulary.ts';

const before = /^([+\-−]?)\s*([^\d\s.,+\-−'’]{1,4}\.?)\s*(?=[+\-−.,\d])/u;
const after = /\s*([^\d\s.,+\-−'’]{1,4}\.?)$/u;

/** Finds the currency of an amount, before or after the number. */
export class CurrencySigns {
  readonly #codes = new Map<string, string>();

  constructor(vocabulary: ColumnVocabulary) {
    for (const [code, signs] of Object.entries(vocabulary.currencies))
      for (const sign of [code, ...signs]) this.#codes.set(sign.toLowerCase(), code);
  }

  /** The number without its currency, and the ISO 4217 code of that; undefined for an unknown sign. */
  strip(text: string): { number: string; currency: string } | undefined {
    const lead = before.exec(text);
    const sign = lead ?? after.exec(text);
    const currency = this.#codes.get((lead ? lead[2] : sign?.[1])?.toLowerCase() ?? '');
    if (sign === null || currency === undefined) return undefined;
    const number = lead ? lead[1] + text.slice(lead[0].length) : text.slice(0, sign.index);
    return { number: number.trim(), currency };
  }
}
