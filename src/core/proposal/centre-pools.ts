import type { Metrics } from '#core/analysis/metrics.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { allotCentres } from './allot-centres.ts'
import type { PoolTerms } from './carve-bounds.ts'
import type { CentreGround } from './centre-ground.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/**
 * What each pool of each ground keeps and gets when `count` new centres are shared out by need.
 *
 * @param keepsOf Residents that a jurisdiction of a pool may keep at most.
 * @param limit Residents that a new centre may have at most.
 * Codes: those of `allotCentres`.
 */
export function centrePools(
  metrics: Metrics,
  grounds: readonly CentreGround[],
  keepsOf: (id: JurisdictionId) => number,
  limit: number,
  count: number,
): Result<readonly (readonly PoolTerms[])[]> {
  const pools = grounds.flatMap(({ area }) => area.pools)
  const allotted = allotCentres(
    pools.map((pool) => {
      const residents = pool.map((id) => metrics.residents(id))
      const keeps = pool.map((id, at) => Math.min(residents[at]!, keepsOf(id)))
      const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0)
      return { residents: sum(residents), keeps: sum(keeps), offices: pool.length }
    }),
    limit,
    count,
  )
  if (!allotted.ok) return allotted
  let at = 0
  return ok(
    grounds.map(({ area }) =>
      area.pools.map((pool) => ({ keeps: keepsOf(pool[0]!), open: allotted.value[at++]! })),
    ),
  )
}
