const most = 20;

/** The columns of a table in one line. */
export function listHeader(header: readonly string[]): string {
  const names = header.map((name) => name.trim()).filter((name) => name !== '');
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')}, …`;
}
