import type { AnalysisChannel, AnalysisJob } from '../../model/analysis.ts';
import type { MarkdownPage } from './markdown-page.ts';

/** Verdict, job, effort and score of a channel in one paragraph. */
export function channelPosition(channel: AnalysisChannel, page: MarkdownPage): string {
  const { say } = page.phrasebook;
  const sentences = [
    `**${say(`term.tier.${channel.tier}`)}.**`,
    jobSentence(channel.purpose.primary, page),
    otherJobs(channel, page),
    effort(channel, page),
    say('report.cards.position', {
      score: channel.score,
      evidence: say(`term.evidence.${channel.evidence}`),
    }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function effort(
  { id, effortHours }: AnalysisChannel,
  { analysis, phrasebook: { say } }: MarkdownPage,
): string {
  if (effortHours === null) return '';
  const assumed = analysis.portfolio.hoursAssumed.includes(id);
  return say(assumed ? 'report.cards.effort-assumed' : 'report.cards.effort', { hours: effortHours });
}

function jobSentence(job: AnalysisJob | null, { names, phrasebook: { say } }: MarkdownPage): string {
  if (job === null) return say('report.cards.job-none');
  const purpose = say(`report.cards.jobs.${job.id}`);
  if (job.evidence === 'prior') return say('report.cards.job-prior', { purpose });
  if (job.share === null)
    return say('report.cards.job-only', { purpose, stage: names.stage(job.stage ?? '') });
  if (job.stage === null) return say('report.cards.job-interaction', { purpose, share: job.share });
  return say('report.cards.job-stage', { purpose, share: job.share, stage: names.stage(job.stage) });
}

function otherJobs({ purpose }: AnalysisChannel, { phrasebook: { say, list } }: MarkdownPage): string {
  const jobs = [purpose.secondary, purpose.tertiary].filter((job) => job !== null);
  if (jobs.length === 0) return '';
  return say('report.cards.also', { jobs: list(jobs.map(({ id }) => say(`report.cards.jobs.${id}`))) });
}
