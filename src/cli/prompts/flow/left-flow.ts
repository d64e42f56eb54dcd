/**
 * The person left a flow by Escape at its first question and said so. Its name is the one that Ctrl-C has, too:
 * both end the program with 130.
 */
export class LeftFlow extends Error {
  override readonly name = 'ExitPromptError';
}
