import { describe, expect, test } from 'vitest';
import { flatten } from '../../../src/wording/parse-locale.ts';
import { locales, phrasebookOf } from '../../builders/knowledge.ts';
import { codeOf, idsSaid, mayMean, unusedIds } from '../../builders/message-ids.ts';

/** Messages of the plan, the command line and the configuration; those of the reports have a test of their own. */
const groups = ['plan', 'cli', 'config'];

describe.each(locales)('locale $id', ({ id: language, messages }) => {
  const all = [...flatten(messages).keys()];

  test('every message compiles', () => {
    const phrasebook = phrasebookOf(language);
    for (const id of all) {
      try {
        phrasebook.say(id);
      } catch (error) {
        expect(String(error), id).toContain('was not provided');
      }
    }
  });

  describe.each(groups)('%s', (group) => {
    const ids = all.filter((id) => id.startsWith(`${group}.`));
    test('every message that the code says exists', () => {
      const said = idsSaid(codeOf(), [group]);
      expect(said.length).toBeGreaterThan(8);
      expect(said.filter((one) => !ids.some((id) => mayMean(one, id)))).toEqual([]);
    });
    test('every message is said by the code', () => {
      expect(unusedIds(ids, codeOf(), [group])).toEqual([]);
    });
  });
});
