import * as z from 'zod';
import { askColumns } from '../columns/ask-columns.ts';
import type { Step } from '../flow/flow.ts';
import type { InitAnswers } from './init-answers.ts';
import type { InitContext } from './init-context.ts';
import { tableKey } from './table-key.ts';

/** Offers to say what the columns of tables hold that are not understood by their names. */
export function columnsStep({ session, folder, tables, look }: InitContext): Step<InitAnswers, 'columns'> {
  const text = z.string().min(1);
  return {
    id: 'columns',
    flag: '--answer columns="{ data.csv: { segment: COLUMN, channel: COLUMN } }"',
    schema: z.record(text, z.record(text, text)),
    when: () => tables.unknown.length > 0,
    async ask(questions) {
      let columns: NonNullable<InitAnswers['columns']> = {};
      for (const table of tables.unknown) {
        const answer = await askColumns(table, session.knowledge.columns, questions, session.phrasebook);
        if (answer === undefined) continue;
        const more = { ...columns, [tableKey(folder, table.file)]: Object.fromEntries(answer) };
        const { unknown } = await look(more);
        const problem = unknown.find(({ file }) => file === table.file)?.problem;
        if (problem === undefined) columns = more;
        else questions.show(problem);
      }
      return columns;
    },
  };
}
