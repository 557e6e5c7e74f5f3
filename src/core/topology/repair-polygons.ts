import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { arrangePolygons, type ArrangedPolygons } from './arrange-polygons.ts'
import { assembleTopology, type Assembled } from './assemble-topology.ts'
import { assignPatches } from './assign-patches.ts'
import { chooseTolerance } from './choose-tolerance.ts'
import type { Patch } from './cover-patches.ts'
import type { Defect } from './defect.ts'
import { featureAreas } from './feature-areas.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import { labelEdges } from './label-edges.ts'
import { OUTSIDE } from './topology.ts'
import { validateCuts } from './validate-cuts.ts'
import { validatePatches } from './validate-patches.ts'
import { validateRings } from './validate-rings.ts'

/** What a repair is told to do; see `BuildOptions`. */
export interface RepairRules {
  readonly toleranceMeters: number | 'auto'
  readonly sliverMeters: number
  readonly overlapRule: 'smaller' | 'larger' | 'first'
}

/** A mended topology with what was wrong. */
export interface Repaired {
  readonly assembled: Assembled
  readonly defects: readonly Defect[]
  readonly toleranceMeters: number
}

/**
 * The slow path: cuts all borders where they meet, gives each piece of ground one owner and joins what belongs
 * together. Defects are counted on the input as it lies on the grid, before anything is drawn together.
 */
export function repairPolygons(
  polygons: GridPolygons,
  joined: JoinedVertices,
  rules: RepairRules,
): Repaired | null {
  const { sliverMeters } = rules
  const asGiven = arrangePolygons(polygons, joined, 0)
  if (!asGiven) return null
  const { toleranceMeters, arranged } =
    rules.toleranceMeters === 'auto'
      ? chooseTolerance(polygons, joined, asGiven, sliverMeters)
      : {
          toleranceMeters: rules.toleranceMeters,
          arranged:
            rules.toleranceMeters > 0 ? arrangePolygons(polygons, joined, rules.toleranceMeters) : asGiven,
        }
  if (!arranged) return null
  const areas = featureAreas(polygons)
  const { edges, arrangement, patches } = arranged
  const owners = assignPatches(patches, { ...rules, areaOfFeature: (feature) => areas[feature]! })
  const assembled = assembleTopology(labelEdges(edges, arrangement, patches.patchOf, owners))
  if (!assembled) return null

  const kept = [...patches.faults].filter(([patch]) => owners[patch] === OUTSIDE).map(([, fault]) => fault)
  const moved = movedByFeature(polygons, joined, arranged)
  const defects = [
    ...validateRings(polygons, asGiven),
    ...validatePatches(asGiven.patches, areas, (_, gap) =>
      kept.some((other) => overlaps(gap, other, sliverMeters)),
    ),
  ].map((defect) => withMove(defect, moved))
  const named = new Set(defects.flatMap((defect) => (defect.outcome === 'repaired' ? defect.features : [])))
  const cuts = validateCuts(polygons, joined, asGiven, moved, named)
  return { assembled, defects: [...defects, ...cuts], toleranceMeters }
}

/** Whether a gap of the input is the one that was kept: wide, and at the same place. */
function overlaps(gap: Patch, kept: Patch, sliverMeters: number): boolean {
  if (2 * gap.areaSquareMeters < (sliverMeters / 2) * gap.perimeterMeters) return false
  return (
    gap.bbox[0] <= kept.bbox[2] &&
    kept.bbox[0] <= gap.bbox[2] &&
    gap.bbox[1] <= kept.bbox[3] &&
    kept.bbox[1] <= gap.bbox[3]
  )
}

/** Longest distance in metres that a position of each feature was drawn. */
function movedByFeature(
  polygons: GridPolygons,
  joined: JoinedVertices,
  { edges, vertexOf }: ArrangedPolygons,
): Float64Array {
  const { points, ringStart, polygonStart, polygonFeature, featureCount } = polygons
  const moved = new Float64Array(featureCount)
  for (let p = 0; p < polygonFeature.length; p++) {
    const feature = polygonFeature[p]!
    for (let i = ringStart[polygonStart[p]!]!; i < ringStart[polygonStart[p + 1]!]!; i++) {
      const v = vertexOf[i]!
      if (v === joined.vertexOf[i]) continue
      const [x, y] = [edges.points[2 * v]!, edges.points[2 * v + 1]!]
      moved[feature] = Math.max(
        moved[feature]!,
        segmentLengthMeters(points[2 * i]!, points[2 * i + 1]!, x, y),
      )
    }
  }
  return moved
}

function withMove(defect: Defect, moved: Float64Array): Defect {
  if (defect.outcome !== 'repaired') return defect
  let movedMeters = 0
  for (const feature of defect.features) movedMeters = Math.max(movedMeters, moved[feature]!)
  return { ...defect, movedMeters }
}
