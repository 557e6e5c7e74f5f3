import { assembleTopology } from './assemble-topology.ts'
import type { BuildOptions } from './build-options.ts'
import type { BuiltTopology } from './built-topology.ts'
import type { Defect } from './defect.ts'
import type { FlatPolygons } from './flat-polygons.ts'
import { joinVertices } from './join-vertices.ts'
import { matchSegments } from './match-segments.ts'
import { snapToGrid } from './snap-to-grid.ts'

/** Makes polygons that should tile an area into a topology. Never throws on bad numbers. */
export function buildTopology(polygons: FlatPolygons, _options: BuildOptions = {}): BuiltTopology {
  const defects: Defect[] = []
  const grid = snapToGrid(polygons, defects)
  const edges = matchSegments(grid, joinVertices(grid.points))
  const assembled = edges && assembleTopology(edges)
  if (!assembled) throw new Error('not exact')
  return { topology: assembled.topology, faceFeature: assembled.faceOwner, defects, toleranceMeters: 0 }
}
