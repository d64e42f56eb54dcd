import { PlanError } from '../../errors.ts';
import type { Configuration } from './load-config.ts';

/** The error about what stands in plan.yaml, with its place where there is such a file. */
export function configError({ file }: Pick<Configuration, 'file'>, message: string, hint: string): PlanError {
  return new PlanError('config-invalid', message, {
    ...(file === undefined ? {} : { place: { file } }),
    hint,
  });
}
