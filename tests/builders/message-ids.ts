import { readdirSync, readFileSync } from 'node:fs';

const source = new URL('../../src/', import.meta.url);

/** The text of every file of `src/`, or of some of its folders. */
export function codeOf(...folders: string[]): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && (folders.length === 0 || folders.includes(file.split('/')[0]!)))
    .map((file) => readFileSync(new URL(file, source), 'utf8'));
}

/** What looks like a message id of these groups: quoted, `${…}` standing for a word that only a run tells. */
export function idsSaid(files: readonly string[], groups: readonly string[]): string[] {
  const found = files.flatMap((text) => [...quotedIn(text), ...shortIn(text)]);
  return [...new Set(found)].filter(
    (id) => groups.includes(id.split('.')[0]!) && !/^plan\.(json|md|txt|yaml)$/.test(id),
  );
}

function quotedIn(text: string): string[] {
  return [...text.matchAll(/'([a-z]+\.[\w.-]+)'|`([a-z]+\.[^`\s]*(?:\$\{[^}]*\}[^`\s]*)*)`/g)].map(
    ([, quoted, template]) => quoted ?? template!,
  );
}

/** A file that puts one group before all it says (`const say = (id) => phrasebook.say(…)`) names only the rest. */
function shortIn(text: string): string[] {
  const group = /const say = \(id: string[^)]*\) =>\s*[\w.]*say\(`([^`$]+)\$\{id\}`/.exec(text)?.[1];
  if (group === undefined) return [];
  return [...text.matchAll(/(?<![\w.])say\(\s*(?:'([\w.-]+)'|`([^`]+)`)/g)].map(
    ([, quoted, template]) => `${group}${quoted ?? template}`,
  );
}

/** Whether what the code says may mean a message. */
export function mayMean(said: string, id: string): boolean {
  return pattern(said).test(id);
}

/**
 * Messages that no code says. A `${…}` only stands for words that are quoted somewhere in the code, and an ending
 * that a file appends to an id (`${id}-hint`) for that ending of the ids of the same file.
 */
export function unusedIds(
  ids: readonly string[],
  files: readonly string[],
  groups: readonly string[],
): string[] {
  const words = new Set(
    codeOf().flatMap((text) => [...text.matchAll(/'([a-z_-]*)'/g)].map(([, word]) => word)),
  );
  const patterns = files.flatMap((text) => {
    const said = idsSaid([text], groups);
    const endings = [...text.matchAll(/`\$\{\w+\}([.-][a-z-]+)`/g)].map(([, ending]) => ending!);
    return [...said, ...endings.flatMap((ending) => said.map((id) => id + ending))].map(pattern);
  });
  return ids.filter(
    (id) =>
      !patterns.some((used) => {
        const match = used.exec(id);
        return match?.slice(1).every((word) => words.has(word));
      }),
  );
}

function pattern(said: string): RegExp {
  const parts = said.split(/\$\{.*?\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('([a-z_-]*)')}$`);
}
