import { coverMost } from '#core/optimize/cover-most.ts'
import { nearestMedian } from '#core/optimize/nearest-median.ts'
import type { SearchProgress } from '#core/optimize/search-progress.ts'
import type { Siting } from '#core/optimize/siting.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { CentreGround } from './centre-ground.ts'
import { sitingOfPool } from './siting-of-pool.ts'

/** What sites are chosen by: most residents within the service radius, or the shortest walks. */
export type SitedBy = 'cover' | 'median'

/**
 * Places (numbers in `ground.sites`) of the new centres of each pool, in the order of their atoms. Offices that stand
 * count as open; no new one stands in an atom with an office, in a locked one, or in one with another.
 * Codes: `centres-no-site {name, open, places}` when a pool has fewer places.
 */
export function* siteCentres(
  plan: Plan,
  ground: CentreGround,
  open: readonly number[],
  { by, seed }: { readonly by: SitedBy; readonly seed: number },
): Generator<SearchProgress<Siting>, Result<readonly (readonly number[])[]>> {
  const { area, atoms, atomOfDemand, residents, seatAtom, sites, radiusMeters, maxMeters } = ground
  const taken = new Set(seatAtom)
  const chosen: (readonly number[])[] = []
  for (const [pool, members] of area.pools.entries()) {
    const count = open[pool]!
    const parts = new Set(members.map((id) => area.scope.indexOf(id)))
    const inPool = (atom: number): boolean => atom >= 0 && parts.has(atoms.holder[atom]!)
    const candidates = [...sites.atom.keys()].filter((place) => {
      const atom = sites.atom[place]!
      return inPool(atom) && atoms.locked[atom] === 0 && !taken.has(atom)
    })
    if (candidates.length < count) {
      const name = plan.get(members[0]!)!.name
      return fail(problem('centres-no-site', { name, open: count, places: candidates.length }))
    }
    if (count === 0) {
      chosen.push([])
      continue
    }
    const siting = sitingOfPool({
      demand: Float64Array.from(residents, (people, point) => (inPool(atomOfDemand[point]!) ? people : 0)),
      candidates,
      seats: ground.seats,
      sites,
      open: count,
      radiusMeters,
    })
    const search =
      by === 'cover'
        ? coverMost(siting, { seed })
        : nearestMedian({ ...siting, penaltyMeters: maxMeters }, { seed })
    const found = yield* search
    const opened = [...found.siting.sites].filter((site) => site < candidates.length)
    chosen.push(opened.map((site) => candidates[site]!).slice(0, count))
  }
  return ok(chosen)
}
