import { classifySource } from '../../../../src/knowledge/traffic/classify-source.ts';
import { knowledge } from '../../../builders/knowledge.ts';

const classify = classifySource(knowledge);

/** Settings under which visits are classified as the program does it. */
export const bySource = {
  classifySource: (traffic: Parameters<typeof classify>[0]) => classify(traffic)?.channel,
};
