import type { DemandPoints } from './demand-points.ts'
import type { RoadAccess } from './road-access.ts'
import type { WalkNetwork } from './walk-network.ts'

/**
 * What people walk on, in typed arrays that survive a structured clone: computed once for a city, and asked again for
 * every place that may serve them.
 */
export interface WalkGround {
  /** `network` = along roads where that is the way; `straight` = there are no roads: straight line × factor. */
  readonly method: 'network' | 'straight'
  readonly walkFactor: number
  readonly demand: DemandPoints
  readonly network: WalkNetwork
  /** Where the people of each demand point come onto the roads. */
  readonly access: RoadAccess
  /** Segments that nobody walks straight across: x, y, x, y each, in steps of 1e-7 degree. */
  readonly barriers: Int32Array
}
