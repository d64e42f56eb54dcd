import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales, phrasebookOf } from '../../builders/knowledge.ts';

/** Messages of the plan and of the command line, and the code that says them. */
const groups = { plan: 'src/planning', cli: 'src/cli', config: 'src/knowledge' } as const;

function sourceOf(folder: string): string {
  return [folder, 'src/analyze.ts']
    .flatMap((path) =>
      path.endsWith('.ts')
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)),
    )
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function listIds(messages: object, path: string): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}.${key}`] : listIds(value, `${path}.${key}`),
  );
}

describe.each(locales)('locale $id', ({ id: language, messages }) => {
  test('every message compiles', () => {
    const phrasebook = phrasebookOf(language);
    for (const id of Object.entries(messages).flatMap(([group, value]) =>
      typeof value === 'string' ? [group] : listIds(value, group),
    )) {
      try {
        phrasebook.say(id);
      } catch (error) {
        expect(String(error), id).toContain('was not provided');
      }
    }
  });

  test.each(Object.entries(groups))('every id of %s that the code says exists', (group, folder) => {
    const ids = listIds(messages[group] as object, group);
    const said = [...sourceOf(folder).matchAll(new RegExp(`['\`](${group}\\.[\\w.-]+)['\`]`, 'g'))].map(
      ([, id]) => id!,
    );
    expect(said.length).toBeGreaterThan(8);
    expect(said.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
