import { describe, expect, test } from 'vitest';
import { folderWith, runPlan } from './run-plan.ts';

const data =
  'segment,channel,stage,exposures,conversions\nYoung families,instagram,purchase,1000,30\nstudents,Info stand,purchase,500,25\n';
const analyze = (...options: string[]) => ['analyze', 'data.csv', ...options];
const explain = (...options: string[]) => ['explain', 'data.csv', ...options];

describe('a name that nobody knows is answered by the nearest that somebody does', () => {
  test.each([
    [['anlyze', 'data.csv'], 'Did you mean analyze?'],
    [['help', 'anlyze'], 'Did you mean "analyze"?'],
    [['data.csv'], 'To plan from it: plan analyze data.csv'],
    [analyze('--max-chanels', '3'), 'Did you mean --max-channels?'],
    [analyze('-f', 'markdwn'), 'Did you mean "markdown"?'],
    [analyze('--lang', 'enn'), 'Did you mean "en"?'],
    [analyze('--journey', 'fivestage'), 'Did you mean "five-stage"?'],
    [analyze('--scoring', 'balancd'), 'Did you mean "balanced"?'],
    [analyze('--goal', 'grwo'), 'Known: grow, keep, sell.'],
    [analyze('--goal', 'seell'), 'Did you mean "sell"?'],
    [analyze('--what-if', 'goal=sel'), 'Did you mean "sell"?'],
    [analyze('--encoding', 'windows-1520'), 'Did you mean "windows-1250"?'],
    [analyze('--trust', 'platfrm'), 'Did you mean "platform"?'],
    [analyze('--as', 'shopfy'), 'Did you mean shopify?'],
    [analyze('--by', 'segmnt'), 'did you mean "segment"?'],
    [analyze('--map', 'chanel=channel'), 'Did you mean "channel"?'],
    [analyze('--map', 'channel=chanel'), 'did you mean "channel"?'],
    [analyze('--set', 'stage=purchse'), 'Did you mean purchase?'],
    [analyze('--include', 'instagrm'), 'Did you mean "instagram"?'],
    [analyze('--what-if', 'hourz=3'), 'Did you mean "hours"?'],
    [explain('--segment', 'Yuong families', '--stage', 'purchase'), 'Did you mean "young-families"?'],
    [explain('--segment', 'students', '--stage', 'purchse'), 'Did you mean "purchase"?'],
    [
      explain('--segment', 'students', '--stage', 'purchase', '--channel', 'info-stnd'),
      'Did you mean "info-stand"?',
    ],
    [['channels', 'instagrm'], 'Did you mean "instagram"?'],
    [['completion', 'bsh'], 'Did you mean "bash"?'],
    [['analyze', 'data.cvs'], 'Did you mean data.csv?'],
  ])('plan %j', (args, hint) => {
    const { code, out, err } = runPlan(args, { cwd: folderWith({ 'data.csv': data }) });
    expect(err).toContain(hint);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('in plan.yaml', () => {
  test.each([
    ['capcity: { channels: 3 }', 'Did you mean "capacity"?'],
    ['capacity: { hourz: 3 }', 'Did you mean "hours"?'],
    ['goals: { purchse: 2 }', 'Did you mean "purchase"?'],
    ['goal: sel', 'Did you mean "sell"?'],
    ['scoring: balancd', 'Did you mean "balanced"?'],
    ['segments: { studnts: { value: 3 } }', 'Did you mean "students"?'],
    ['cover: { purchse: 0.8 }', 'Did you mean "purchase"?'],
    ['spending: { aim: conversion }', 'Did you mean "conversions"?'],
    ['channels: { include: [instagrm] }', 'Did you mean "instagram"?'],
    ['columns: { data.csv: { chanel: channel } }', 'Did you mean "channel"?'],
    ['columns: { data.csv: { channel: chanel } }', 'did you mean "channel"?'],
  ])('%s', (config, hint) => {
    const { code, err } = runPlan(['analyze', 'data.csv'], {
      cwd: folderWith({ 'data.csv': data, 'plan.yaml': `${config}\n` }),
    });
    expect(err).toContain(hint);
    expect(code).toBe(2);
  });
});
