import { PlanError } from '../../errors.ts';
import type { Mark } from '../../ingest/read-settings.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nearestName } from '../../knowledge/nearest-name.ts';
import type { Phrasebook } from '../../wording/phrasebook.ts';
import { didYouMean } from '../help/did-you-mean.ts';
import type { InputPath } from '../io/find-inputs.ts';
import { usualEncodings } from './usual-encodings.ts';

/** `--as meta` for every file, `--as report.csv=meta` for one. */
export function chosenExports(values: readonly string[], paths: readonly InputPath[]): Map<string, string> {
  return new Map(
    values.map((value) => {
      const at = value.lastIndexOf('=');
      const file = value.slice(0, Math.max(0, at));
      return paths.some(({ path }) => path === file) ? [file, value.slice(at + 1)] : ['*', value];
    }),
  );
}

/** `--trust`: an export, or a kind of them. */
export function checkedTrust(
  value: string | undefined,
  { exports }: Knowledge,
  phrasebook: Phrasebook,
): string | undefined {
  const known = [...new Set(exports.flatMap(({ id, counts }) => [id, counts]))].sort();
  if (value === undefined || known.includes(value)) return value;
  throw new PlanError('unknown-name', phrasebook.say('cli.error.trust', { value }), {
    hint: didYouMean(value, known, phrasebook),
  });
}

/** `--rate USD=0.92`: what one unit is worth in the plan's currency. */
export function exchangeRates(values: readonly string[], phrasebook: Phrasebook): Map<string, number> {
  return new Map(
    values.map((value) => {
      const [, code, rate] = /^([A-Za-z]{3})=(\d+(?:\.\d+)?)$/.exec(value) ?? [];
      if (code !== undefined && Number(rate) > 0) return [code.toUpperCase(), Number(rate)];
      throw new PlanError('usage', phrasebook.say('cli.error.rate', { value }));
    }),
  );
}

/** What the library can decode and no table is written in: mail and transport forms. */
const noEncodings = new Set(['base64', 'hex', 'utf7', 'utf7imap', 'unicode11utf7']);

/** `--encoding`: one that tables are written in. */
export async function checkedEncoding(
  value: string | undefined,
  phrasebook: Phrasebook,
): Promise<string | undefined> {
  if (value === undefined) return undefined;
  const { default: iconv } = await import('iconv-lite');
  if (iconv.encodingExists(value) && !noEncodings.has(value.toLowerCase().replace(/[^a-z0-9]/g, '')))
    return value;
  const nearest = nearestName(value, usualEncodings);
  throw new PlanError('encoding-unknown', phrasebook.say('cli.error.encoding', { value }), {
    hint: nearest
      ? phrasebook.say('cli.error.channel-near', { nearest })
      : phrasebook.say('cli.error.encoding-hint'),
  });
}

/** `--decimal`: a comma or a point. */
export function checkedDecimal(value: string | undefined, phrasebook: Phrasebook): Mark | undefined {
  if (value === undefined || value === ',' || value === '.') return value;
  throw new PlanError('usage', phrasebook.say('cli.error.decimal', { value }));
}
