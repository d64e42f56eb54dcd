import { type ColumnRole, type ColumnVocabulary, columnRoles } from '../../../model/column-vocabulary.ts';
import type { InputKind } from '../../../model/vocabulary.ts';
import { fitWidth } from '../../../report/text/fit-width.ts';
import { stripControls } from '../../../report/text/strip-controls.ts';
import type { Phrasebook } from '../../../wording/phrasebook.ts';
import type { Choice, Questions } from '../questions.ts';
import { type ColumnChoice, columnChoices } from './column-choices.ts';
import { columnReference } from './column-reference.ts';
import { guessRoles } from './guess-roles.ts';
import { constantRoles, lackingRoles } from './open-roles.ts';

/**
 * What a person said of one table, in the words of `columns:` in plan.yaml: role → column, columns joined with +,
 * or = and the value of every row.
 */
export type TableAnswer = ReadonlyMap<ColumnRole, string>;

/** A table that is not understood, and what is said of it already. */
export interface UnknownTable {
  file: string;
  /** Why it is not understood. */
  problem: string;
  header: readonly string[];
  /** What the user says it is. */
  kind?: InputKind | undefined;
  mapped: ReadonlyMap<ColumnRole, readonly string[]>;
  constants: ReadonlyMap<ColumnRole, string>;
  /** Stages of the journey, and the one that conversions belong to which name none. */
  stages: readonly { id: string; name: string }[];
  defaultStage: string;
}

/** Longest column name on the screen, in terminal columns; longer ones end with "…". */
const nameWidth = 36;
const roleWidth = Math.max(...columnRoles.map((role) => role.length)) + 2;

/** Asks what each column holds until the table says enough; undefined when the person would rather not. */
export async function askColumns(
  table: UnknownTable,
  vocabulary: ColumnVocabulary,
  questions: Questions,
  { say, list }: Pick<Phrasebook, 'say' | 'list'>,
): Promise<TableAnswer | undefined> {
  const { file, header, kind } = table;
  const guesses = guessRoles(header, vocabulary, table.mapped);
  const named = [...header.keys()].filter((index) => stripControls(header[index]!) !== '');
  const yesOrNo = (id: string) =>
    questions.choose(say(`cli.prompt.${id}`, { file }), [
      { value: true, name: say(`cli.prompt.${id}-yes`), short: say('cli.prompt.yes') },
      { value: false, name: say(`cli.prompt.${id}-no`), short: say('cli.prompt.no') },
    ]);

  questions.show(table.problem);
  if (!(await yesOrNo('map'))) return undefined;
  for (;;) {
    const columns = await askRoles();
    const constants = await askConstants(columns);
    const present = new Set([...columns.keys(), ...constants.keys(), ...table.constants.keys()]);
    const lacking = lackingRoles(present, kind);
    if (lacking.length === 0) return new Map([...referencesOf(columns, header), ...constants]);
    const roles = list(lacking.map((role) => `${role} (${say(`cli.prompt.role.${role}`)})`));
    questions.show(say('cli.prompt.lacking', { file, roles }));
    if (!(await yesOrNo('again'))) return undefined;
  }

  /** Role → positions of its columns. */
  async function askRoles(): Promise<Map<ColumnRole, number[]>> {
    const columns = new Map<ColumnRole, number[]>();
    const constants = new Set(table.constants.keys());
    for (const [at, index] of named.entries()) {
      const choices = columnChoices(guesses[index], new Set(columns.keys()), constants, kind);
      const message = say('cli.prompt.column', {
        column: nameOf(index),
        at: at + 1,
        count: named.length,
      });
      const lines = choices.map((value) => choiceLine(value, columns));
      const choice = await questions.choose(message, lines);
      if (choice === 'leave-rest') break;
      if (choice !== 'leave-out') columns.set(choice, [...(columns.get(choice) ?? []), index]);
    }
    return columns;
  }

  function choiceLine(
    value: ColumnChoice,
    columns: ReadonlyMap<ColumnRole, readonly number[]>,
  ): Choice<ColumnChoice> {
    if (value === 'leave-out' || value === 'leave-rest')
      return { value, name: say(`cli.prompt.${value}`), short: say(`cli.prompt.${value}-short`) };
    const before = columns.get(value)?.map(nameOf);
    const meaning = before
      ? say('cli.prompt.joined', { columns: before.join(' + ') })
      : say(`cli.prompt.role.${value}`);
    return { value, name: `${value.padEnd(roleWidth)}${meaning}`, short: value };
  }

  function nameOf(index: number): string {
    return fitWidth(stripControls(header[index]!), nameWidth);
  }

  async function askConstants(columns: ReadonlyMap<ColumnRole, unknown>): Promise<Map<ColumnRole, string>> {
    const present = new Set([...columns.keys(), ...table.constants.keys()]);
    const constants = new Map<ColumnRole, string>();
    for (const role of constantRoles(present, kind)) {
      const message = say(`cli.prompt.every-${role}`, { file });
      const stages = table.stages.map(({ id, name }) => ({ value: id, name }));
      const value =
        role === 'channel'
          ? await questions.write(message)
          : await questions.choose(message, stages, table.defaultStage);
      constants.set(role, `= ${value}`);
    }
    return constants;
  }
}

function referencesOf(
  columns: ReadonlyMap<ColumnRole, readonly number[]>,
  header: readonly string[],
): Map<ColumnRole, string> {
  return new Map(
    [...columns].map(([role, indexes]) => [
      role,
      indexes.map((index) => columnReference(index, header)).join('+'),
    ]),
  );
}
