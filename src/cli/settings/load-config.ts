import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { PlanError } from '../../errors.ts';
import type { BrandFile } from '../../knowledge/schemas/brand.ts';
import type { PlanConfig } from '../../knowledge/schemas/plan-config.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { findUpward } from '../io/find-upward.ts';
import { isDirectory } from '../io/stats-of.ts';
import { unreadableFile } from '../io/unreadable-file.ts';

// zod writes code for each schema, which pays for itself from some hundred values on; a configuration is one.
z.config({ jitless: true });

/** plan.yaml and brand.yaml, as far as there are any. */
export interface Configuration {
  /** Path of plan.yaml. */
  file?: string;
  config: PlanConfig;
  brand?: BrandFile;
  /** Every configuration file that was read: none of them is ever an output. */
  read: string[];
}

/**
 * The named plan.yaml, or the nearest one from the first input upward; and the brand.yaml that an option
 * names, that plan.yaml names, or that lies beside plan.yaml or the input.
 */
export async function loadConfiguration(
  flags: { config?: string; brand?: string },
  firstInput: string | undefined,
  phrasebook: Phrasebook,
): Promise<Configuration> {
  const folder = folderOf(firstInput);
  const file = flags.config ?? findUpward('plan.yaml', folder);
  const config = file === undefined ? {} : await readConfig(file, phrasebook);
  const base = file === undefined ? folder : dirname(file);
  const beside = join(base, 'brand.yaml');
  const brandFile =
    flags.brand ?? (config.brand ? resolve(base, config.brand) : existsSync(beside) ? beside : undefined);
  const brand = brandFile === undefined ? undefined : await readBrand(brandFile, phrasebook);
  const read = [file, brandFile].filter((path) => path !== undefined);
  return {
    config,
    read,
    ...(file === undefined ? {} : { file }),
    ...(brand === undefined ? {} : { brand }),
  };
}

async function readConfig(file: string, phrasebook: Phrasebook): Promise<PlanConfig> {
  const { planConfigSchema } = await import('../../knowledge/schemas/plan-config.ts');
  return readYaml(file, planConfigSchema, phrasebook);
}

async function readBrand(file: string, phrasebook: Phrasebook): Promise<BrandFile> {
  const { brandSchema } = await import('../../knowledge/schemas/brand.ts');
  return readYaml(file, brandSchema, phrasebook);
}

/** Reads a user's YAML file against its schema. */
export async function readYaml<T extends z.ZodType>(
  file: string,
  schema: T,
  phrasebook: Phrasebook,
): Promise<z.output<T>> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing
      ? new PlanError('file-not-found', phrasebook.say('cli.error.not-found', { file }), {
          hint: phrasebook.say('cli.error.not-found-hint'),
          cause,
        })
      : unreadableFile(file, cause, phrasebook);
  }
  const { parseYaml } = await import('../../knowledge/parse-yaml.ts');
  return parseYaml(text, file, schema, phrasebook);
}

function folderOf(input: string | undefined): string {
  if (input === undefined || input === '-') return process.cwd();
  return isDirectory(input) ? input : dirname(input);
}
