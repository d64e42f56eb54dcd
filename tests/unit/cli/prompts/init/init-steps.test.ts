import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tablesIn } from '../../../../../src/cli/io/tables-in.ts';
import { runFlow } from '../../../../../src/cli/prompts/flow/run-flow.ts';
import type { InitAnswers } from '../../../../../src/cli/prompts/init/init-answers.ts';
import type { InitContext } from '../../../../../src/cli/prompts/init/init-context.ts';
import { initFiles } from '../../../../../src/cli/prompts/init/init-files.ts';
import { initSteps } from '../../../../../src/cli/prompts/init/init-steps.ts';
import { lookAtTables } from '../../../../../src/cli/prompts/init/look-at-tables.ts';
import { loadConfiguration } from '../../../../../src/cli/settings/load-config.ts';
import { createResolvers } from '../../../../../src/knowledge/create-resolvers.ts';
import { knowledge, phrasebookOf } from '../../../../builders/knowledge.ts';
import { back, enter, person } from '../flow/person.ts';

const phrasebook = phrasebookOf();
const journey = knowledge.journeys.find(({ id }) => id === 'five-stage')!;

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'init-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function contextOf(folder: string): Promise<InitContext> {
  const configuration = await loadConfiguration({}, folder, phrasebook);
  const session = {
    knowledge,
    phrasebook,
    journey,
    configuration,
    resolvers: createResolvers(knowledge, journey),
  };
  const paths = tablesIn(folder);
  const look: InitContext['look'] = (columns) => lookAtTables(folder, paths, columns, session);
  return {
    session,
    folder,
    folderName: 'Nordwind',
    tables: await look({}),
    look,
    changes: async (answers) =>
      initFiles(answers, folder, session, await look(answers.columns), '/usr/lib/node_modules/optichannel'),
  };
}

/** Answers the questions of a folder with these files; what would be written, by the name of the file. */
async function answer(files: Record<string, string>, ...keys: unknown[]) {
  const context = await contextOf(folderWith(files));
  const { questions, heard, left } = person(...keys);
  const answers = await runFlow<InitAnswers>(initSteps(context), { questions, phrasebook, given: {} });
  expect(left).toEqual([]);
  const changes = await context.changes(answers);
  const written = Object.fromEntries(changes.map(({ path, after }) => [basename(path), after]));
  return { answers, heard, written };
}

/** Brand, product and the four axes of the voice. */
const brand = [enter, enter, enter, enter, enter, enter];

describe('an empty folder', () => {
  test('twelve times Enter make a brand, a plan and an audience to fill in', async () => {
    const { written } = await answer({}, ...Array(12).fill(enter));
    expect(written).toEqual({
      'plan.yaml': `# yaml-language-server: $schema=node_modules/optichannel/dist/schemas/plan.schema.json
# What the plan should weigh, keep and leave. Every line can go; options of plan analyze win over it.
brand: brand.yaml
journey: five-stage # the stages: Awareness → Consideration → Purchase → Retention → Loyalty
# goal: sell # grow, sell or keep; without it every stage weighs the same
# capacity: { channels: 5, hours: 40 } # most channels, and hours a week for the chosen ones
channels:
  active: [website, email-newsletter, instagram] # in use today
`,
      // The voice is that of templates/brand/default.yaml.
      'brand.yaml': `# yaml-language-server: $schema=node_modules/optichannel/dist/schemas/brand.schema.json
# Who speaks, about what, and how.
name: Nordwind

# Four axes from 0 to 1: serious – funny, casual – formal, irreverent – respectful, matter-of-fact – enthusiastic.
voice: { humour: 0.3, formality: 0.5, respect: 0.8, enthusiasm: 0.5 }

# The most important first; object is the name as it stands after a verb: “Try …”.
# products:
#   - { label: Fjord boot, object: { en: the Fjord boot } }
`,
      'audience.csv': '\ufeffsegment,size\r\nEveryone,\r\n',
    });
  });
  test('answers of one’s own', async () => {
    const { written } = await answer(
      {},
      'Nord & Wind: shoes',
      'the Fjord boot',
      0.9,
      0.1,
      0.7,
      enter,
      'lifecycle',
      'Students, Young families, Students',
      ['store', 'tiktok'],
      'both',
      4,
      20,
      'keep',
      'write',
    );
    expect(written['brand.yaml']).toContain('name: "Nord & Wind: shoes"\n');
    expect(written['brand.yaml']).toContain(
      'voice: { humour: 0.9, formality: 0.1, respect: 0.7, enthusiasm: 0.5 }',
    );
    expect(written['brand.yaml']).toContain('  - { label: Fjord boot, object: { en: the Fjord boot } }');
    expect(written['plan.yaml']).toContain('journey: lifecycle # the stages: Acquisition → Trial →');
    expect(written['plan.yaml']).toContain('\ngoal: keep #');
    expect(written['plan.yaml']).toContain('\ncapacity: { channels: 4, hours: 20 } #');
    expect(written['plan.yaml']).toContain('  active: [store, tiktok] #');
    expect(written['audience.csv']).toBe('\ufeffsegment,size\r\nStudents,\r\nYoung families,\r\n');
  });
  test('a limit that was taken back is not written', async () => {
    const { written } = await answer({}, ...brand, enter, enter, enter, 'hours', back, 'none', enter, enter);
    expect(written['plan.yaml']).toContain('\n# capacity:');
  });
});

