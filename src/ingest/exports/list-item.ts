/**
 * The first or last item of a cell that lists several: `a > b`, `["a","b"]`, `a, b`. A path may give each
 * item a share, as in `Direct 100%`, which is taken off.
 */
export function listItem(text: string, which: 'first' | 'last'): string {
  const trimmed = text.trim();
  const inside = trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed;
  const separator = inside.includes('>') ? '>' : ',';
  const items = inside
    .split(separator)
    .map((item) => withoutShare(unquoted(item.trim())))
    .filter((item) => item !== '');
  return items.at(which === 'first' ? 0 : -1) ?? '';
}

function unquoted(item: string): string {
  const quote = item[0];
  return item.length > 1 && (quote === '"' || quote === "'") && item.endsWith(quote)
    ? item.slice(1, -1)
    : item;
}

function withoutShare(item: string): string {
  if (!item.endsWith('%')) return item.trim();
  const words = item.split(' ');
  return /^[\d.,]*%$/.test(words.at(-1)!) ? words.slice(0, -1).join(' ').trim() : item.trim();
}
