// Bundles the program and compiles templates/ into dist/: one JSON of knowledge, and the JSON Schemas.
import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Settings that both bundles share; the banner lets bundled CommonJS packages ask Node for its own modules. */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'globalThis.OPTICHANNEL_VERSION': JSON.stringify(version) },
  banner: {
    js: "import { createRequire as optichannelRequire } from 'node:module'; const require = optichannelRequire(import.meta.url);",
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  // Brings its own WebAssembly file, found beside its script.
  external: ['highs'],
});
await build({ ...shared, entryPoints: { compile: 'src/build/compile-templates.ts' }, outdir: 'dist/build' });
const { compileTemplates } = await import(pathToFileURL('dist/build/compile.js').href);
await compileTemplates('templates', 'dist');
rmSync('dist/build', { recursive: true });
