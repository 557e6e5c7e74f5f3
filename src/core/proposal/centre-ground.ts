import type { Metrics } from '#core/analysis/metrics.ts'
import type { SiteReach } from '#core/analysis/reach-of-sites.ts'
import type { WalkGround } from '#core/analysis/walk-ground.ts'
import type { Level } from '#core/plan/level.ts'
import type { AtomGraph } from './atom-graph.ts'
import { buildAtomGraph } from './build-atom-graph.ts'
import type { CentreArea } from './centre-area.ts'
import { centreSites, type CentreSites } from './centre-sites.ts'
import { demandAtoms } from './demand-atoms.ts'
import { reachInSteps } from './reach-in-steps.ts'
import { seatAtoms } from './seat-atoms.ts'

/** Everything about an area that the choice of sites and the carving read. */
export interface CentreGround {
  readonly area: CentreArea
  readonly atoms: AtomGraph
  readonly atomOfDemand: Int32Array
  /** Residents of each demand point. */
  readonly residents: Int32Array
  /** Atom of the office of each jurisdiction of the scope, or -1. */
  readonly seatAtom: Int32Array
  /** Whom the offices of the scope reach; an office that is nowhere reaches nobody. */
  readonly seats: SiteReach
  /** Where new centres may stand. */
  readonly sites: CentreSites
  readonly radiusMeters: number
  /** Walks are known up to this length. */
  readonly maxMeters: number
}

/** Walks that the choice of sites knows, in service radii: to where most people of a street live. */
const REACH_RADII = 4

/**
 * Reads the ground of an area. Its atoms are the units one finer, or finer ones yet where such a unit has more residents
 * than `limit`: it could not belong to anybody.
 */
export function* centreGround(
  metrics: Metrics,
  level: Level,
  area: CentreArea,
  walks: WalkGround,
  { limit, radiusMeters }: { readonly limit: number; readonly radiusMeters: number },
): Generator<void, CentreGround> {
  const { plan } = metrics
  const finer = plan.finer(level) ?? null
  const atoms = atomsWithin(metrics, area, finer, limit)
  yield
  const atomOfDemand = demandAtoms(plan, walks.demand, atoms)
  const maxMeters = REACH_RADII * radiusMeters
  const places = area.scope.map((id) => plan.get(id)!.seat)
  const stands = places.flatMap((seat) => (seat === null ? [] : [[...seat]]))
  const reach = yield* reachInSteps(walks, Int32Array.from(stands.flat()), maxMeters)
  const start = new Uint32Array(places.length + 1)
  for (let part = 0, at = 0; part < places.length; part++) {
    if (places[part] !== null) at++
    start[part + 1] = reach.start[at]!
  }
  return {
    area,
    atoms,
    atomOfDemand,
    residents: walks.demand.residents,
    seatAtom: seatAtoms(plan, atoms),
    seats: { ...reach, start },
    sites: yield* centreSites(plan, walks, atoms, atomOfDemand, { radius: radiusMeters, maxMeters }),
    radiusMeters,
    maxMeters,
  }
}

function atomsWithin(metrics: Metrics, { scope }: CentreArea, group: Level | null, limit: number): AtomGraph {
  for (let unit = group; ;) {
    const atoms = buildAtomGraph(metrics, { scope, atoms: unit ?? 'face', group })
    if (unit === null || atoms.residents.every((residents) => residents <= limit)) return atoms
    unit = metrics.plan.finer(unit) ?? null
  }
}
