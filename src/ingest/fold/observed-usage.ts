import type { UsageObservation } from '../../model/observations.ts';
import { segmentSize, speakingRegions } from './observed-segment.ts';
import { regionalMean } from './regional-mean.ts';
import type { RegionalStatements, Statement, Statements } from './statements.ts';

/** A number of users that gives no share. */
export interface UsersProblem {
  code: 'users-exceed-size' | 'users-without-size';
  users: Statement;
  size: number | undefined;
}

/**
 * What the tables state of a segment's use of a channel. A share is stated, or users ÷ people of the segment;
 * over regions shares and engagement are averaged, weighted by the regions' sizes where all are known, and
 * samples add up. Undefined when neither share nor engagement is known.
 */
export function observedUsage(
  segment: string,
  channel: string,
  pair: RegionalStatements,
  people: RegionalStatements,
  onProblem: (problem: UsersProblem) => void,
): UsageObservation | undefined {
  const stated = (region: string, role: 'share' | 'users' | 'engagement_rate' | 'sample') => {
    const statement = pair.get(region)?.get(role);
    return statement && isOutdone(statement, role, pair.get(region)!) ? undefined : statement;
  };
  const sizeOf = (region: string) =>
    region === '' ? segmentSize(people) : people.get(region)?.get('size')?.value;
  const shares: { value: number; size: number | undefined }[] = [];
  const regions = speakingRegions(
    pair,
    (region) => stated(region, 'share') !== undefined || stated(region, 'users') !== undefined,
  );
  const users = regions.map((region) => stated(region, 'users'));
  if (regions.every((region) => region !== '' && sizeOf(region) === undefined && !stated(region, 'share'))) {
    const share = usersShare(sumOfUsers(users), segmentSize(people), onProblem);
    if (share !== undefined) shares.push({ value: share, size: undefined });
  } else
    for (const [index, region] of regions.entries()) {
      const size = sizeOf(region);
      const value = stated(region, 'share')?.value ?? usersShare(users[index], size, onProblem);
      if (value !== undefined) shares.push({ value, size });
    }
  const engaged = speakingRegions(pair, (region) => stated(region, 'engagement_rate') !== undefined);
  const share = regionalMean(shares);
  const engagementRate = regionalMean(
    engaged.map((region) => ({ value: stated(region, 'engagement_rate')!.value, size: sizeOf(region) })),
  );
  if (share === undefined && engagementRate === undefined) return undefined;
  const asked = speakingRegions(pair, (region) => stated(region, 'sample') !== undefined);
  return {
    segment,
    channel,
    ...(share !== undefined && { share }),
    ...(regions.some((region) => (stated(region, 'share') ?? stated(region, 'users'))?.estimated) && {
      estimated: true as const,
    }),
    ...(asked.length > 0 && {
      sample: asked.reduce((sum, region) => sum + stated(region, 'sample')!.value, 0),
    }),
    ...(engagementRate !== undefined && { engagementRate }),
  };
}

/** A share by feel yields to users that were counted, and a sample by feel to a share that was measured. */
function isOutdone({ estimated }: Statement, role: string, pair: Statements): boolean {
  const isMeasured = (other: 'share' | 'users') => {
    const statement = pair.get(other);
    return statement !== undefined && !statement.estimated;
  };
  if (!estimated) return false;
  return role === 'share'
    ? isMeasured('users')
    : role === 'sample' && (isMeasured('share') || isMeasured('users'));
}

/** Users ÷ size, 0–1; undefined when that is no share. */
function usersShare(
  users: Statement | undefined,
  size: number | undefined,
  onProblem: (problem: UsersProblem) => void,
): number | undefined {
  if (users === undefined) return undefined;
  if (size !== undefined && users.value <= size) return size === 0 ? undefined : users.value / size;
  onProblem({ code: size === undefined ? 'users-without-size' : 'users-exceed-size', users, size });
  return undefined;
}

/** The place is that of the first. */
function sumOfUsers(users: readonly (Statement | undefined)[]): Statement | undefined {
  const known = users.filter((statement) => statement !== undefined);
  const [first] = known;
  return first && { ...first, value: known.reduce((sum, { value }) => sum + value, 0) };
}
