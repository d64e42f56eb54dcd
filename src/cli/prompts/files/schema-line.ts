import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The first line of a YAML file by which editors know its keys. It points to the schema in the installed package:
 * by a path from the folder where the package lies below it, or in the `node_modules` of it or of a folder above
 * it; else to where `npm install optichannel` in the folder would put it.
 * @param folder of the YAML file, absolute
 * @param packageFolder of the program that runs, absolute
 */
export function schemaLine(folder: string, packageFolder: string, schema: 'plan' | 'brand'): string {
  const path = relative(folder, packageFolder);
  const isBelow = !path.startsWith('..') && !isAbsolute(path);
  const installed = join('node_modules', 'optichannel');
  const isInstalled = path.replace(/^(\.\.[\\/])+/, '') === installed;
  const parts = [isBelow || isInstalled ? path : installed, 'dist', 'schemas', `${schema}.schema.json`];
  return `# yaml-language-server: $schema=${join(...parts)
    .split(sep)
    .join('/')}`;
}
