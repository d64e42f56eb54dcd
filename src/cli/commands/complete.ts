import type { Command } from 'commander';
import { stripControls } from '../../report/text/strip-controls.ts';
import { completeWords } from '../completion/complete-words.ts';
import type { Completions } from '../completion/completions.ts';
import { namesAtHand } from '../completion/names-at-hand.ts';
import { quoteForBash, unquote } from '../completion/shell-quoting.ts';
import { writeOut } from '../io/console.ts';

/**
 * `plan __complete SHELL -- WORDS`: what the scripts of `plan completion` ask. The first line holds `files` where
 * file names may stand as well, and `open` where no space follows; each other one a candidate and, after a tab,
 * what it is. Never an error: a person is typing.
 * @param args shell, `--`, and the words after the name of the program up to the cursor
 */
export async function completeCommand(
  [shell, , ...words]: readonly string[],
  program: Command,
): Promise<void> {
  const typed = words.at(-1) ?? '';
  // Zsh takes the quotes away itself; fish does so but for the word at the cursor.
  const plain =
    shell === 'bash' ? words.map(textOf) : shell === 'fish' ? [...words.slice(0, -1), textOf(typed)] : words;
  let found: Completions;
  try {
    found = await completeWords(program, plain, namesAtHand);
  } catch {
    found = { candidates: [], files: true };
  }
  const directives = [...(found.files ? ['files'] : []), ...(found.open ? ['open'] : [])].join(' ');
  const lines = found.candidates
    // Names of the data are hostile: one that does not survive a terminal unharmed is left out.
    .filter(({ value }) => value === stripControls(value))
    .map(({ value, note }) => {
      if (shell === 'bash') return quoteForBash(value, typed);
      return note ? `${value}\t${stripControls(note)}` : value;
    });
  await writeOut([directives, ...lines].map((line) => `${line}\n`).join(''));
}

function textOf(word: string): string {
  return unquote(word).text;
}
