import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const root = new URL('../../templates/', import.meta.url);

/** The parsed content of one file below `templates/`. */
export function readTemplate(path: string): unknown {
  return parse(readFileSync(new URL(path, root), 'utf8'), { maxAliasCount: 0 });
}

/** Paths of the YAML files in one folder below `templates/`, and with `deep` in the folders inside it. */
export function listTemplates(folder: string, deep = false): string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: deep, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .sort();
}

/** `templates/channels/website.yaml` → `website`. */
export function templateId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
}
