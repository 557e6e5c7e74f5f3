import type { LineKind } from '../network/network-line.ts'

/** Lines cut at every meeting: shared vertices on the lattice, and per line the vertices it passes. */
export interface NodedLines {
  /** Lattice longitudes and latitudes, by vertex. */
  readonly lng: number[]
  readonly lat: number[]
  readonly lines: { readonly name: string; readonly kind: LineKind; vertices: number[] }[]
}
