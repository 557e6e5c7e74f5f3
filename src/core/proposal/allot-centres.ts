import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/** Jurisdictions whose residents need new offices together. */
export interface CentrePool {
  readonly residents: number
  /** Residents that the present offices may keep at most. */
  readonly keeps: number
  /** Present offices. */
  readonly offices: number
}

/**
 * How many of `count` new offices each pool gets: as many as those whom it cannot keep need, none with more than
 * `limit`; those that are left go, one by one, where there are most residents to an office, new and present ones
 * counted (of equal pools to the first). So the highest mean of a pool is the lowest that can be had.
 * Codes: `centres-too-few {count, needed}`.
 */
export function allotCentres(
  pools: readonly CentrePool[],
  limit: number,
  count: number,
): Result<readonly number[]> {
  const open = pools.map(({ residents, keeps }) => Math.max(0, Math.ceil((residents - keeps) / limit)))
  const needed = open.reduce((sum, each) => sum + each, 0)
  if (needed > count) return fail(problem('centres-too-few', { count, needed }))
  const load = (pool: number): number => pools[pool]!.residents / (pools[pool]!.offices + open[pool]!)
  for (let left = count - needed; left > 0; left--) {
    let most = 0
    for (const pool of pools.keys()) if (load(pool) > load(most)) most = pool
    open[most]!++
  }
  return ok(open)
}
