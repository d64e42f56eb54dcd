import type { ColumnVocabulary, WordGroup } from '../../model/column-vocabulary.ts';

/** The words of cells, compared without regard to case and outer spaces. */
export class CellWords {
  readonly #groups: Readonly<Record<WordGroup, ReadonlySet<string>>>;
  readonly #betweenDays: RegExp;

  constructor(vocabulary: ColumnVocabulary) {
    const groups = Object.entries(vocabulary.words).map(([group, words]) => [
      group,
      new Set(words.map(fold)),
    ]);
    this.#groups = Object.fromEntries(groups) as Record<WordGroup, ReadonlySet<string>>;
    const until = vocabulary.words.until
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('|');
    this.#betweenDays = new RegExp(`\\s+[-–—]\\s+|[–—]|\\s+(?:${until})\\s+`, 'iu');
  }

  /** Empty, or one of the words for a value that is not there. */
  isMissing(text: string): boolean {
    const word = fold(text);
    return word === '' || this.#groups.missing.has(word);
  }

  /** A word for the sum of other rows, with or without a colon. */
  isTotal(text: string): boolean {
    return this.#groups.total.has(fold(text).replace(/\s*:$/, ''));
  }

  /** 1 for a word that says yes, 0 for no. */
  outcome(text: string): 0 | 1 | undefined {
    const word = fold(text);
    if (this.#groups.yes.has(word)) return 1;
    return this.#groups.no.has(word) ? 0 : undefined;
  }

  /** A word for a number that nobody has measured. */
  isEstimate(text: string): boolean {
    return this.#groups.estimate.has(fold(text));
  }

  /**
   * In a breakdown of an export: nothing is known of these people. In a table of the user's own such a word may be a
   * name, so that this is not asked there.
   */
  isUnknown(text: string): boolean {
    return this.#groups.unknown.has(fold(text));
  }

  /** The last day of a period: what stands after the dash or the word for until; all of it without one. */
  lastDay(period: string): string {
    return period.split(this.#betweenDays).at(-1)!.trim();
  }

  device(text: string): 'mobile' | 'desktop' | undefined {
    const word = fold(text);
    if (this.#groups.mobile.has(word)) return 'mobile';
    return this.#groups.desktop.has(word) ? 'desktop' : undefined;
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
