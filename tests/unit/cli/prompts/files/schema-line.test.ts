import { expect, test } from 'vitest';
import { schemaLine } from '../../../../../src/cli/prompts/files/schema-line.ts';

const line = (path: string) => `# yaml-language-server: $schema=${path}`;
const installed = 'node_modules/optichannel/dist/schemas/plan.schema.json';

test.each([
  ['below the folder', '/srv/site/node_modules/optichannel', installed],
  ['checked out in the folder', '/srv/site/tools/planner', 'tools/planner/dist/schemas/plan.schema.json'],
  ['of a folder above', '/srv/node_modules/optichannel', `../${installed}`],
  ['of all users', '/usr/lib/node_modules/optichannel', installed],
  ['beside the folder', '/srv/planner', installed],
])('a package %s', (_, packageFolder, path) => {
  expect(schemaLine('/srv/site', packageFolder, 'plan')).toBe(line(path));
});
