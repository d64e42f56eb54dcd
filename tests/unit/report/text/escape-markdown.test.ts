import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/report/text/escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', '*bold* _it_ ~~gone~~', '\\*bold\\* \\_it\\_ \\~\\~gone\\~\\~'],
    ['code', '`rm`', '\\`rm\\`'],
    ['links and images', '![x](y) [a][b]', '!\\[x\\](y) \\[a\\]\\[b\\]'],
    ['HTML', '<script>', '\\<script\\>'],
    ['entities, but no other ampersand', '&lt; &#60; A & B', '\\&lt; \\&#60; A & B'],
    ['table borders', 'a|b', 'a\\|b'],
    ['backslashes first', '\\|', '\\\\\\|'],
    ['a heading', '# title', '\\# title'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['but no number in front of a sentence', '2 of 6 channels', '2 of 6 channels'],
    ['nor a decimal', '1.5 hours', '1.5 hours'],
    ['a formula', '=cmd|calc', '\\=cmd\\|calc'],
    ['bare links', 'https://evil.example www.evil.example', 'https\\://evil.example www\\.evil.example'],
    ['line breaks', 'a\n# b', 'a # b'],
    ['control characters', '\u001b[31mred', 'red'],
  ])('%s', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
