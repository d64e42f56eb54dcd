import { columnRoles } from '../../model/column-vocabulary.ts';
import { usualEncodings } from '../settings/usual-encodings.ts';
import {
  anything,
  files,
  listOf,
  oneOf,
  oneOrFile,
  pairOf,
  partsOf,
  type ValueCompleter,
} from './value-completers.ts';

const words = (values: readonly string[]) => () => values.map((value) => ({ value }));

const roles = words(columnRoles);
const channels: ValueCompleter = listOf((names) => names.channels());
const goal = oneOrFile((names) => names.goals());
const scoring = oneOrFile((names) => names.profiles());

/** What `--set role=` may be followed by. */
const constants = new Map<string, ValueCompleter>([
  ['channel', oneOf((names) => names.channels())],
  ['segment', oneOf((names) => names.segments())],
  ['stage', oneOf((names) => names.stages())],
]);

/** What `--what-if key=` may be followed by; each key is that of an option. */
export const whatIfValues: ReadonlyMap<string, ValueCompleter> = new Map([
  ['channels', anything],
  ['hours', anything],
  ['budget', anything],
  ['include', channels],
  ['exclude', channels],
  ['active', channels],
  ['goal', goal],
  ['scoring', scoring],
]);

/** Option → what its value may be; one that is missing here takes a file. */
const completers: ReadonlyMap<string, ValueCompleter> = new Map([
  ['--map', pairOf(roles, () => listOf((names) => names.columns(), '+'))],
  ['--set', pairOf(roles, (role) => constants.get(role))],
  ['--by', oneOf(async (names) => [...(await names.columns()), { value: 'region' }])],
  ['--as', oneOf((names) => names.exports())],
  ['--trust', oneOf((names) => names.trusted())],
  ['--rate', pairOf((names) => names.currencies())],
  ['--encoding', oneOf(words(usualEncodings))],
  ['--decimal', oneOf(words([',', '.']))],
  ['--journey', oneOrFile((names) => names.journeys())],
  ['--max-channels', anything],
  ['--hours', anything],
  ['--budget', anything],
  ['--include', channels],
  ['--exclude', channels],
  ['--active', channels],
  ['--goal', goal],
  ['--scoring', scoring],
  ['--seed', anything],
  ['--lang', oneOf((names) => names.languages())],
  ['--format', listOf((names) => names.formats())],
  ['--what-if', partsOf(pairOf(words([...whatIfValues.keys()]), (key) => whatIfValues.get(key)))],
  ['--segment', oneOf((names) => names.segments())],
  ['--stage', oneOf((names) => names.stages())],
  ['--channel', oneOf((names) => names.channels())],
]);

/** @param long the option as it is written in full: `--format` */
export function optionValues(long: string): ValueCompleter {
  return completers.get(long) ?? files;
}
