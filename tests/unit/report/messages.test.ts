import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  devices,
  evidenceGrades,
  factorIds,
  families,
  inputKinds,
  languages,
  missingReasons,
  purposes,
  roles,
  severities,
  tiers,
  voiceAxes,
} from '../../../src/model/vocabulary.ts';
import { numberFormats } from '../../../src/wording/number-formats.ts';
import { buildPhrasebook, reportMessages } from '../../builders/phrasebook.ts';

const source = ['report', 'wording']
  .flatMap((name) => {
    const folder = new URL(`../../../src/${name}/`, import.meta.url);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
  })
  .join('\n');

const groups = Object.keys(reportMessages);
const ids = listIds(reportMessages);
/** Everything in the code that looks like a message id: quoted, with `${…}` standing for any word. */
const mentioned = [...source.matchAll(/'([a-z]+\.[\w.-]+)'|`([a-z]+\.[^`\s]*(?:\$\{[^}]*\}[^`\s]*)*)`/g)]
  .map(([, quoted, template]) => quoted ?? template ?? '')
  .filter((id) => groups.includes(id.split('.')[0] ?? ''));

function listIds(messages: typeof reportMessages, path = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : listIds(value, `${path}${key}.`),
  );
}

function pattern(id: string): RegExp {
  const parts = id.split(/\$\{.*?\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[a-z-]+')}$`);
}

describe('messages of the reports', () => {
  it('exist for every id in the code', () => {
    expect(mentioned.length).toBeGreaterThan(100);
    expect(mentioned.filter((id) => !ids.some((known) => pattern(id).test(known)))).toEqual([]);
  });

  it('are all used', () => {
    const patterns = mentioned.map(pattern);
    expect(ids.filter((id) => !patterns.some((used) => used.test(id)))).toEqual([]);
  });

  it('exist for every word of the vocabulary', () => {
    const words: Record<string, readonly string[]> = {
      'term.tier': tiers,
      'term.evidence': evidenceGrades,
      'term.role': roles,
      'term.purpose': purposes,
      'report.cards.finding': purposes,
      'report.cards.jobs': purposes,
      'term.family': families,
      'term.factor': factorIds,
      'explain.value': factorIds,
      'term.missing': missingReasons,
      'term.share-origin': ['measured', 'everyone', 'channel', 'family', 'segment', 'contacts', 'unknown'],
      'term.device': devices,
      'term.voice-axis': voiceAxes,
      'term.severity': severities,
      'term.problems': severities,
      'term.input-kind': inputKinds,
      'term.language': languages,
    };
    const wanted = Object.entries(words).flatMap(([group, list]) => list.map((word) => `${group}.${word}`));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('use only looks of numbers that exist', () => {
    const looks = Object.keys(numberFormats('EUR').number ?? {});
    const used = [...JSON.stringify(reportMessages).matchAll(/, number, (\w+)\}/g)].map(
      ([, look]) => look ?? '',
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((look) => !looks.includes(look))).toEqual([]);
  });

  it('are well-formed: each compiles and its values all have names', () => {
    const phrasebook = buildPhrasebook();
    for (const id of ids) {
      // Formatting without values fails on the first one that is missing; a malformed message fails before.
      try {
        phrasebook.say(id);
      } catch (error) {
        expect(String(error), id).toContain('was not provided');
      }
    }
  });
});
