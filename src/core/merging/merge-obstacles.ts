import type { CompoundFigure, CompoundTable } from '#core/plan/compound-table.ts'
import type { GateTally } from './gate-tally.ts'
import type { MergeObstacle } from './merge-candidate.ts'

/** Figures that a merge is judged by. */
const JUDGED: readonly CompoundFigure[] = [
  'households',
  'buildings',
  'floorAreaSquareMeters',
  'parkingSpaces',
  'greenSquareMeters',
  'maintenanceFundYuan',
  'arrearsYuan',
]

const UNMANAGED = 1
const MANAGED = 2

/**
 * What stands in the way of a merge. Managers are told apart by name where it is known; fees are those of managed
 * compounds; funds are compared for each household. Facts that are not known of some compound are named: of a compound
 * without management nobody asks for a fee or a manager.
 *
 * @param gates Tallies by compound.
 */
export function mergeObstacles(
  table: CompoundTable,
  compounds: readonly number[],
  gates: readonly GateTally[],
  isAcross: boolean,
): readonly MergeObstacle[] {
  const obstacles: MergeObstacle[] = []
  const managers = new Set(compounds.map((compound) => table.managers[compound]!))
  managers.delete('')
  if (managers.size > 1) obstacles.push({ kind: 'managers', managers: managers.size })
  const fees = spreadOf(compounds.map((compound) => table.propertyFee[compound]!))
  if (fees > 0) obstacles.push({ kind: 'fees', spread: toHundredth(fees) })
  const funds = spreadOf(
    compounds.map((compound) => {
      const households = table.households[compound]!
      const fund = table.maintenanceFundYuan[compound]!
      return households > 0 && fund >= 0 ? fund / households : -1
    }),
  )
  if (funds > 0) obstacles.push({ kind: 'funds', spreadPerHousehold: toHundredth(funds) })
  const arrears = compounds.reduce((sum, compound) => sum + Math.max(0, table.arrearsYuan[compound]!), 0)
  if (arrears > 0) obstacles.push({ kind: 'arrears', yuan: toHundredth(arrears) })
  if (isAcross) obstacles.push({ kind: 'across-community' })
  const facts = unknownFacts(table, compounds, gates)
  if (facts.length > 0) obstacles.push({ kind: 'unknown', facts })
  return obstacles
}

function unknownFacts(
  table: CompoundTable,
  compounds: readonly number[],
  gates: readonly GateTally[],
): readonly string[] {
  const facts: string[] = JUDGED.filter((figure) => compounds.some((one) => table[figure][one]! < 0))
  if (compounds.some((one) => gates[one]!.gates === null)) facts.push('gates')
  if (compounds.some((one) => gates[one]!.guards === null)) facts.push('guards')
  const managementOf = (one: number): number => table.management[one]!
  if (compounds.some((one) => managementOf(one) !== UNMANAGED && managementOf(one) !== MANAGED)) {
    facts.push('management')
  }
  if (compounds.some((one) => managementOf(one) === MANAGED && table.managers[one] === ''))
    facts.push('managers')
  if (compounds.some((one) => managementOf(one) === MANAGED && table.propertyFee[one]! < 0)) {
    facts.push('propertyFee')
  }
  return facts
}

/** Between the lowest and the highest of what is known (not negative). */
function spreadOf(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < 0) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low < high ? high - low : 0
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100
}
