import type { CentreGround } from './centre-ground.ts'
import { coveredResidents } from './covered-residents.ts'

/** Places of centres, and the residents whom their own office and the other ones of the ground serve within the radius. */
export interface Reseated {
  readonly places: readonly number[]
  /** Residents within the service radius of the office under which they come. */
  readonly covered: number
}

/**
 * Puts each new centre where it serves most of the residents of the area that it got; where that is no gain it stays.
 *
 * @param part Part of each atom: the jurisdictions of the scope, then the new centres.
 */
export function reseatCentres(ground: CentreGround, places: readonly number[], part: Int32Array): Reseated {
  const { area, sites } = ground
  const all = coveredResidents(ground, [...sites.atom.keys()]).slice(area.scope.length)
  const own = (row: Float64Array, of: number): number =>
    row.reduce((sum, residents, atom) => sum + (part[atom] === of ? residents : 0), 0)
  const reseated = places.map((place, at) => {
    const of = area.scope.length + at
    let [best, most] = [place, own(all[place]!, of)]
    for (const [other, atom] of sites.atom.entries()) {
      if (part[atom] !== of || own(all[other]!, of) <= most) continue
      best = other
      most = own(all[other]!, of)
    }
    return best
  })
  const rows = coveredResidents(ground, reseated)
  return { places: reseated, covered: rows.reduce((sum, row, of) => sum + own(row, of), 0) }
}
