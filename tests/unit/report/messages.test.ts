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
import { messageFormats } from '../../../src/wording/message-formats.ts';
import { flatten } from '../../../src/wording/parse-locale.ts';
import { codeOf, idsSaid, mayMean, unusedIds } from '../../builders/message-ids.ts';
import { buildPhrasebook, reportMessages } from '../../builders/phrasebook.ts';

const code = codeOf('report', 'wording');
const groups = Object.keys(reportMessages);
const ids = [...flatten(reportMessages).keys()];

describe('messages of the reports', () => {
  it('exist for every id in the code', () => {
    const said = idsSaid(code, groups);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((one) => !ids.some((id) => mayMean(one, id)))).toEqual([]);
  });

  it('are all used', () => {
    expect(unusedIds(ids, code, groups)).toEqual([]);
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
    const looks = Object.keys(messageFormats('EUR').number ?? {});
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
