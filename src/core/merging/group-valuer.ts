import type { CompoundFigure } from '#core/plan/compound-table.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { MergeWeights, MergingRule } from '#core/plan/rule-profile.ts'
import type { CompoundFacings } from './compound-facings.ts'
import { CompoundHomes } from './compound-homes.ts'
import { facingsOf } from './facings-of.ts'
import { keptGates } from './kept-gates.ts'
import type { MergeGains, MergeGroup, MergeObstacle } from './merge-candidate.ts'
import { mergeObstacles } from './merge-obstacles.ts'
import { mergingRule } from './merging-rule.ts'
import { tallyGates } from './tally-gates.ts'
import { wallsOfFacings } from './walls-of-facings.ts'

/** Metres between outlines up to which they share a wall where no walls are known. */
const TOUCHING = 0.5

const UNMANAGED = 1
const MANAGED = 2

/**
 * A function that says what a set of compounds would bring as one, and what stands against it, by the weights of the
 * rules. Made once, it is asked often: what it needs of the city it has counted, and what pairs share it remembers. It
 * holds for one state of the plan.
 *
 * - Gates that stay: see `keptGates`; guards that stay: as many at each of them as at the best guarded gate known.
 * - Walls: see `WallsBetween`; where the base has no walls, what outlines that touch share.
 * - Figures are sums of what is known; what is not is among the obstacles as `unknown`, never taken for zero. Green and
 *   parking per household are told only where they are known of all.
 * - Benefit: points of `MergeWeights`, to a millionth. Unknown gains and obstacles add nothing.
 *
 * @returns A function of compounds of the base in any order, each once.
 */
export function groupValuer(
  plan: Plan,
  merging?: Partial<MergingRule>,
  facings?: CompoundFacings,
  homes = new CompoundHomes(plan),
): (compounds: readonly number[]) => MergeGroup {
  const rule = mergingRule(plan, merging)
  const table = plan.base.compounds
  const gates = tallyGates(plan)
  const between = facings ?? facingsOf(plan, rule)
  const walls = wallsOfFacings(between)
  const knowsWalls = plan.base.walls.compounds.length > 0
  const sum = (compounds: readonly number[], figure: CompoundFigure): number =>
    toHundredth(compounds.reduce((total, compound) => total + Math.max(0, table[figure][compound]!), 0))

  const wallMeters = (compounds: readonly number[]): number => {
    if (knowsWalls) return walls.meters(walls.of(compounds))
    let centimeters = 0
    for (const [i, one] of compounds.entries()) {
      for (const other of compounds.slice(i + 1)) {
        const facing = between.between(one, other)
        if (facing !== null && facing.gapMeters <= TOUCHING)
          centimeters += Math.round(facing.facingMeters * 100)
      }
    }
    return centimeters / 100
  }

  /** Of the worst compound, and of all together. */
  const perHousehold = (
    compounds: readonly number[],
    figure: 'greenSquareMeters' | 'parkingSpaces',
  ): readonly [number, number] | null => {
    if (compounds.some((one) => table[figure][one]! < 0 || table.households[one]! < 0)) return null
    const lived = compounds.filter((one) => table.households[one]! > 0)
    if (lived.length === 0) return null
    const worst = Math.min(...lived.map((one) => table[figure][one]! / table.households[one]!))
    return [toHundredth(worst), toHundredth(sum(compounds, figure) / sum(compounds, 'households'))]
  }

  const gainsOf = (compounds: readonly number[]): MergeGains => {
    const stay = keptGates(sum(compounds, 'households'))
    let [allGates, allGuards, mostGuards] = [0, 0, -1]
    for (const one of compounds) {
      allGates += gates[one]!.gates ?? 0
      allGuards += gates[one]!.guards ?? 0
      mostGuards = Math.max(mostGuards, gates[one]!.mostGuards ?? -1)
    }
    const unmanaged = compounds.filter((one) => table.management[one] === UNMANAGED).length
    const isManaged = compounds.some((one) => table.management[one] === MANAGED)
    return {
      compounds: compounds.length - 1,
      gates: Math.max(0, allGates - stay),
      guards: mostGuards < 0 ? null : Math.max(0, allGuards - Math.min(stay, allGates || stay) * mostGuards),
      wallMeters: wallMeters(compounds),
      unmanaged: isManaged ? unmanaged : 0,
      greenPerHousehold: perHousehold(compounds, 'greenSquareMeters'),
      parkingPerHousehold: perHousehold(compounds, 'parkingSpaces'),
    }
  }

  return (asked) => {
    const compounds = asked.toSorted((a, b) => a - b)
    const gains = gainsOf(compounds)
    const isAcross = homes.at('community', compounds).length > 1
    const obstacles = mergeObstacles(table, compounds, gates, isAcross)
    return {
      compounds,
      gains,
      obstacles,
      benefit: benefitOf(rule.weights, gains, obstacles),
      households: sum(compounds, 'households'),
      residents: sum(compounds, 'residents'),
      buildings: sum(compounds, 'buildings'),
      floorAreaSquareMeters: sum(compounds, 'floorAreaSquareMeters'),
    }
  }
}

function benefitOf(weights: MergeWeights, gains: MergeGains, obstacles: readonly MergeObstacle[]): number {
  let points =
    weights.compound * gains.compounds +
    weights.gate * gains.gates +
    weights.guard * (gains.guards ?? 0) +
    weights.wallMeter * gains.wallMeters +
    weights.unmanaged * gains.unmanaged
  for (const obstacle of obstacles) {
    if (obstacle.kind === 'managers') points -= weights.manager * (obstacle.managers - 1)
    if (obstacle.kind === 'fees') points -= weights.fee * obstacle.spread
    if (obstacle.kind === 'funds') points -= (weights.fund * obstacle.spreadPerHousehold) / 1_000
    if (obstacle.kind === 'arrears') points -= (weights.arrears * obstacle.yuan) / 10_000
  }
  return Math.round(points * 1e6) / 1e6
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
