/**
 * An audience table with the names of its segments, to be filled in: sizes that nobody stated stay empty, which is
 * not measured.
 */
export function audienceFile(segments: readonly string[]): string {
  const quoted = segments.map((name) => (/[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name));
  return ['segment,size', ...quoted.map((name) => `${name},`), ''].join('\n');
}
