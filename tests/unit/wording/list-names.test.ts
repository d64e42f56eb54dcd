import { expect, it } from 'vitest';
import { listNames } from '../../../src/wording/list-names.ts';
import { phrasebookOf } from '../../builders/knowledge.ts';

it.each([
  [['Mail'], {}, '"Mail"'],
  [['Mail', 'Post'], {}, '"Mail" and "Post"'],
  [['Mail', 'Post'], { any: true }, '"Mail" or "Post"'],
  [['Mail', 'Post'], { plain: true }, 'Mail and Post'],
  [['Mail', 'Post', 'Fax'], { most: 2 }, '"Mail", "Post", and more'],
  [['Mail', 'Post'], { most: 2 }, '"Mail" and "Post"'],
])('%j %j are %s', (names, options, listed) => {
  expect(listNames(names, phrasebookOf(), options)).toBe(listed);
});
