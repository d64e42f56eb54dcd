import { type ColumnRole, type ColumnVocabulary, columnRoles } from '../../model/column-vocabulary.ts';

/** What a header says. */
export interface HeaderMeaning {
  role: ColumnRole | undefined;
  /** It is the role's proper name, not one of its other names. */
  proper: boolean;
  /** Numbers below it are per cent, with or without a sign. */
  percent: boolean;
  /** ISO 4217 code that it names. */
  currency: string | undefined;
}

/** Understands headers by the vocabulary: `Kosten in €` is cost, in EUR. */
export class HeaderLexicon {
  readonly #normalize: (name: string) => string;
  readonly #roles = new Map<string, { role: ColumnRole; proper: boolean }>();
  readonly #percent: ReadonlySet<string>;
  readonly #joints: ReadonlySet<string>;
  readonly #currencies = new Map<string, string>();
  readonly #signs: [sign: string, currency: string][] = [];

  constructor(vocabulary: ColumnVocabulary, normalize: (name: string) => string) {
    this.#normalize = normalize;
    this.#percent = new Set(vocabulary.words.percent.map(normalize));
    this.#joints = new Set(vocabulary.words.in.map(normalize));
    for (const role of columnRoles) this.#learn(role, vocabulary.columns[role]);
    for (const [code, signs] of Object.entries(vocabulary.currencies))
      for (const sign of [code, ...signs]) {
        const word = normalize(sign);
        if (word === '') this.#signs.push([sign, code]);
        else this.#currencies.set(word, code);
      }
  }

  #learn(role: ColumnRole, names: ColumnVocabulary['columns'][ColumnRole]): void {
    this.#roles.set(this.#normalize(role), { role, proper: true });
    for (const list of [names.en, names.de, names.pl])
      list.forEach((name, index) => {
        const key = this.#normalize(name);
        const known = this.#roles.get(key);
        if (known && known.role !== role)
          throw new Error(
            `The header "${name}" means both ${known.role} and ${role} in templates/columns.yaml.`,
          );
        this.#roles.set(key, { role, proper: index === 0 || known?.proper === true });
      });
  }

  /** All normalised names of a role. */
  names(role: ColumnRole): string[] {
    return [...this.#roles].filter(([, entry]) => entry.role === role).map(([name]) => name);
  }

  read(header: string): HeaderMeaning {
    const words = this.#normalize(header).split('-');
    const whole = this.#roles.get(words.join('-'));
    let percent = header.includes('%');
    let currency = this.#signs.find(([sign]) => header.includes(sign))?.[1];
    let unit = percent || currency !== undefined;
    for (let last = words.at(-1); last !== undefined && words.length > 1; last = words.at(-1)) {
      if (this.#percent.has(last)) percent = true;
      else if (this.#currencies.has(last)) currency ??= this.#currencies.get(last);
      else if (!unit || !this.#joints.has(last)) break;
      unit = true;
      words.pop();
    }
    const found = whole ?? this.#roles.get(words.join('-'));
    return { role: found?.role, proper: found?.proper ?? false, percent, currency };
  }
}
