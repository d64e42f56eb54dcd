import { coverageTolerance } from '../../kernel/service/coverage.ts';
import type { FrontierPoint } from './portfolio.ts';

/**
 * The first point of a frontier that reaches a coverage (0–1); undefined when none does.
 * @example frontierMark(portfolio.frontier, 0.9)?.channels // how few channels serve 90 %
 */
export function frontierMark<Point extends Pick<FrontierPoint, 'coverage'>>(
  frontier: readonly Point[],
  target: number,
): Point | undefined {
  return frontier.find((point) => point.coverage >= target - coverageTolerance);
}
