import { problem } from '#core/problem/problem.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { Fraction } from '#core/voting/vote-rule.ts'
import { LEVELS } from './level.ts'
import { GRADES } from './assessment-rule.ts'
import type { RuleProfile } from './rule-profile.ts'

/**
 * What is wrong with a rule profile, or null. Codes: `rules-unnamed`, `rules-not-positive {level}`,
 * `rules-not-ascending {level}`, `rules-households-range {level}`, `rules-minimum {level}`,
 * `rules-persons-per-household`, `rules-number {rule}` (a figure that is negative, missing or beyond reason),
 * `rules-radii`, `rules-walk-factor`, `rules-border-cost` (a share from 0 to 1), `rules-vote` (a share between 0 and 1 of
 * two integers), `rules-pairing-levels` (nobody may look after a community), `rules-pairing-ranks` (whole ranks from 1 to 4),
 * `rules-assessment-points` (nothing to gain), `rules-grades` (percent, descending).
 */
export function ruleProblem(rules: RuleProfile): Problem | null {
  if (rules.name.trim() === '') return problem('rules-unnamed')
  for (const level of LEVELS) {
    let before = 0
    for (const { above } of rules.residents[level] ?? []) {
      if (!Number.isSafeInteger(above) || above <= 0) return problem('rules-not-positive', { level })
      if (above <= before) return problem('rules-not-ascending', { level })
      before = above
    }
    const [min, max] = rules.households[level] ?? [1, 1]
    if (!(Number.isSafeInteger(min) && Number.isSafeInteger(max) && min > 0 && max >= min)) {
      return problem('rules-households-range', { level })
    }
    const { residents, squareKilometers } = rules.minimum[level] ?? NO_MINIMUM
    if (!isAmount(residents) || !isAmount(squareKilometers)) return problem('rules-minimum', { level })
  }
  if (!(rules.personsPerHousehold > 0 && rules.personsPerHousehold < 100))
    return problem('rules-persons-per-household')
  const { workersPer10000, servicePer100Households, minimumPosts, oldCompoundUntil, workload } = rules
  const { distanceMeters, small, caps, weights } = rules.merging
  const amounts = {
    workersPer10000,
    servicePer100Households,
    minimumPosts,
    oldCompoundUntil,
    ...workload,
    smallFloorArea: small.floorAreaSquareMeters,
    smallBuildings: small.buildings,
    ...caps,
    ...weights,
    distanceMeters,
    noticeDays: rules.noticeDays,
    servicesPerYear: rules.assessment.servicesPerYear,
    attendancesPerYear: rules.assessment.attendancesPerYear,
    daysToSolve: rules.assessment.daysToSolve,
    ...rules.assessment.points,
    ...Object.fromEntries(
      Object.entries(rules.pairing.criteria).map(([key, { weight }]) => [`pairing.${key}`, weight]),
    ),
  }
  for (const [rule, amount] of Object.entries(amounts)) {
    if (!isAmount(amount)) return problem('rules-number', { rule })
  }
  if (!Number.isInteger(minimumPosts)) return problem('rules-number', { rule: 'minimumPosts' })
  const { serviceRadii, walkFactor } = rules
  const isAscending = serviceRadii.every(
    (radius, i) => radius > (serviceRadii[i - 1] ?? 0) && radius <= 20_000,
  )
  if (serviceRadii.length === 0 || serviceRadii.length > MOST_RADII || !isAscending)
    return problem('rules-radii')
  if (!(walkFactor >= 1 && walkFactor <= 5)) return problem('rules-walk-factor')
  if (!Object.values(rules.borderCost).every((cost) => cost >= 0 && cost <= 1)) {
    return problem('rules-border-cost')
  }
  const { participation, majority, special } = rules.voting
  if (![participation, majority, special].every(isShare)) return problem('rules-vote')
  // More than this share must agree: with the whole nothing could ever be decided.
  if (majority[0] === majority[1]) return problem('rules-vote')
  return careRuleProblem(rules)
}

function isShare([part, whole]: Fraction): boolean {
  return (
    Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part > 0 && part <= whole && whole <= 1_000
  )
}

function careRuleProblem({ pairing, assessment }: RuleProfile): Problem | null {
  if (pairing.levels.length === 0) return problem('rules-pairing-levels')
  const isRank = (rank: number): boolean => Number.isInteger(rank) && rank >= 1 && rank <= 4
  if (!Object.values(pairing.criteria).every(({ rank }) => isRank(rank)))
    return problem('rules-pairing-ranks')
  if (!Object.values(assessment.points).some((points) => points > 0))
    return problem('rules-assessment-points')
  const limits = GRADES.flatMap((grade) => (grade === 'failed' ? [] : [assessment.grades[grade]]))
  const isDescending = limits.every(
    (limit, i) => limit >= 0 && limit <= 100 && limit < (limits[i - 1] ?? 101),
  )
  return isDescending ? null : problem('rules-grades')
}

const NO_MINIMUM = { residents: 0, squareKilometers: 0 }

/** Far above anything a city counts, and below where sums would lose digits. */
const MOST = 1e9

/** Everybody is counted once for each radius. */
const MOST_RADII = 8

function isAmount(value: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= MOST
}
