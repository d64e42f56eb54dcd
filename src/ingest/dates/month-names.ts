const languages = ['en', 'de', 'pl', 'fr', 'es', 'it'];

let names: readonly (readonly string[])[] | undefined;

/** Number, 1–12, of a month's name or of its beginning from three letters on: `Sept.`, `maja`; undefined for others. */
export function monthNumber(text: string): number | undefined {
  const word = letters(text);
  if (word.length < 3) return undefined;
  // Made when the first name is met: most tables have none, and to make them takes longer than to read a small one.
  names ??= monthNames();
  const found = names.flatMap((forms, month) =>
    forms.some((form) => form.startsWith(word)) ? [month + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Full names of the months, alone and beside a day (Polish has two forms), by letters without accents. */
function monthNames(): string[][] {
  const formats = languages.flatMap((language) =>
    [{}, { day: 'numeric' as const }].map(
      (beside) => new Intl.DateTimeFormat(language, { month: 'long', ...beside, timeZone: 'UTC' }),
    ),
  );
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2000, month, 1));
    return formats.map((format) =>
      letters(format.formatToParts(day).find(({ type }) => type === 'month')!.value),
    );
  });
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}]/gu, '');
}
