import { toDegrees } from '#core/geometry/grid.ts'
import type { PickedBorder } from '#app/store/workbench-state.ts'
import type { EditPreview } from '#core/analysis/edit-preview.ts'
import { coursePositions } from '#core/editing/course-positions.ts'
import type { Topology } from '#core/topology/topology.ts'

/** Kinds of features of the draft: what the hand holds, how it would be, and what is refused. */
export const DRAFT_KINDS = {
  border: 'border',
  before: 'before',
  swept: 'swept',
  course: 'course',
  wanted: 'wanted',
} as const

/** Where a hand wants a border although it may not be there: lines and the place of the hand, in grid steps. */
export interface WantedCourse {
  readonly courses: readonly (readonly number[])[]
  readonly at: readonly [x: number, y: number]
}

/** What the hand holds, as the store and the hand have it. */
export interface DraftView {
  readonly border: PickedBorder | null
  readonly preview: EditPreview | null
  readonly wanted: WantedCourse | null
  /** Rings of ground that change sides, in grid steps. */
  readonly swept: readonly (readonly number[])[]
}

/**
 * The lines of an edit in the hand, for a source of their own. The picked border counts as `before` while there is a
 * draft; a refused draft whose wanted place no hand shows is `wanted` itself.
 */
export function draftFeatures(
  topology: Topology,
  { border, preview, wanted, swept }: DraftView,
): GeoJSON.FeatureCollection {
  const features: GeoJSON.Feature[] = []
  const add = (kind: keyof typeof DRAFT_KINDS, positions: readonly number[]): void => {
    features.push(line(DRAFT_KINDS[kind], positions))
  }
  for (const ring of swept) {
    const { geometry, properties } = line(DRAFT_KINDS.swept, [...ring, ...ring.slice(0, 2)])
    features.push({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [geometry.coordinates] },
    })
  }
  for (const halfEdge of border?.halfEdges ?? []) {
    if (halfEdge >> 1 >= topology.arcStart.length) continue
    add(preview === null ? 'border' : 'before', coursePositions(topology, halfEdge >> 1))
  }
  const isRefused = preview?.problem != null && wanted === null
  for (const course of preview?.courses ?? []) add(isRefused ? 'wanted' : 'course', course)
  for (const course of wanted?.courses ?? []) add('wanted', course)
  if (wanted !== null) {
    features.push({
      type: 'Feature',
      properties: { kind: DRAFT_KINDS.wanted },
      geometry: { type: 'Point', coordinates: wanted.at.map(toDegrees) },
    })
  }
  return { type: 'FeatureCollection', features }
}

function line(kind: string, positions: readonly number[]): GeoJSON.Feature<GeoJSON.LineString> {
  const coordinates: GeoJSON.Position[] = []
  for (let i = 0; i < positions.length; i += 2) {
    coordinates.push([toDegrees(positions[i]!), toDegrees(positions[i + 1]!)])
  }
  return { type: 'Feature', properties: { kind }, geometry: { type: 'LineString', coordinates } }
}
