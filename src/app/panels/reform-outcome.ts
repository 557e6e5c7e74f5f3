import type { Metrics } from '#core/analysis/metrics.ts'
import type { LegalStatus } from '#core/plan/jurisdiction.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import type { Proposal } from '#core/proposal/proposal.ts'

/** What the article tells of the reform, as it stands or would stand. */
export interface ReformOutcome {
  /** Streets above the highest limit (200,000 in Hohhot). */
  readonly aboveLast: number
  /** Streets above the first limit and not above the second (100,000–140,000). */
  readonly between: number
  /** Streets above the second limit and not above the highest. */
  readonly aboveSecond: number
  /** Service centres, and large communities, among the jurisdictions of the level of streets. */
  readonly centres: number
  readonly largeCommunities: number
  /** Residents of the largest. */
  readonly largest: number
}

/**
 * What the report of the reform in Hohhot says came about (domain notes 1.1): none above 200,000, three streets at
 * 100,000–140,000 and the others below 100,000, nine service centres and one large community.
 */
export const ARTICLE_OUTCOME = {
  aboveLast: 0,
  between: 3,
  aboveSecond: 0,
  centres: 9,
  largeCommunities: 1,
} as const

/** The figures of the reform as the plan stands, or as it would after a proposal. Empty jurisdictions do not count. */
export function reformOutcome(metrics: Metrics, proposal: Proposal | null): ReformOutcome {
  const { plan } = metrics
  const after = new Map<string, Counted>()
  for (const { id, legalStatus } of plan.jurisdictions('street')) {
    const { residents, faces } = metrics.figures(id)
    if (faces > 0) after.set(id, { residents, legalStatus })
  }
  for (const part of proposal?.level === 'street' ? proposal.parts : []) {
    after.set(part.id, { residents: part.after.residents, legalStatus: part.legalStatus })
  }
  return outcomeOf(plan.rules, [...after.values()])
}

interface Counted {
  readonly residents: number
  readonly legalStatus: LegalStatus
}

function outcomeOf(rules: RuleProfile, counted: readonly Counted[]): ReformOutcome {
  const limits = (rules.residents.street ?? []).map(({ above }) => above)
  const [first = Infinity, second = Infinity] = limits
  const last = limits.at(-1) ?? Infinity
  const within = (above: number, upTo: number): number =>
    counted.filter(({ residents }) => residents > above && residents <= upTo).length
  const ofStatus = (status: LegalStatus): number =>
    counted.filter(({ legalStatus }) => legalStatus === status).length
  return {
    aboveLast: within(last, Infinity),
    between: within(first, second),
    aboveSecond: last > second ? within(second, last) : 0,
    centres: ofStatus('service-centre'),
    largeCommunities: ofStatus('large-community'),
    largest: Math.max(0, ...counted.map(({ residents }) => residents)),
  }
}
