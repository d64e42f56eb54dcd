import type { ExportStep } from '../../knowledge/schemas/export.ts';
import type { ColumnRole } from '../../model/column-vocabulary.ts';
import type { HeaderLexicon } from '../columns/header-lexicon.ts';
import type { IssueLog } from '../issue-log.ts';
import type { ReadSettings } from '../read-settings.ts';
import {
  type ExportLayout,
  type MetricSource,
  metricSource,
  type StepLayout,
  type StepNumber,
  stepNumbers,
} from './export-layout.ts';
import { exportName } from './export-name.ts';
import { properHeader } from './proper-header.ts';

type Mapped = ReadonlyMap<ColumnRole, readonly number[]>;
interface Context {
  file: string;
  lexicon: HeaderLexicon;
  settings: ReadSettings;
  log: IssueLog;
}

/**
 * The steps that the file has conversions and the journey a stage for, in the order of the description. Columns
 * that the user maps replace those of the step at the journey's default stage. What is lacking is reported.
 * When no step is left, who was reached is still known: exposures of the first step that has them.
 */
export function layOutSteps(layout: ExportLayout, mapped: Mapped, context: Context): StepLayout[] {
  const { description } = layout;
  const { settings, file, log } = context;
  const name = exportName(description, settings);
  const described = description.steps.map((step) => ({ step, stage: stageOf(step, settings) }));
  const standard = settings.stageOrder.indexOf(settings.defaultStage);
  const target = described.find(({ stage }) => stage === standard) ?? described.at(-1);
  const steps: StepLayout[] = [];
  let spent: MetricSource | undefined;
  for (const one of described) {
    const { step, stage } = one;
    const numbers = stepSources(step, layout, one === target ? mapped : undefined, context);
    spent ??= numbers.cost;
    if (stage === -1) log.add('step-without-stage', 'info', { file }, { export: name, role: step.role });
    else if (numbers.conversions === undefined) {
      const columns = conversionHeaders(step, layout, settings);
      log.add('export-lacks-column', 'warning', { file }, { export: name, role: step.role, columns });
    } else steps.push({ stage, numbers });
  }
  if (steps.length > 0) return keepCost(steps, spent);
  for (const { step, stage } of described) {
    const { exposures } = stepSources(step, layout, undefined, context);
    if (exposures !== undefined && stage !== -1) return keepCost([{ stage, numbers: { exposures } }], spent);
  }
  return [];
}

/** Position of the step's stage in the journey; -1 when it has none. */
function stageOf({ role }: ExportStep, { stageOrder, stageOfRole }: ReadSettings): number {
  return stageOrder.indexOf(stageOfRole ? (stageOfRole(role) ?? '') : role);
}

function stepSources(
  step: ExportStep,
  layout: ExportLayout,
  mapped: Mapped | undefined,
  { lexicon }: Context,
): StepLayout['numbers'] {
  const { header } = layout;
  const numbers: StepLayout['numbers'] = {};
  for (const role of stepNumbers) {
    const column = mapped?.get(role)?.[0];
    const source = column === undefined ? firstSource(step[role], layout) : mappedSource(column);
    if (source !== undefined) numbers[role] = source;
  }
  return numbers;

  function mappedSource(column: number): MetricSource {
    const field = header[column]!.trim();
    return { column, field, currency: lexicon.read(field).currency, where: undefined };
  }
}

function firstSource(keys: ExportStep[StepNumber], layout: ExportLayout): MetricSource | undefined {
  for (const key of [keys ?? []].flat()) {
    const source = metricSource(key, layout, layout.header);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The headers that the step's conversions could have had. */
function conversionHeaders(step: ExportStep, { description }: ExportLayout, settings: ReadSettings): string {
  const columns = [step.conversions].flat().map((key) => {
    const metric = Object.hasOwn(description.metrics, key) ? description.metrics[key] : undefined;
    return metric && 'column' in metric ? metric.column : key;
  });
  const headers = [...new Set(columns)].map((key) => properHeader(description, key, settings));
  return settings.listNames(headers, { any: true });
}

/** Money that was spent is not lost with the step that carries it: the last of the others takes it over. */
function keepCost(steps: StepLayout[], spent: MetricSource | undefined): StepLayout[] {
  if (spent !== undefined && !steps.some(({ numbers }) => numbers.cost)) steps.at(-1)!.numbers.cost = spent;
  return steps;
}
