import type { PairingCriterion } from '#core/plan/pairing-rule.ts'
import type { TransportStage } from '#core/optimize/transport-problem.ts'
import { metTags } from './met-tags.ts'
import { metersBetween } from './meters-between.ts'
import type { PairingCase } from './pairing-case.ts'

/** Steps of one whole unit of the workload that is levelled. */
const WORKLOAD_STEPS = 100
/** A need is met in thousandths. */
const MATCH_STEPS = 1_000
const DISTANCE_STEP_METERS = 100

/**
 * What every pair costs by each criterion, in whole numbers.
 *
 * - `tie`: 1 for a department that the community does not have yet.
 * - `workload`: the sum over departments of W² ÷ s, made separable: W = work of its communities in those of the mean
 *   one, s = its people in those of the mean department (unknown = 1). With n communities, of which a proportional
 *   share n̂ (within bounds) is expected, W² ÷ s ≈ n² ÷ s + 2 n̂ (w − 1) ÷ s for each community of work w. In hundredths;
 *   the least of each community is taken off, which changes no comparison.
 * - `match`: thousandths of the community's needs that the department has no function for.
 * - `distance`: hundreds of metres from its seat; where one is unknown, the mean of those known.
 */
export function pairingCosts(pairing: PairingCase): Readonly<Record<PairingCriterion, TransportStage>> {
  return {
    tie: ties(pairing),
    workload: workloads(pairing),
    match: matches(pairing),
    distance: distances(pairing),
  }
}

function ties({ communities, departments }: PairingCase): TransportStage {
  return cells({ communities, departments }, (community, department) =>
    community.present.includes(department.id) ? 0 : 1,
  )
}

function matches(pairing: PairingCase): TransportStage {
  return cells(pairing, ({ needs }, { functions }) =>
    Math.round(MATCH_STEPS * (1 - metTags(needs, functions).share)),
  )
}

function distances(pairing: PairingCase): TransportStage {
  const { communities, departments } = pairing
  const meters = communities.flatMap(({ at }) =>
    departments.map(({ seat }) => (at === null || seat === null ? Number.NaN : metersBetween(at, seat))),
  )
  const known = meters.filter((each) => !Number.isNaN(each))
  const mean = known.length === 0 ? 0 : known.reduce((sum, each) => sum + each, 0) / known.length
  const costs = Int32Array.from(meters, (each) =>
    Math.round((Number.isNaN(each) ? mean : each) / DISTANCE_STEP_METERS),
  )
  return { costs, unitCosts: null }
}

function workloads({ communities, departments, rule }: PairingCase): TransportStage {
  const eligible = departments.filter(({ level }) => rule.levels.includes(level))
  const known = eligible.flatMap(({ staff }) => (staff === null || staff === 0 ? [] : [staff]))
  const meanStaff = known.length === 0 ? 1 : known.reduce((sum, staff) => sum + staff, 0) / known.length
  const meanWork =
    communities.reduce((sum, { workload }) => sum + workload, 0) / Math.max(1, communities.length)
  const strength = departments.map(({ staff }) => (staff === null || staff === 0 ? 1 : staff / meanStaff))
  const total = departments.reduce((sum, one, i) => sum + (eligible.includes(one) ? strength[i]! : 0), 0)
  const expected = departments.map(({ lower, upper }, i) =>
    Math.min(upper, Math.max(lower, (communities.length * strength[i]!) / Math.max(total, Number.MIN_VALUE))),
  )
  const costs = new Int32Array(communities.length * departments.length)
  for (const [row, { workload }] of communities.entries()) {
    const beyond = meanWork === 0 ? 0 : workload / meanWork - 1
    const own = departments.map((_, i) =>
      Math.round((WORKLOAD_STEPS * 2 * expected[i]! * beyond) / strength[i]!),
    )
    const least = own.reduce((low, cost) => Math.min(low, cost), Infinity)
    for (const [column, cost] of own.entries()) costs[row * departments.length + column] = cost - least
  }
  const unitCosts = departments.map(({ upper }, i) =>
    Int32Array.from({ length: upper }, (_, unit) =>
      Math.round((WORKLOAD_STEPS * (2 * unit + 1)) / strength[i]!),
    ),
  )
  return { costs, unitCosts }
}

function cells(
  { communities, departments }: Pick<PairingCase, 'communities' | 'departments'>,
  cost: (
    community: PairingCase['communities'][number],
    department: PairingCase['departments'][number],
  ) => number,
): TransportStage {
  const costs = Int32Array.from(
    communities.flatMap((community) => departments.map((one) => cost(community, one))),
  )
  return { costs, unitCosts: null }
}
