import { describe, expect, test } from 'vitest';
import { editYaml } from '../../../../../src/cli/prompts/files/edit-yaml.ts';

const plan = `# ours
brand:   brand.yaml   # who speaks
goals: { purchase: 2 }

capacity:
    # a team of three
    channels: 6

channels:
  active: [email,   store] # since May
`;

describe('in place, everything else to the letter', () => {
  test('a value', () => {
    expect(editYaml(plan, [{ path: ['capacity', 'channels'], value: 4 }])).toBe(
      plan.replace('channels: 6', 'channels: 4'),
    );
  });
  test('a list', () => {
    expect(editYaml(plan, [{ path: ['channels', 'active'], value: ['email', 'sms'] }])).toBe(
      plan.replace('[email,   store]', '[email, sms]'),
    );
  });
  test('a new key at the end', () => {
    expect(editYaml(plan, [{ path: ['goal'], value: 'sell' }])).toBe(`${plan}goal: sell\n`);
  });
  test('a new key of a group, with its indentation', () => {
    expect(editYaml(plan, [{ path: ['capacity', 'hours'], value: 20 }])).toBe(
      plan.replace('    channels: 6', '    hours: 20\n    channels: 6'),
    );
  });
  test('a new group', () => {
    expect(editYaml('brand: brand.yaml', [{ path: ['capacity', 'hours'], value: 20 }])).toBe(
      'brand: brand.yaml\ncapacity: { hours: 20 }\n',
    );
  });
  test('an item of a list', () => {
    const text = 'products: # best first\n  - label: Boot   # leather\n  - label: Shoe\n';
    expect(editYaml(text, [{ path: ['products', 0, 'label'], value: 'Fjord boot' }])).toBe(
      text.replace('Boot', 'Fjord boot'),
    );
  });
  test('line ends of Windows', () => {
    expect(editYaml('a: 1\r\nb: 2\r\n', [{ path: ['c'], value: 3 }])).toBe('a: 1\r\nb: 2\r\nc: 3\r\n');
  });
});

test('what is there already is left alone, however it is written', () => {
  const same = [
    { path: ['channels', 'active'] as const, value: ['email', 'store'] },
    { path: ['brand'] as const, value: 'brand.yaml' },
    { path: ['goal'] as const, value: undefined },
  ];
  expect(editYaml(plan, same)).toBe(plan);
});
test('a key goes, and with the last one its group; comments elsewhere stay', () => {
  const text = editYaml(plan, [{ path: ['capacity', 'channels'], value: undefined }]);
  expect(text).not.toContain('capacity');
  for (const comment of ['# ours', '# who speaks', '# since May']) expect(text).toContain(comment);
});
test('a key more in a group written in braces', () => {
  expect(editYaml('capacity: { channels: 6 } # us\n', [{ path: ['capacity', 'hours'], value: 20 }])).toBe(
    'capacity: { channels: 6, hours: 20 } # us\n',
  );
});
test('a list with comments of its own keeps the comments around it', () => {
  const text = 'channels:\n  active: # today\n    - email # ours\n    - store\n# the end\n';
  const edited = editYaml(text, [{ path: ['channels', 'active'], value: ['sms'] }]);
  expect(edited).toContain('sms');
  expect(edited).not.toContain('store');
  expect(edited).toContain('# the end');
});
test('texts that YAML would take for something else are quoted', () => {
  expect(editYaml('', [{ path: ['name'], value: 'no: yes #1' }])).toBe('name: "no: yes #1"\n');
});

describe('what stands above all keys', () => {
  const text =
    '# my notes about this client\n# second line\ngoal: sell\n# who is where\nchannels: { active: [email] }\n';
  test('stays when the first key is taken out, beside what the next key brings', () => {
    expect(editYaml(text, [{ path: ['goal'], value: undefined }])).toBe(
      '# my notes about this client\n# second line\n\n# who is where\nchannels: { active: [ email ] }\n',
    );
  });
  test('stays when another key is taken out', () => {
    expect(editYaml(text, [{ path: ['channels'], value: undefined }])).toBe(
      '# my notes about this client\n# second line\ngoal: sell\n',
    );
  });
});
