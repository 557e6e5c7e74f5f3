import type { PlanBase } from '#core/plan/plan-base.ts'
import { BarrierIndex } from './barrier-index.ts'
import { buildWalkNetwork } from './build-walk-network.ts'
import type { DemandPoints } from './demand-points.ts'
import { findDemand } from './find-demand.ts'
import type { RoadAccess } from './road-access.ts'
import { RoadFinder } from './road-finder.ts'
import type { WalkGround } from './walk-ground.ts'

/**
 * What the people of a city walk on. A walk is the shorter one of
 * - the straight line × `walkFactor`, where it crosses no river, railway or expressway, and
 * - straight × `walkFactor` to one of the nearest roads, along the roads, and straight × `walkFactor` from there.
 *
 * Inside a block the map has no paths, hence the factor. Where no roads are known, every walk is the straight line ×
 * `walkFactor`, and barriers count for nothing: nobody could ever get across.
 */
export function buildWalkGround(base: PlanBase, walkFactor: number): WalkGround {
  const demand = findDemand(base)
  const { network, barriers } = buildWalkNetwork(base.lines)
  const hasRoads = network.isOpen.includes(1)
  const blocking = hasRoads ? barriers : new Int32Array(0)
  const finder = new RoadFinder(network, new BarrierIndex(blocking))
  return {
    method: hasRoads ? 'network' : 'straight',
    walkFactor,
    demand,
    network,
    access: accessOf(demand, finder, walkFactor),
    barriers: blocking,
  }
}

function accessOf({ points }: DemandPoints, finder: RoadFinder, walkFactor: number): RoadAccess {
  const start = new Uint32Array(points.length / 2 + 1)
  const edge: number[] = []
  const along: number[] = []
  const meters: number[] = []
  for (let i = 0; i < points.length / 2; i++) {
    for (const place of finder.near(points[2 * i]!, points[2 * i + 1]!)) {
      edge.push(place.edge)
      along.push(place.along)
      meters.push(place.straight * walkFactor)
    }
    start[i + 1] = edge.length
  }
  return {
    start,
    edge: Int32Array.from(edge),
    along: Float64Array.from(along),
    meters: Float64Array.from(meters),
  }
}
