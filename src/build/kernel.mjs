// Compiles src/kernel/ to WebAssembly, for the bundle and for the tests.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import asc from 'assemblyscript/asc';

/** What the program may call: everything that these files export. */
const calls = 'src/kernel/calls';

const source = 'src/kernel';

const compiled = new Map();

/**
 * The kernel as bytes. No collector: what a computation makes stays until `clear`.
 * @param options.checked whether indices are checked, which costs a fifth of the speed
 */
export function compileKernel({ checked = false } = {}) {
  const key = `${checked} ${sourceFiles().map((file) => statSync(file).mtimeMs)}`;
  if (!compiled.has(key)) compiled.set(key, compile(checked));
  return compiled.get(key);
}

function sourceFiles() {
  return readdirSync(source, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${source}/${name}`);
}

async function compile(checked) {
  let code;
  const { error, stderr } = await asc.main(
    [
      ...readdirSync(calls).map((name) => `${calls}/${name}`),
      ...['--outFile', 'kernel.wasm', '--runtime', 'stub', '-O3'],
      ...['--uncheckedBehavior', checked ? 'never' : 'always'],
    ],
    {
      readFile: (name, folder) => readIfThere(`${folder}/${name}`),
      writeFile: (_, contents) => {
        code = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`the kernel does not compile: ${error.message}\n${stderr.toString()}`);
  return code;
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const specifier = 'virtual:kernel';

/** For esbuild: `import code from 'virtual:kernel'` is the compiled kernel. */
export const kernelForBundle = {
  name: 'kernel',
  setup(build) {
    build.onResolve({ filter: /^virtual:kernel$/ }, ({ path }) => ({ path, namespace: 'kernel' }));
    build.onLoad({ filter: /.*/, namespace: 'kernel' }, async () => ({
      contents: await compileKernel(),
      loader: 'binary',
    }));
  },
};

/** For vitest: the same, with indices checked. */
export const kernelForTests = {
  name: 'kernel',
  resolveId: (id) => (id === specifier ? `\0${specifier}` : undefined),
  async load(id) {
    if (id !== `\0${specifier}`) return undefined;
    for (const file of sourceFiles()) this.addWatchFile(resolve(file));
    const code = Buffer.from(await compileKernel({ checked: true })).toString('base64');
    return `export default Buffer.from('${code}', 'base64');`;
  },
};
