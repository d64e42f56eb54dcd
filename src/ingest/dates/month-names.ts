const languages = ['en', 'de', 'pl', 'fr', 'es', 'it'];

/** Full names of the months, alone and beside a day (Polish has two forms), by letters without accents. */
const names: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  languages.flatMap((language) => {
    const day = new Date(Date.UTC(2000, month, 1));
    const form = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
        .formatToParts(day)
        .find(({ type }) => type === 'month')!.value;
    return [form({ month: 'long' }), form({ month: 'long', day: 'numeric' })].map(letters);
  }),
);

/** Number, 1–12, of a month's name or of its beginning from three letters on: `Sept.`, `maja`; undefined for others. */
export function monthNumber(text: string): number | undefined {
  const word = letters(text);
  if (word.length < 3) return undefined;
  const found = names.flatMap((forms, month) =>
    forms.some((form) => form.startsWith(word)) ? [month + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '');
}
