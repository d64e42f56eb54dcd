// Bundles the program and compiles templates/ into dist/: one JSON of knowledge, the JSON Schemas, and bytecode.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { kernelForBundle } from './kernel.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Settings that all bundles share. */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: 'dist',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'globalThis.OPTICHANNEL_VERSION': JSON.stringify(version) },
};

/**
 * What is read at each start is read as Latin-1, which needs no decoding, and JSON of it is parsed in half the time.
 * `\u2264` means `≤` in JSON, strings and regular expressions alike; esbuild itself leaves the latter as they are.
 */
function escapeNonAscii(file) {
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

/**
 * Modules that packages load and this program has no use for: commander runs commands that are programs of their own,
 * chalk finds out what the terminal can do, which it is told here. Each costs a start milliseconds.
 */
const unneeded = [
  { module: 'node:child_process', by: '/node_modules/commander/' },
  { module: '#supports-color', by: '/node_modules/chalk/' },
];
const withoutUnneededModules = {
  name: 'without-unneeded-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:|#)/ }, ({ importer, path }) =>
      unneeded.some(({ module, by }) => path === module && importer.replaceAll('\\', '/').includes(by))
        ? { path, namespace: 'nothing' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...shared,
  entryPoints: { program: 'src/cli/run.ts' },
  format: 'cjs',
  // V8 takes bytecode for any script of the same length; a name of the content's own keeps bundle and bytecode together.
  entryNames: '[name]-[hash]',
  metafile: true,
  plugins: [kernelForBundle, withoutUnneededModules],
  // What is loaded as a script has no import.meta, and no import() once it comes from bytecode.
  supported: { 'dynamic-import': false },
  define: { ...shared.define, 'import.meta.url': 'programUrl' },
  // One function of what Node gives to CommonJS, which a script can call.
  banner: {
    js: "(function (exports, require, module, __filename, __dirname) { const programUrl = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  alias: {
    '@stdlib/math-base-special-ln': resolve('src/build/natural-logarithm.cjs'),
    'string-width': resolve('src/build/string-width.cjs'),
    // Locales come parsed.
    '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
  },
  // One brings its own WebAssembly file, found beside its script; the other half a megabyte of tables, for old files only.
  external: ['highs', 'iconv-lite'],
});
const [bundle] = Object.keys(metafile.outputs);
escapeNonAscii(bundle);
const program = basename(bundle, '.js');
await build({
  ...shared,
  define: { ...shared.define, 'globalThis.OPTICHANNEL_PROGRAM': JSON.stringify(program) },
  entryPoints: { main: 'src/cli/main.ts', 'keep-code': 'src/cli/keep-code.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
});
await build({
  ...shared,
  entryPoints: { compile: 'src/build/compile-templates.ts' },
  outdir: 'dist/build',
  // Lets bundled CommonJS packages ask Node for its own modules.
  banner: {
    js: "import { createRequire as optichannelRequire } from 'node:module'; const require = optichannelRequire(import.meta.url);",
  },
});
const { compileTemplates } = await import(pathToFileURL('dist/build/compile.js').href);
await compileTemplates('templates', 'dist');
rmSync('dist/build', { recursive: true });
for (const name of ['knowledge.json', ...readdirSync('dist/locales').map((locale) => `locales/${locale}`)])
  escapeNonAscii(`dist/${name}`);

const kept = spawnSync(process.execPath, ['dist/keep-code.cjs', 'analyze', 'examples/shoes'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
});
if (kept.status !== 0) throw new Error(`examples/shoes cannot be planned:\n${kept.stderr}`);
rmSync('dist/keep-code.cjs');
