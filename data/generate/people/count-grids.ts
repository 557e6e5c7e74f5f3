import type { Division } from './divisions.ts'
import { apportion } from '../apportion.ts'
import type { StreetPlan } from './street-plans.ts'

/** Persons in a household on average, from the 2020 census of the city. */
const PERSONS_PER_HOUSEHOLD = 2.3
/** Households of a grid on average; the city's own norm is 300 to 500. */
const HOUSEHOLDS_PER_GRID = 395

/** Residents, households and number of grids of every street, in the order of the plans. */
export interface StreetTotals {
  readonly residents: number
  readonly households: number
  readonly grids: number
}

/** At least one grid for every community; households add up to residents / 2.30 over the city. */
export function countGrids(plans: readonly StreetPlan[], divisions: readonly Division[]): StreetTotals[] {
  const total = plans.reduce((sum, { residents }) => sum + residents, 0)
  const weights = plans.map(({ residents }) => residents)
  const households = apportion(Math.round(total / PERSONS_PER_HOUSEHOLD), weights)
  return plans.map(({ code, residents }, index) => {
    const communities = divisions.filter(({ parent }) => parent === code).length
    const grids = Math.max(communities, Math.round(households[index]! / HOUSEHOLDS_PER_GRID))
    return { residents, households: households[index]!, grids }
  })
}
