import type { SiteReach } from '#core/analysis/reach-of-sites.ts'
import type { CentreGround } from './centre-ground.ts'

/**
 * Residents of each atom within the service radius of the office of each part: the jurisdictions of the scope, then
 * new centres at `places`.
 */
export function coveredResidents(ground: CentreGround, places: readonly number[]): Float64Array[] {
  const { area, atoms, atomOfDemand, residents, seats, sites, radiusMeters } = ground
  const row = (from: SiteReach, place: number): Float64Array => {
    const covered = new Float64Array(atoms.residents.length)
    for (let at = from.start[place]!; at < from.start[place + 1]!; at++) {
      const point = from.demand[at]!
      const atom = atomOfDemand[point]!
      if (atom >= 0 && from.meters[at]! <= radiusMeters) covered[atom]! += residents[point]!
    }
    return covered
  }
  return [...area.scope.map((_, part) => row(seats, part)), ...places.map((place) => row(sites, place))]
}
