import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { CentreGround } from './centre-ground.ts'
import { coveredResidents } from './covered-residents.ts'

/** Bounds and prices of a carving. */
export interface CarvingTerms {
  /** Places (in `ground.sites`) of the new centres. */
  readonly places: readonly number[]
  /** Residents of each part, at least and at most. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** What a resident who changes jurisdiction costs, in metres of border through the fabric. */
  readonly residentCost: number
  /** What a resident costs who is within the service radius of an office and does not come under it; 0 = nothing. */
  readonly coverCost: number
}

/** Price in metres of border of a unit that is divided between jurisdictions, where atoms are finer than units. */
const SPLIT_METERS = 5_000

/**
 * The division of a ground among its jurisdictions and new centres: parts are those of the scope, then the new ones.
 * An office stays in its own area, and so does what is locked. Where being near an office counts, an atom's home is the
 * part that it would cost most to leave out: a partition knows one home for each.
 */
export function carving(ground: CentreGround, terms: CarvingTerms): PartitionProblem {
  const { atoms, seatAtom, sites } = ground
  const { places, lower, upper, residentCost, coverCost } = terms
  const fixed = atoms.holder.map((holder, atom) => (atoms.locked[atom] === 1 ? holder : -1))
  const seats = [...seatAtom, ...places.map((place) => sites.atom[place]!)]
  for (const [part, atom] of seats.entries()) if (atom >= 0) fixed[atom] = part
  const home = atoms.holder.slice()
  const moveCost = atoms.residents.map((residents) => residents * residentCost)
  const covered = coverCost > 0 ? coveredResidents(ground, places) : []
  if (covered.length > 1) {
    for (let atom = 0; atom < home.length; atom++) {
      const stays = moveCost[atom]!
      const worth = covered.map((row, part) => coverCost * row[atom]! + (part === home[atom] ? stays : 0))
      const ranked = [...worth.keys()].toSorted((a, b) => worth[b]! - worth[a]! || a - b)
      home[atom] = ranked[0]!
      moveCost[atom] = worth[ranked[0]!]! - worth[ranked[1]!]!
    }
  }
  return {
    graph: atoms.graph,
    weight: atoms.residents,
    parts: seats.length,
    lower,
    upper,
    fixed,
    group: atoms.group,
    splitCost: SPLIT_METERS,
    home,
    moveCost,
  }
}
