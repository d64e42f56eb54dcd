import { createInterface } from 'node:readline';

/** Milliseconds after which Escape is a key of its own and not the beginning of an arrow. */
const escapeCodeTimeout = 50;
let listening = false;

/** A signal that Escape aborts, until `stop` is called. */
export function escapeSignal(): { signal: AbortSignal; stop(): void } {
  const { stdin } = process;
  if (!listening) {
    // Whoever reads keys first decides for all how long Escape waits; the default is half a second.
    createInterface({ input: stdin, terminal: true, escapeCodeTimeout }).close();
    listening = true;
  }
  const controller = new AbortController();
  const onKey = (_: unknown, key: { name?: string } | undefined) => {
    if (key?.name === 'escape') controller.abort();
  };
  stdin.on('keypress', onKey);
  return { signal: controller.signal, stop: () => stdin.off('keypress', onKey) };
}
