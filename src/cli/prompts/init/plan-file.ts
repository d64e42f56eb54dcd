import type { PlanConfig } from '../../../knowledge/schemas/plan-config.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import { addColumns } from '../../settings/save-columns.ts';
import { editYaml, flow, type YamlEdit } from '../files/edit-yaml.ts';
import type { InitAnswers } from './init-answers.ts';

/** What plan.yaml says after the answers. */
export interface PlanValues {
  journey: string;
  goal: string | undefined;
  capacity: NonNullable<PlanConfig['capacity']>;
  /** Undefined where the tables tell which channels are in use. */
  active: readonly string[] | undefined;
  columns: InitAnswers['columns'];
}

/**
 * A new plan.yaml with comments; what was left open stands there as a comment, to be filled in.
 * @param schemaLine by which editors know its keys
 * @param stages of the journey, by their names
 */
export function newPlanFile(
  { journey, goal, capacity, active, columns }: PlanValues,
  schemaLine: string,
  stages: readonly string[],
  { say }: Pick<Phrasebook, 'say'>,
): string {
  const hasCapacity = Object.keys(capacity).length > 0;
  const noted = (line: string, comment: string) => `${line} # ${comment}`;
  const text = [
    schemaLine,
    `# ${say('cli.init.file.plan')}`,
    'brand: brand.yaml',
    noted(`journey: ${flow(journey)}`, say('cli.init.file.journey', { stages: stages.join(' → ') })),
    noted(goal === undefined ? '# goal: sell' : `goal: ${flow(goal)}`, say('cli.init.file.goal')),
    noted(
      hasCapacity ? `capacity: ${flow(capacity)}` : '# capacity: { channels: 5, hours: 40 }',
      say('cli.init.file.capacity'),
    ),
    ...(active === undefined
      ? []
      : ['channels:', noted(`  active: ${flow(active)}`, say('cli.init.file.active'))]),
    ...(hasColumns(columns) ? [`# ${say('cli.init.file.columns')}`] : []),
    '',
  ].join('\n');
  return withColumns(text, columns);
}

/** A plan.yaml with these values in it; all else stays. */
export function changedPlanFile(text: string, before: PlanConfig, values: PlanValues): string {
  const edits: YamlEdit[] = [
    { path: ['capacity', 'channels'], value: values.capacity.channels },
    { path: ['capacity', 'hours'], value: values.capacity.hours },
    { path: ['goal'], value: values.goal },
  ];
  if (before.brand === undefined) edits.push({ path: ['brand'], value: 'brand.yaml' });
  if (values.journey !== (before.journey ?? 'five-stage'))
    edits.push({ path: ['journey'], value: values.journey });
  if (values.active !== undefined) edits.push({ path: ['channels', 'active'], value: values.active });
  return withColumns(editYaml(text, edits), values.columns);
}

function withColumns(text: string, columns: PlanValues['columns']): string {
  if (!hasColumns(columns)) return text;
  const byFile = Object.entries(columns ?? {}).map(
    ([file, roles]) => [file, new Map(Object.entries(roles))] as const,
  );
  return addColumns(text, new Map(byFile) as Parameters<typeof addColumns>[1]);
}

function hasColumns(columns: PlanValues['columns']): boolean {
  return Object.keys(columns ?? {}).length > 0;
}
