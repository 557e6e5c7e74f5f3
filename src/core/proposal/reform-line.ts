import type { Metrics } from '#core/analysis/metrics.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { ARTICLE_RESULT } from './article-result.ts'
import type { Proposal } from './proposal.ts'
import { reformFigures, type ReformFigures } from './reform-figures.ts'

/** What a reform comes to, in the figures of the article's sentence. */
export interface ReformLine {
  readonly before: ReformFigures
  readonly after: ReformFigures
  /** New service centres and large communities. */
  readonly newCentres: number
  readonly newLargeCommunities: number
  readonly movedResidents: number
  /** True where the figures are those of the article: as many new, none that must be split, no more large ones. */
  readonly isArticle: boolean
}

/**
 * The line of a proposal, from the plan as it stands: the change is done, read and taken back exactly.
 * Codes: those of the proposal's command.
 */
export function reformLine(
  metrics: Metrics,
  coverage: ServiceCoverage | null,
  { command, movedResidents }: Pick<Proposal, 'command' | 'movedResidents'>,
): Result<ReformLine> {
  const { plan } = metrics
  const result = execute(plan, command)
  if (!result.ok) return result
  const before = reformFigures(metrics, coverage)
  const { revision } = plan
  plan.apply(result.value)
  metrics.apply(result.value)
  coverage?.apply(result.value)
  const after = reformFigures(metrics, coverage)
  const back = invertDiff(result.value)
  plan.apply(back)
  metrics.apply(back)
  coverage?.apply(back)
  plan.revision = revision
  const newCentres = after.centres - before.centres
  const newLargeCommunities = after.largeCommunities - before.largeCommunities
  const isArticle =
    after.aboveSplit === ARTICLE_RESULT.aboveSplit &&
    after.aboveSecond === 0 &&
    after.betweenLimits <= ARTICLE_RESULT.betweenLimits &&
    newCentres === ARTICLE_RESULT.centres &&
    newLargeCommunities === ARTICLE_RESULT.largeCommunities
  return ok({ before, after, newCentres, newLargeCommunities, movedResidents, isArticle })
}
