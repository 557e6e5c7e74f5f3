import { toDegrees } from '#core/geometry/grid.ts'
import type { NewMerge, SharedFacility } from '#core/plan/compound-merge.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { degreeLine } from './degree-line.ts'
import { gatesOfCompounds } from './gates-of-compounds.ts'
import { ringLabelPoint } from './ring-label-point.ts'

/** Kinds of features of a merge; a gate is kept as it is, closed, or new. */
export const MERGE_KINDS = {
  ground: 'ground',
  wall: 'wall',
  kept: 'kept',
  closed: 'closed',
  opened: 'opened',
  point: 'facility-point',
  line: 'facility-line',
  area: 'facility-area',
  name: 'name',
} as const

/** How far a merge is: only proposed, planned, or its compounds are one. */
export type MergeState = 'proposed' | 'planned' | 'done'

/**
 * A merge as the map draws it: the ground of the new compound, what comes down and what stays, and what is shared. Of a
 * merge that is done the walls and the closed gates are gone.
 */
export function mergeFeatures(
  { walls, gates }: Pick<PlanBase, 'walls' | 'gates'>,
  merge: NewMerge,
  state: MergeState,
): GeoJSON.Feature[] {
  const features: GeoJSON.Feature[] = []
  const add = (kind: keyof typeof MERGE_KINDS, geometry: GeoJSON.Geometry, more = {}): void => {
    features.push({ type: 'Feature', properties: { kind: MERGE_KINDS[kind], state, ...more }, geometry })
  }
  const rings = merge.outline.map((ring) => closed(degreeLine(ring)))
  if (rings.length > 0) add('ground', { type: 'Polygon', coordinates: rings })
  if (state !== 'done') {
    for (const wall of merge.walls) {
      const coordinates = degreeLine(walls.points, walls.lineStart[wall], walls.lineStart[wall + 1])
      add('wall', { type: 'LineString', coordinates })
    }
  }
  const staying = new Set(merge.gates.map(({ at }) => String(at)))
  const known = new Set<string>()
  for (const gate of gatesOfCompounds(gates, merge.compounds)) {
    const at: [number, number] = [gates.points[2 * gate]!, gates.points[2 * gate + 1]!]
    known.add(String(at))
    if (!staying.has(String(at)) && state !== 'done') add('closed', pointAt(at))
  }
  for (const { at } of merge.gates) add(known.has(String(at)) ? 'kept' : 'opened', pointAt(at))
  for (const { kind: what, shape, points } of merge.facilities) {
    add(shape, shapeOf(shape, points), { what })
  }
  const place = ringLabelPoint(merge.outline)
  if (place !== null) {
    const text = state === 'done' ? merge.name : `${merge.name}\n${merge.compounds.length} → 1`
    add('name', { type: 'Point', coordinates: place }, { text })
  }
  return features
}

function shapeOf(shape: SharedFacility['shape'], points: readonly number[]): GeoJSON.Geometry {
  const coordinates = degreeLine(points)
  if (shape === 'point') return { type: 'Point', coordinates: coordinates[0]! }
  if (shape === 'line') return { type: 'LineString', coordinates }
  return { type: 'Polygon', coordinates: [closed(coordinates)] }
}

function closed(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  return [...ring, ring[0]!]
}

function pointAt([x, y]: readonly [x: number, y: number]): GeoJSON.Point {
  return { type: 'Point', coordinates: [toDegrees(x), toDegrees(y)] }
}
