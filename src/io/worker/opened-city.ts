import type { History } from '#core/plan/history.ts'
import type { PackedBase } from '#core/plan/packed-base.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { TopologyMeasures } from '#core/topology/measure-topology.ts'

/** A city as the worker made it: the ground, its sizes, and what the map draws. */
export interface OpenedCity {
  readonly base: PlanBase
  /** SHA-256 of all that the base says: the same ground has the same hash. */
  readonly baseHash: string
  readonly measures: TopologyMeasures
  /** GeoJSON, one feature per face and per arc; `id` is the index. */
  readonly faces: Blob
  readonly arcs: Blob
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  /** The log, when the city came in a project file. */
  readonly history: History | null
}

/** The same on its way between threads. */
export interface PackedCity extends Omit<OpenedCity, 'base'> {
  readonly base: PackedBase
}
