import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { compileKnowledge } from '../knowledge/compile-knowledge.ts';
import { brandSchema } from '../knowledge/schemas/brand.ts';
import { channelSchema } from '../knowledge/schemas/channel.ts';
import { exportSchema } from '../knowledge/schemas/export.ts';
import { journeySchema } from '../knowledge/schemas/journey.ts';
import { planConfigSchema } from '../knowledge/schemas/plan-config.ts';
import { goalSchema, scoringProfileSchema } from '../knowledge/schemas/scoring.ts';
import { analysisSchema } from '../model/analysis.ts';
import { parseLocale } from '../wording/parse-locale.ts';

/** Schemas that the package publishes, for editors and for checks of what it writes. */
const published = {
  analysis: analysisSchema,
  plan: planConfigSchema,
  brand: brandSchema,
  channel: channelSchema,
  export: exportSchema,
  journey: journeySchema,
  scoring: scoringProfileSchema,
  goal: goalSchema,
};

/** Validates `templates/` and writes `knowledge.json`, `locales/*.json` and `schemas/*.json` below the target folder. */
export async function compileTemplates(source: string, target: string): Promise<void> {
  const { knowledge, locales } = compileKnowledge(await readTemplates(source));
  await writeFile(join(target, 'knowledge.json'), JSON.stringify(knowledge));
  await mkdir(join(target, 'locales'), { recursive: true });
  for (const locale of locales)
    await writeFile(join(target, 'locales', `${locale.id}.json`), JSON.stringify(parseLocale(locale)));
  await mkdir(join(target, 'schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(published)) {
    const json = z.toJSONSchema(schema, { io: name === 'analysis' ? 'output' : 'input' });
    await writeFile(join(target, 'schemas', `${name}.schema.json`), `${JSON.stringify(json, null, 2)}\n`);
  }
}

/** Path below the folder, with forward slashes → text, for every YAML file. */
export async function readTemplates(source: string): Promise<Map<string, string>> {
  const names = await readdir(source, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.yaml')).sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path.replaceAll('\\', '/'), await readFile(join(source, path), 'utf8')] as const,
      ),
    ),
  );
}
