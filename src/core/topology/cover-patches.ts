import { findRoot } from './find-root.ts'
import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { Arrangement } from './build-arrangement.ts'
import { coveringFeatures } from './covering-features.ts'
import type { NetEdges } from './net-edges.ts'

/** A maximal connected piece of ground that the same features cover: none (a gap), or two and more (an overlap). */
export interface Patch {
  readonly features: readonly number[]
  areaSquareMeters: number
  perimeterMeters: number
  /** On the grid: a vertex of the patch, and west, south, east, north. */
  readonly at: readonly [number, number]
  readonly bbox: [number, number, number, number]
  /** Shared border in metres with each other patch, by number. */
  readonly borders: Map<number, number>
}

/** The patches of an arrangement. */
export interface Patches {
  /** Patch to the left of each ring; 0 is the unbounded ground. */
  readonly patchOf: Int32Array
  /** Covering features of each patch. */
  readonly covers: readonly (readonly number[])[]
  /** Measures of the patches that are not covered just once, by number. */
  readonly faults: ReadonlyMap<number, Patch>
}

/** Joins faces with the same covering features across edges and around components, and measures gaps and overlaps. */
export function coverPatches(
  edges: NetEdges,
  arrangement: Arrangement,
  polygonFeature: Uint32Array,
): Patches {
  const { ringOf, ringCount, parent, windings } = arrangement
  const covers = windings.map((w) => coveringFeatures(w, polygonFeature))
  const root = Int32Array.from({ length: ringCount + 1 }, (_, r) => r)
  const find = (r: number): number => findRoot(root, r)
  for (let h = 0; h < ringOf.length; h += 2) {
    const a = ringOf[h]!
    const b = ringOf[h + 1]!
    if (sameFeatures(covers[a]!, covers[b]!)) root[find(a)] = find(b)
  }
  for (let r = 0; r < ringCount; r++)
    if (parent[r] !== r) root[find(r)] = find(parent[r]! < 0 ? ringCount : parent[r]!)

  const number = new Int32Array(ringCount + 1).fill(-1)
  const patchCovers: (readonly number[])[] = [[]]
  number[find(ringCount)] = 0
  const patchOf = new Int32Array(ringCount)
  for (let r = 0; r < ringCount; r++) {
    const top = find(r)
    if (number[top]! < 0) number[top] = patchCovers.push(covers[r]!) - 1
    patchOf[r] = number[top]!
  }
  return { patchOf, covers: patchCovers, faults: measure(edges, arrangement, patchOf, patchCovers) }
}

function sameFeatures(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((feature, i) => feature === b[i])
}

function measure(
  edges: NetEdges,
  arrangement: Arrangement,
  patchOf: Int32Array,
  covers: readonly (readonly number[])[],
): Map<number, Patch> {
  const { points, from, to } = edges
  const faults = new Map<number, Patch>()
  for (let r = 0; r < arrangement.ringCount; r++) {
    const patch = patchOf[r]!
    if (patch === 0 || covers[patch]!.length === 1) continue
    const first = arrangement.firstHalf[r]!
    const ring: number[] = []
    let fault = faults.get(patch)
    let h = first
    do {
      const u = h & 1 ? to[h >> 1]! : from[h >> 1]!
      const v = h & 1 ? from[h >> 1]! : to[h >> 1]!
      const x = points[2 * u]!
      const y = points[2 * u + 1]!
      ring.push(x, y)
      if (!fault) {
        fault = emptyPatch(covers[patch]!, x, y)
        faults.set(patch, fault)
      }
      extend(fault.bbox, x, y)
      const across = patchOf[arrangement.ringOf[h ^ 1]!]!
      if (across !== patch) {
        const length = segmentLengthMeters(x, y, points[2 * v]!, points[2 * v + 1]!)
        fault.perimeterMeters += length
        fault.borders.set(across, (fault.borders.get(across) ?? 0) + length)
      }
      h = arrangement.next[h]!
    } while (h !== first)
    fault.areaSquareMeters += ringAreaSquareMeters(ring, 0, ring.length / 2)
  }
  return faults
}

function emptyPatch(features: readonly number[], x: number, y: number): Patch {
  return {
    features,
    areaSquareMeters: 0,
    perimeterMeters: 0,
    at: [x, y],
    bbox: [x, y, x, y],
    borders: new Map(),
  }
}

function extend(bbox: Patch['bbox'], x: number, y: number): void {
  bbox[0] = Math.min(bbox[0], x)
  bbox[1] = Math.min(bbox[1], y)
  bbox[2] = Math.max(bbox[2], x)
  bbox[3] = Math.max(bbox[3], y)
}