const sales = 'segment,channel,exposures,conversions\nStudents,Instagram,900,9\nStudents,Kiosk Nord,500,20\n';

describe('tables in the folder', () => {
  test('they tell the segments and which channels are in use', async () => {
    const { heard, answers, written } = await answer(
      { 'sales.csv': sales },
      ...brand,
      enter,
      enter,
      enter,
      enter,
      'write',
    );
    expect(answers.channels).toEqual(['instagram', 'kiosk-nord']);
    expect(heard).not.toContain(phrasebook.say('cli.init.segments'));
    expect(Object.keys(written)).toEqual(['plan.yaml', 'brand.yaml']);
    expect(written['plan.yaml']).not.toContain('active');
  });
  test('channels that they do not name are in use because the person says so', async () => {
    const { written } = await answer(
      { 'sales.csv': sales },
      ...brand,
      enter,
      ['instagram', 'store'],
      enter,
      enter,
      'write',
    );
    expect(written['plan.yaml']).toContain('active: [instagram, store]');
  });
  test('a line tells what each was recognised as', async () => {
    const { tables } = await contextOf(folderWith({ 'sales.csv': sales, 'empty.csv': '' }));
    expect(tables.lines).toEqual([
      expect.stringMatching(/^ {2}empty\.csv: .* is empty\.$/),
      '  sales.csv: conversions, 2 rows; segment, channel, exposures, and conversions',
    ]);
  });
  test('columns that are not understood are asked for first, and saved', async () => {
    const { written, answers } = await answer(
      { 'contacts.csv': 'job,via,y\nnurse,Instagram,1\nnurse,E-Mail,0\n' },
      true,
      'segment',
      'channel',
      'conversions',
      'purchase',
      ...brand,
      enter,
      enter,
      enter,
      enter,
      'write',
    );
    expect(answers.channels).toEqual(['email', 'instagram']);
    expect(written['plan.yaml']).toMatch(
      /\n# what the columns hold .*\ncolumns:\n {2}contacts\.csv: \{ segment: job, channel: via, conversions: y, stage: = purchase \}\n$/,
    );
  });
});

describe('files that are there', () => {
  const plan =
    '# ours\ncapacity: { channels: 6 }   # a team of three\ngoal: sell\nchannels:\n  active: [E-Mail]\n';
  const brandFile =
    'name: Nordwind # with a w\nvoice: { humour: 0.25, formality: 0.4, respect: 0.8, enthusiasm: 0.6 }\nproducts:\n  - label: Fjord boot\n  - label: Gale shoe\n';
  const files = { 'plan.yaml': plan, 'brand.yaml': brandFile, 'sales.csv': sales };

  test('what they say is on offer, so that Enter changes nothing but what was missing', async () => {
    const { answers, written } = await answer(files, ...brand, enter, enter, enter, enter, enter, 'write');
    expect(answers).toMatchObject({
      brand: 'Nordwind',
      product: 'Fjord boot',
      humour: 0.25,
      channels: ['email'],
      limit: 'channels',
      'max-channels': 6,
      goal: 'sell',
    });
    expect(written).toEqual({ 'plan.yaml': `${plan}brand: brand.yaml\n` });
  });
  test('changes are shown line by line before anything is written, and comments stay', async () => {
    const { heard, written } = await answer(
      files,
      'Nordwind Shoes',
      'the Pebble shoe',
      ...brand.slice(2),
      enter,
      enter,
      enter,
      4,
      enter,
      'write',
    );
    expect(written['plan.yaml']).toBe(`${plan.replace('6', '4')}brand: brand.yaml\n`);
    expect(written['brand.yaml']).toBe(
      brandFile
        .replace('Nordwind #', 'Nordwind Shoes #')
        .replace(
          '  - label: Fjord',
          '  - { label: Pebble shoe, object: { en: the Pebble shoe } }\n  - label: Fjord',
        ),
    );
    expect(heard).toContain('- capacity: { channels: 6 }   # a team of three');
    expect(heard).toContain('+ capacity: { channels: 4 }   # a team of three');
  });
});

describe('answers of options', () => {
  test('names of channels in any language, and a name that is none', async () => {
    const steps = initSteps(await contextOf(folderWith({})));
    const { schema } = steps.find(({ id }) => id === 'channels')!;
    expect(schema.parse('Newsletter, sklep stacjonarny, TikTok')).toEqual([
      'email-newsletter',
      'store',
      'tiktok',
    ]);
    expect(schema.safeParse(['instagrm']).error?.issues[0]?.message).toBe(
      '"instagrm" is not a known channel; did you mean "instagram"?',
    );
  });
  test.each([
    ['humour', 1.2],
    ['limit', 'money'],
    ['goal', 'win'],
    ['journey', 'mine'],
    ['max-channels', 0],
    ['segments', ' , '],
    ['brand', ' '],
  ] as const)('%s: %j is no answer', async (id, value) => {
    const steps = initSteps(await contextOf(folderWith({})));
    expect(steps.find((step) => step.id === id)!.schema.safeParse(value).success).toBe(false);
  });
});
