import { orient } from '#core/geometry/orient.ts'
import { edgeGrid } from './edge-grid.ts'
import type { UniqueEdges } from './unique-edges.ts'
import type { VertexTable } from './vertex-table.ts'

/** What a pass looks for: distances in grid steps, scaled so that a step north counts one. */
export interface NodingReach {
  /** Vertices nearer to an edge than this are put into it. */
  readonly distance: number
  /** Steps north that one step east is worth. */
  readonly eastScale: number
  /** Vertices from this number on are new since the last pass. */
  readonly firstNewVertex: number
}

/** What a pass found. */
export interface NodingFindings {
  /** Edge and vertex pairs, interleaved: the edge has to go through the vertex. Unordered, with repeats. */
  readonly insertions: readonly number[]
  /** How many times edges were found to cross. */
  readonly crossings: number
}

/**
 * One pass of snap rounding: finds where edges cross, rounds the crossings to the grid, and lists for each edge the
 * vertices that it has to go through. Pairs known to be free of crossings from the pass before are skipped.
 */
export function nodingPass(table: VertexTable, edges: UniqueEdges, reach: NodingReach): NodingFindings {
  const { from, to, edgeCount } = edges
  const insertions: number[] = []
  let crossings = 0
  const padding = Math.ceil(reach.distance / Math.min(1, reach.eastScale))
  const grid = edgeGrid({ points: table.points, from, to, edgeCount }, padding)
  const oldCount = table.count
  for (let cell = 0; cell < grid.bucketCount; cell++) {
    const end = grid.start[cell + 1]!
    for (let i = grid.start[cell]!; i < end; i++) {
      const e = grid.items[i]!
      for (let k = i + 1; k < end; k++) {
        const f = grid.items[k]!
        if (edges.isNew[e] === 1 || edges.isNew[f] === 1) {
          crossings += crossing(table, edges, e, f, insertions)
        }
      }
    }
  }
  const used = new Uint8Array(oldCount)
  for (let e = 0; e < edgeCount; e++) used[from[e]!] = used[to[e]!] = 1
  for (let v = 0; v < oldCount; v++) {
    if (used[v] === 0) continue
    const cell = grid.bucketOf(table.points[2 * v]!, table.points[2 * v + 1]!)
    for (let i = grid.start[cell]!; i < grid.start[cell + 1]!; i++) {
      const e = grid.items[i]!
      if (edges.isNew[e] === 0 && v < reach.firstNewVertex) continue
      if (v === from[e] || v === to[e]) continue
      if (isNear(table.points, from[e]!, to[e]!, v, reach)) insertions.push(e, v)
    }
  }
  return { insertions, crossings }
}

/** Adds the rounded crossing of two edges, when they cross at an inner position of both; returns their number. */
function crossing(
  table: VertexTable,
  edges: UniqueEdges,
  e: number,
  f: number,
  insertions: number[],
): number {
  const a = edges.from[e]!
  const b = edges.to[e]!
  const c = edges.from[f]!
  const d = edges.to[f]!
  if (a === c || a === d || b === c || b === d) return 0
  const { points } = table
  if (apart(points[2 * a]!, points[2 * b]!, points[2 * c]!, points[2 * d]!)) return 0
  if (apart(points[2 * a + 1]!, points[2 * b + 1]!, points[2 * c + 1]!, points[2 * d + 1]!)) return 0
  const sideC = orient(points, a, b, c)
  const sideD = orient(points, a, b, d)
  if (!((sideC > 0 && sideD < 0) || (sideC < 0 && sideD > 0))) return 0
  const sideA = orient(points, c, d, a)
  const sideB = orient(points, c, d, b)
  if (!((sideA > 0 && sideB < 0) || (sideA < 0 && sideB > 0))) return 0
  const t = sideC / (sideC - sideD)
  const x = Math.round(points[2 * c]! + (points[2 * d]! - points[2 * c]!) * t)
  const y = Math.round(points[2 * c + 1]! + (points[2 * d + 1]! - points[2 * c + 1]!) * t)
  const v = table.findOrAdd(x, y)
  if (v !== a && v !== b) insertions.push(e, v)
  if (v !== c && v !== d) insertions.push(f, v)
  return 1
}

function apart(a: number, b: number, c: number, d: number): boolean {
  return Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b)
}

/** Whether v lies beside the edge a–b (not beyond its ends), within reach. */
function isNear(points: Int32Array, a: number, b: number, v: number, reach: NodingReach): boolean {
  const { distance, eastScale } = reach
  const dx = (points[2 * b]! - points[2 * a]!) * eastScale
  const dy = points[2 * b + 1]! - points[2 * a + 1]!
  const px = (points[2 * v]! - points[2 * a]!) * eastScale
  const py = points[2 * v + 1]! - points[2 * a + 1]!
  const along = dx * px + dy * py
  const square = dx * dx + dy * dy
  if (along <= 0 || along >= square) return false
  const across = dx * py - dy * px
  return across * across <= distance * distance * square
}
