/**
 * How exports write that they do not know a person's age, gender, country or device: GA4 and Meta `unknown`, Google
 * Ads `Undetermined`, GA4 `(not set)`, and `(other)` for what a report does not list; the German and Polish words are
 * those of the same tools.
 */
const words: ReadonlySet<string> = new Set([
  'unknown',
  'undetermined',
  '(not set)',
  '(other)',
  'unbekannt',
  '(nicht festgelegt)',
  '(andere)',
  'nieznane',
  'nieznany',
  'nieznana',
  '(nie ustawiono)',
  '(inne)',
]);

/**
 * Whether a cell of an export's breakdown says that nothing is known of these people. In a table of the user's own
 * such a word may be a name, so that this is not asked there.
 */
export function isUnknownPart(text: string): boolean {
  return words.has(text.trim().toLowerCase());
}
