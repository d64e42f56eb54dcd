import type { ExportDescription } from '../../knowledge/schemas/export.ts';

/** A column of the description that a header names, and the currency that the header shows. */
export interface NamedColumn {
  key: string;
  currency: string | undefined;
}

const currencyAtEnd = /[([]\s*([A-Z]{3})\s*[)\]]$/;

/** The headers of one export in all languages, ready to be asked. */
export class HeaderIndex {
  readonly #normalize: (name: string) => string;
  readonly #keys = new Map<string, string>();
  readonly #beginnings: [beginning: string, key: string][] = [];
  readonly #others = new Set<string>();

  constructor(description: ExportDescription, normalize: (name: string) => string) {
    this.#normalize = normalize;
    for (const [key, { headers }] of Object.entries(description.columns))
      for (const name of Object.values(headers).flat())
        if (name.endsWith('*')) this.#beginnings.push([normalize(name.slice(0, -1)), key]);
        else this.#keys.set(normalize(name), key);
    // The longest beginning is the most particular one.
    this.#beginnings.sort(([a], [b]) => b.length - a.length);
    for (const name of description.recognition.others) this.#others.add(normalize(name));
  }

  find(header: string): NamedColumn | undefined {
    const whole = this.#key(header);
    if (whole !== undefined) return { key: whole, currency: undefined };
    const currency = currencyAtEnd.exec(header.trimEnd());
    if (currency === null) return undefined;
    const key = this.#key(header.slice(0, currency.index));
    return key === undefined ? undefined : { key, currency: currency[1] };
  }

  /** The export is known to have it, though nothing is read from it. */
  isOther(header: string): boolean {
    return (
      this.#others.has(this.#normalize(header)) ||
      this.#others.has(this.#normalize(header.trimEnd().replace(currencyAtEnd, '')))
    );
  }

  #key(header: string): string | undefined {
    const name = this.#normalize(header);
    if (name === '') return undefined;
    return this.#keys.get(name) ?? this.#beginnings.find(([beginning]) => name.startsWith(beginning))?.[1];
  }
}
