import type { Analysis } from '../../src/model/analysis.ts';
import { buildAnalysis } from './analysis.ts';

/** Names as an attacker, or a careless export, would write them, by channel id. */
export const hostileNames: Record<string, string> = {
  website: '=cmd|calc',
  'email-newsletter': '<b>News</b> & [mail](https://evil.example)',
  instagram: '\u001b[31mRed\u001b[0m \u001b]0;title\u0007gram',
  tiktok: 'TikTok \u202egnp.exe\u2066 # *bold* _it_',
  facebook: '微信朋友圈与公众号的非常长的名字没有任何空格',
  'display-ads': '👩‍👩‍👧‍👦 Ads with a name that is far too long\nfor one line',
};

/** The same analysis with hostile names of channels, segments, files and values. */
export function buildHostileAnalysis(): Analysis {
  const plain = buildAnalysis();
  return buildAnalysis({
    headline: `Focus on ${hostileNames.website} and ${hostileNames.tiktok}.`,
    channels: plain.channels.map((channel) => ({
      ...channel,
      name: hostileNames[channel.id] ?? channel.name,
      reasons: [`-1+1 ${hostileNames[channel.id]}`, '`code` | pipe \\ backslash'],
      nextStep: '@SUM(1+1)*cmd|/c calc',
    })),
    segments: plain.segments.map((segment) => ({ ...segment, name: '|pipe| "quoted", <script>\t\u009b2J' })),
    inputs: plain.inputs.map((input) => ({
      ...input,
      path: `\u001b]8;;https://evil.example\u0007${input.path}`,
    })),
    issues: plain.issues.map((issue) => ({ ...issue, value: '\u001b[2J\r\nerror: forged line' })),
  });
}
