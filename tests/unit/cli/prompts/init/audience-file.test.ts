import { expect, test } from 'vitest';
import { audienceFile } from '../../../../../src/cli/prompts/init/audience-file.ts';

test('names that a spreadsheet or a terminal would act on are made harmless', () => {
  expect(audienceFile(['=1+1', '\u001b[31mred', 'a, b'])).toBe(
    '\ufeffsegment,size\r\n\'=1+1,\r\nred,\r\n"a, b",\r\n',
  );
});
