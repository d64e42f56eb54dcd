import { stripControls } from '../../report/text/strip-controls.ts';
import { wrapText } from '../../report/text/wrap-text.ts';

/** The terminal as the reports need to know it. Colour only on a terminal, and off with NO_COLOR. */
export function terminalLook(flags: { color?: boolean }): { width: number; color: boolean } {
  const { isTTY } = process.stdout;
  const color =
    flags.color !== false && isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { width: widthOf(process.stdout), color };
}

/** The same for what is shown between questions, on standard error: without colour, because it is cleaned. */
export function errorLook(): { width: number; color: boolean } {
  return { width: widthOf(process.stderr), color: false };
}

/** Columns that a report takes: those of the terminal within what reads well, else 80. */
function widthOf({ isTTY, columns }: NodeJS.WriteStream): number {
  return isTTY && columns ? Math.max(60, Math.min(columns, 120)) : 80;
}

/** Whether a person is there to answer. */
export async function canAsk(flags: { input?: boolean }): Promise<boolean> {
  if (flags.input === false || process.stderr.isTTY !== true) return false;
  // Not process.stdin, which would be opened for it.
  const { isatty } = await import('node:tty');
  return isatty(0);
}

/** Resolves also where the reader has closed the pipe: nobody wants the rest. */
export function writeOut(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) =>
      error && error.code !== 'EPIPE' ? reject(error) : resolve(),
    );
  });
}

/** Columns of messages: those of the terminal; without an end in a log, which is searched and copied from. */
export function messageWidth(): number {
  return process.stderr.isTTY ? widthOf(process.stderr) : Infinity;
}

/** A message beside the plan goes to standard error, in lines that fit. */
export function note(text: string): void {
  for (const line of wrapText(stripControls(text), messageWidth(), '', 'keep')) noteLine(line);
}

/** One line for standard error as it is, such as the row of a table or of a change; spaces at its start stay. */
export function noteLine(text: string): void {
  const indent = /^ */.exec(text)![0];
  process.stderr.write(`${indent}${stripControls(text)}\n`);
}
