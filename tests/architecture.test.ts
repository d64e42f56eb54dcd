import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

/** Folder → folders (or files of src/) whose code it may import, and why no others. */
const rules: Record<string, { may: string[]; because: string }> = {
  model: { may: [], because: 'the vocabulary must not depend on anything that is said with it' },
  kernel: { may: [], because: 'it is compiled to WebAssembly by itself' },
  wasm: { may: ['kernel'], because: 'it only loads the kernel' },
  statistics: { may: ['kernel', 'wasm'], because: 'maths knows no marketing' },
  'errors.ts': { may: ['model'], because: 'an error only carries a place and the problems found so far' },
  wording: { may: ['model'], because: 'sentences are made from a locale and plain values' },
  ingest: {
    may: ['model', 'statistics', 'errors.ts'],
    because: 'reading tables must not know the method, and gets the words of tables passed in',
  },
  knowledge: {
    may: ['model', 'wording', 'errors.ts'],
    because: 'templates are read without knowing who uses them',
  },
  metrics: {
    may: ['model', 'statistics'],
    because: 'a metric turns counts into estimates and decides nothing',
  },
  scoring: {
    may: ['model', 'kernel', 'wasm', 'statistics', 'metrics'],
    because: 'a score is a sum of metrics',
  },
  planning: {
    may: ['model', 'kernel', 'wasm', 'statistics', 'metrics', 'scoring', 'wording', 'errors.ts'],
    because: 'decisions follow from scores; nothing is read or written here',
  },
  report: {
    may: ['model', 'statistics', 'wording', 'errors.ts'],
    because: 'a reporter renders the one result and computes nothing',
  },
  'analyze.ts': {
    may: ['model', 'statistics', 'metrics', 'scoring', 'planning', 'wording', 'knowledge', 'errors.ts'],
    because: 'the composition of the core knows no files and no terminal',
  },
  build: { may: ['knowledge', 'model', 'wording'], because: 'the build only compiles' },
};

/** Whose types may be imported everywhere: shapes of the knowledge belong to the vocabulary. */
const sharedTypes = ['knowledge'];

interface Import {
  file: string;
  to: string;
  typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+['"]([^'"]+)['"]/g),
  ];
  const lazy = [...text.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, to]) => ({
    to: to!,
    typeOnly: false,
  }));
  return [...found.map(([, type, to]) => ({ to: to!, typeOnly: type !== undefined })), ...lazy].map(
    (one) => ({
      file,
      ...one,
    }),
  );
});

const part = (path: string) => path.split('/')[0]!;

describe('dependencies point left', () => {
  for (const [folder, { may, because }] of Object.entries(rules))
    test(`${folder} imports only ${may.join(', ') || 'itself'}: ${because}`, () => {
      const wrong = imports
        .filter(({ file, to }) => part(file) === folder && to.startsWith('.'))
        .map((one) => ({
          ...one,
          target: part(relative(source, resolve(dirname(join(source, one.file)), one.to))),
        }))
        .filter(
          ({ target, typeOnly }) =>
            target !== folder && !may.includes(target) && !(typeOnly && sharedTypes.includes(target)),
        )
        .map(({ file, to }) => `${file} imports ${to}`);
      expect(wrong).toEqual([]);
    });
});

describe('a functional core', () => {
  const core = files.filter((file) => !['cli', 'build'].includes(part(file)));
  test('no disk, process, console, clock or chance outside src/cli: the same input must give the same bytes', () => {
    const wrong = core.flatMap((file) => {
      const text = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const found = text.match(
        /\bfrom 'node:|\bprocess\.|\bconsole\.|\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bsetTimeout\(/g,
      );
      return (found ?? []).map((what) => `${file}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  test('what a reader sees is not recased in planning/ and report/: whether a name is lower-cased, a locale decides', () => {
    /** File → why it may. */
    const exceptions: Record<string, string> = {
      'report/reporters.ts': 'the extension of a file is no word for a reader',
    };
    const recasing = files.filter(
      (file) =>
        ['planning', 'report'].includes(part(file)) &&
        /\.to(?:Locale)?(?:Lower|Upper)Case\b/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(recasing).toEqual(Object.keys(exceptions));
  });

  test('only cli/prompts/questions.ts knows inquirer: what it shows is stripped there, and answers are plain JSON', () => {
    expect(imports.filter(({ to }) => to === 'inquirer').map(({ file }) => file)).toEqual([
      'cli/prompts/questions.ts',
    ]);
  });

  test('only cli/main.ts and cli/run.ts end the process: all else returns or throws', () => {
    const exits = files.filter((file) => /process\.exit/.test(readFileSync(join(source, file), 'utf8')));
    expect(exits.sort()).toEqual(['cli/main.ts', 'cli/run.ts']);
  });
});

describe('the map is true', () => {
  const map = readFileSync(join(source, 'README.md'), 'utf8');
  for (const folder of new Set(files.filter((file) => file.includes('/')).map(part)))
    test(`src/${folder} stands in src/README.md`, () => expect(map).toContain(`\`${folder}/\``));

  test('no folder has a name that says nothing', () => {
    const empty = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.|-)/.test(file));
    expect(empty).toEqual([]);
  });
});
