import type { Metrics } from '#core/analysis/metrics.ts'
import type { CentreGround } from './centre-ground.ts'

/** What a pool of an area keeps and gets. */
export interface PoolTerms {
  /** Residents that each present jurisdiction of the pool may keep at most. */
  readonly keeps: number
  /** New centres. */
  readonly open: number
}

/**
 * Residents of each part, at least and at most: who stands gives and does not grow, those who need relief keep what they
 * may; a new centre has at most `most`, at least `least`, and at least half of what the new ones of its pool get on
 * average, so that none is a centre in name only.
 */
export function carveBounds(
  metrics: Metrics,
  { area }: CentreGround,
  pools: readonly PoolTerms[],
  { least, most }: { readonly least: number; readonly most: number },
): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const keeps = new Map(area.pools.flatMap((pool, at) => pool.map((id) => [id, pools[at]!.keeps] as const)))
  const lower: number[] = area.scope.map(() => 0)
  const upper = area.scope.map((id) => Math.min(metrics.residents(id), keeps.get(id) ?? Infinity))
  for (const [at, pool] of area.pools.entries()) {
    const residents = pool.reduce((sum, id) => sum + metrics.residents(id), 0)
    const kept = pool.reduce((sum, id) => sum + Math.min(metrics.residents(id), keeps.get(id)!), 0)
    const { open } = pools[at]!
    const given = kept < residents ? (residents - kept) / open : residents / (pool.length + open)
    for (let centre = 0; centre < open; centre++) {
      lower.push(Math.min(most, Math.max(least, Math.floor(given / 2))))
      upper.push(most)
    }
  }
  return { lower: Float64Array.from(lower), upper: Float64Array.from(upper) }
}
