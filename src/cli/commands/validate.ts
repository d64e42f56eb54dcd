import { checkMarket } from '../../analyze.ts';
import { PlanError } from '../../errors.ts';
import type { Issue } from '../../model/issue.ts';
import type { Observations } from '../../model/observations.ts';
import type { AnalyzeSettings } from '../../planning/plan-settings.ts';
import { validationText } from '../../report/validation-text.ts';
import type { InputFlags } from '../flags.ts';
import { terminalLook, writeOut } from '../io/console.ts';
import type { InputPath } from '../io/find-inputs.ts';
import { openSessionOf } from '../settings/open-session-of.ts';
import { readData } from '../settings/read-data.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import type { Session } from '../settings/session.ts';

/**
 * `plan validate`: reads everything and lists every problem.
 * @returns 0 when all was read, 1 when something was skipped, 2 when a file could not be read at all
 */
export async function validateCommand(
  inputs: string[],
  flags: InputFlags & { color?: boolean; verbose?: boolean },
  version: string,
): Promise<number> {
  const { session, paths } = await openSessionOf(inputs, flags);
  const { observations, refused } = await readAllThatCanBe(paths, flags, session);
  const issues = [...refused, ...(observations?.issues ?? [])];
  if (observations) {
    const settings = await resolveSettings(flags, session, observations, version);
    issues.push(...problemsOfMethod(observations, settings, session));
  }
  const context = { phrasebook: session.phrasebook, ...terminalLook(flags), verbose: flags.verbose === true };
  await writeOut(validationText(observations?.inputs ?? [], issues, context));
  if (refused.length > 0) return 2;
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What the method sees, or that it cannot even begin. */
function problemsOfMethod(
  observations: Observations,
  settings: AnalyzeSettings,
  { knowledge, phrasebook }: Session,
): Issue[] {
  try {
    return checkMarket(observations, settings, knowledge, phrasebook);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return [asIssue(error)];
  }
}

/** A file that cannot be read becomes a problem of the list, and the others are read without it. */
async function readAllThatCanBe(
  paths: readonly InputPath[],
  flags: InputFlags,
  session: Session,
): Promise<{ observations: Observations | undefined; refused: Issue[] }> {
  const refused: Issue[] = [];
  let left = [...paths];
  while (left.length > 0) {
    try {
      return { observations: await readData(left, flags, session), refused };
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      const { place } = error;
      const before = left.length;
      left = left.filter(({ path }) => path !== place?.file && path !== '-');
      refused.push(asIssue(error), ...error.issues);
      if (left.length === before) break;
    }
  }
  return { observations: undefined, refused };
}

function asIssue({ code, message, hint, place }: PlanError): Issue {
  return { code, severity: 'error', message, ...place, ...(hint === undefined ? {} : { hint }) };
}
