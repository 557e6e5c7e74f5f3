import { connectedPieces } from '#core/topology/connected-pieces.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import type { NameFeature } from './name-feature.ts'

/** Stands where other signs have their band; above all bands, so that it is drawn on top of them. */
export const LOOSE_BAND = 9

/** More pieces than this are no longer told apart by signs; the hatch shows them. */
const MOST_SIGNS = 300

/** A sign for each connected piece of land that belongs to nobody at a level; ids count up from `firstId`. */
export function unassignedFeatures(plan: Plan, level: Level, firstId: number): NameFeature[] {
  const { topology } = plan
  const faces: number[] = []
  for (const [face, slot] of plan.labels(level).entries()) {
    if (slot === UNASSIGNED && !isEmptyFace(topology, face)) faces.push(face)
  }
  if (faces.length === 0) return []
  const labels = new Int32Array(topology.faceCount).fill(UNASSIGNED)
  const pieces = connectedPieces(topology, faces).slice(0, MOST_SIGNS)
  for (const [index, piece] of pieces.entries()) for (const face of piece) labels[face] = index
  return [...labelPoints(dissolve(topology, labels))].map(([index, place]) => ({
    type: 'Feature',
    id: firstId + index,
    geometry: { type: 'Point', coordinates: place },
    properties: { level, name: '', residents: '', weight: 0, band: LOOSE_BAND, from: 0, locked: false },
  }))
}
