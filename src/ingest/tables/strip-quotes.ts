/** Takes the quotes off cells that have spaces after the closing one, which the parser therefore keeps. */
export function stripQuotes(record: string[]): void {
  record.forEach((cell, index) => {
    if (!cell.startsWith('"')) return;
    const text = cell.trimEnd();
    if (text.length < cell.length && text.length > 1 && text.endsWith('"'))
      record[index] = text.slice(1, -1).replaceAll('""', '"');
  });
}
