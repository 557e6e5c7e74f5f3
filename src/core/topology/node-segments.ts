import type { LayeredSegments } from './layered-segments.ts'
import { nodingPass } from './noding-pass.ts'
import { splitSegments } from './split-segments.ts'
import { uniqueEdges } from './unique-edges.ts'
import type { VertexTable } from './vertex-table.ts'

/**
 * Half a grid step: an edge nearer to a vertex than this is led through it. Vertices are a step apart or more, so an
 * edge drawn to one vertex never comes to lie this near to its own end, and the passes come to rest.
 */
const HOT_PIXEL_STEPS = 0.5

/** Rounding one crossing can make another; in practice two or three passes settle everything. */
const MAX_PASSES = 50

/**
 * Cuts segments until they meet only at vertices: iterated snap rounding (Hobby 1999) on the integer grid. The first
 * pass also draws edges to vertices within `reachSteps`. Returns whether it came to rest.
 */
export function nodeSegments(
  table: VertexTable,
  segments: LayeredSegments,
  reachSteps: number,
  eastScale: number,
): { readonly segments: LayeredSegments; readonly settled: boolean; readonly changed: boolean } {
  let current = segments
  let firstNewVertex = 0
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edges = uniqueEdges(current)
    const wide = pass === 0 && reachSteps > HOT_PIXEL_STEPS
    const count = table.count
    const { insertions } = nodingPass(table, edges, {
      distance: wide ? reachSteps : HOT_PIXEL_STEPS,
      eastScale: wide ? eastScale : 1,
      firstNewVertex,
    })
    if (insertions.length === 0) return { segments: current, settled: true, changed: pass > 0 }
    current = splitSegments(table.points, current, edges, insertions)
    firstNewVertex = count
  }
  return { segments: current, settled: false, changed: true }
}
