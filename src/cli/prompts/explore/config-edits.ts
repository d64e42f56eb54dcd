import type { PlanConfig } from '../../../knowledge/schemas/plan-config.ts';
import type { MethodFlags } from '../../flags.ts';
import type { YamlEdit } from '../files/edit-yaml.ts';

/** Options that say the same as a place of plan.yaml, and would win over it. */
const options: Record<string, keyof MethodFlags> = {
  'capacity.channels': 'maxChannels',
  'capacity.hours': 'hours',
  'capacity.budget': 'budget',
  'channels.include': 'include',
  'channels.exclude': 'exclude',
  goal: 'goal',
};

/** A configuration with some values changed; undefined takes one out. */
export function withEdits(config: PlanConfig, edits: readonly YamlEdit[]): PlanConfig {
  const changed = structuredClone(config) as Record<string, unknown>;
  for (const { path, value } of edits) {
    let group = changed;
    for (const key of path.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    const last = String(path.at(-1));
    if (value === undefined) delete group[last];
    else group[last] = value;
  }
  return changed as PlanConfig;
}

/** The options without those that a changed value replaces. */
export function withoutReplaced<Flags extends MethodFlags>(flags: Flags, edits: readonly YamlEdit[]): Flags {
  const left = { ...flags };
  for (const { path } of edits) {
    const option = options[path.join('.')];
    if (option !== undefined) delete left[option];
  }
  return left;
}

/** One edit a place: a later one replaces an earlier one. */
export function mergeEdits(before: readonly YamlEdit[], after: readonly YamlEdit[]): YamlEdit[] {
  const byPath = new Map([...before, ...after].map((edit) => [JSON.stringify(edit.path), edit]));
  return [...byPath.values()];
}
