import { type Channel, channelSchema } from '../../src/knowledge/schemas/channel.ts';
import { listTemplates, readTemplate } from './read-template.ts';

/**
 * Every channel that fits the schema, with its file. One that does not is left out here, so that the test
 * of the schema can name the file.
 */
export function readChannels(): { file: string; channel: Channel }[] {
  return listTemplates('channels').flatMap((file) => {
    const { data } = channelSchema.safeParse(readTemplate(file));
    return data === undefined ? [] : [{ file, channel: data }];
  });
}
