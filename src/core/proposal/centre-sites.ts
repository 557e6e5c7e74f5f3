import type { SiteReach } from '#core/analysis/reach-of-sites.ts'
import type { WalkGround } from '#core/analysis/walk-ground.ts'
import { toGrid } from '#core/geometry/grid.ts'
import { FACILITY_KINDS, type FacilityKind } from '#core/plan/facility-table.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import type { AtomGraph } from './atom-graph.ts'
import { reachInSteps } from './reach-in-steps.ts'

/** Facilities that can house a service centre. One that houses a centre already is none. */
const USEFUL: ReadonlySet<FacilityKind> = new Set(['station', 'culture', 'police', 'school'])

/** Places where centres could stand, with those whom they reach. */
export interface CentreSites extends SiteReach {
  /** x and y of each place, interleaved, in grid steps. */
  readonly points: Int32Array
  /** Atom that each lies in, ascending. */
  readonly atom: Int32Array
}

/**
 * Where a centre could stand: for each atom the one of its facilities from which most residents of the atoms are within
 * `radius` metres (of equals the westernmost, then the southernmost), or its label point where it has no facility.
 *
 * @param atomOfDemand Atom of each demand point of the ground, -1 outside.
 * @param maxMeters Walks are told up to this length.
 */
export function* centreSites(
  plan: Plan,
  ground: WalkGround,
  atoms: AtomGraph,
  atomOfDemand: Int32Array,
  { radius, maxMeters }: { readonly radius: number; readonly maxMeters: number },
): Generator<void, CentreSites> {
  const places = placesOf(plan, atoms)
  yield
  const spots = Int32Array.from(places.flatMap(({ x, y }) => [x, y]))
  const reach = yield* reachInSteps(ground, spots, radius)
  const served = places.map((_, place) => {
    let sum = 0
    for (let at = reach.start[place]!; at < reach.start[place + 1]!; at++) {
      const point = reach.demand[at]!
      if (atomOfDemand[point]! >= 0) sum += ground.demand.residents[point]!
    }
    return sum
  })
  const best = new Map<number, number>()
  for (const [place, { atom, x, y }] of places.entries()) {
    const known = best.get(atom)
    if (known === undefined) {
      best.set(atom, place)
      continue
    }
    const other = places[known]!
    const lead = served[place]! - served[known]! || other.x - x || other.y - y
    if (lead > 0) best.set(atom, place)
  }
  const chosen = [...best.values()].toSorted((a, b) => places[a]!.atom - places[b]!.atom)
  const points = Int32Array.from(chosen.flatMap((place) => [places[place]!.x, places[place]!.y]))
  return {
    points,
    atom: Int32Array.from(chosen, (place) => places[place]!.atom),
    ...(yield* reachInSteps(ground, points, maxMeters)),
  }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly atom: number
}

function placesOf({ base, topology }: Plan, { atomOf, residents }: AtomGraph): Place[] {
  const { kind, points } = base.facilities
  const faces = facesAt(topology, points)
  const places: Place[] = []
  const isHoused = new Uint8Array(residents.length)
  for (const [facility, face] of faces.entries()) {
    const atom = face < 0 ? -1 : atomOf[face]!
    if (atom < 0 || !USEFUL.has(FACILITY_KINDS[kind[facility]!]!)) continue
    isHoused[atom] = 1
    places.push({ x: points[2 * facility]!, y: points[2 * facility + 1]!, atom })
  }
  const bare = atomOf.map((atom) => (atom >= 0 && isHoused[atom] === 0 ? atom : -1))
  if (bare.some((atom) => atom >= 0)) {
    for (const [atom, [lng, lat]] of labelPoints(dissolve(topology, bare))) {
      places.push({ x: toGrid(lng), y: toGrid(lat), atom })
    }
  }
  return places
}
