import { describe, expect, it } from 'vitest';
import { channelCardText } from '../../../src/report/channel-card-text.ts';
import { channelListText } from '../../../src/report/channel-list-text.ts';
import { displayWidth } from '../../../src/report/text/display-width.ts';
import { buildChannel } from '../../builders/channel.ts';
import { buildReportContext } from '../../builders/report-context.ts';

const context = buildReportContext();
const sources = {
  'nielsen-2015': { name: 'Nielsen', year: 2015, kind: 'primary', where: 'Global Trust in Advertising' },
  'forsa-2023': { name: 'Forsa', year: 2023, kind: 'secondary', where: 'gurupress.de' },
  'bnetza-nd': { name: 'BNetzA', kind: 'vendor', where: 'bnetza.de' },
} as const;

describe('channelCardText', () => {
  it('tells all that is known, each with its source', async () => {
    const text = channelCardText(buildChannel(), sources, context);
    await expect(text).toMatchFileSnapshot('golden/channel-card.txt');
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  it('falls back to English where a language has no text', () => {
    const polish = { ...context, phrasebook: { ...context.phrasebook, language: 'pl' as const } };
    const channel = buildChannel();
    channel.culture.say = { en: 'One topic a mail.', pl: 'Jeden temat na mailing.' };
    const text = channelCardText(channel, sources, polish);
    expect(text).toContain('Jeden temat na mailing.');
    expect(text).toContain('Bought lists.');
  });
});

describe('channelListText', () => {
  it('lists the channels by family', () => {
    const channels = [
      buildChannel({ id: 'store', name: { en: 'Store', de: 'Filiale', pl: 'Sklep' }, family: 'offline' }),
      buildChannel(),
      buildChannel({ id: 'blog', name: { en: 'Blog', de: 'Blog', pl: 'Blog' } }),
    ];
    expect(channelListText(channels, context)).toBe(
      [
        'Id                  Channel     Hours  Typical jobs',
        'Owned',
        '  blog              Blog            4  offers, re-engage',
        '  email-newsletter  Newsletter      4  offers, re-engage',
        'Offline',
        '  store             Store           4  offers, re-engage',
        '',
        '3 channels. Hours: per week, for a small brand to do it well. plan channels ID',
        'shows one channel with its sources.',
        '',
      ].join('\n'),
    );
  });
});
