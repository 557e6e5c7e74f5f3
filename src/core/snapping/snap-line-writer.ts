import Flatbush from 'flatbush'
import { toGrid } from '#core/geometry/grid.ts'
import { SNAP_KINDS, type SnapKind } from './snap-kind.ts'
import type { SnapLines } from './snap-lines.ts'

/** Entries of a node of the index; the default of Flatbush. */
const NODE_SIZE = 16

/** Collects reference lines of all kinds, on the grid, and indexes their segments. */
export class SnapLineWriter {
  readonly #points: number[] = []
  readonly #lineStart: number[] = [0]
  readonly #kind: number[] = []
  readonly #name: number[] = []
  readonly #names = new Map<string, number>()

  /** Adds every line and every ring of a collection, named after the property `name`. Points add nothing. */
  addFeatures(kind: SnapKind, { features }: GeoJSON.FeatureCollection<GeoJSON.Geometry | null>): void {
    for (const { geometry, properties } of features) {
      const name: unknown = properties?.['name']
      if (geometry !== null) this.#addGeometry(kind, typeof name === 'string' ? name : '', geometry)
    }
  }

  /** Adds rings given by their start (in positions; one more than there are rings) and positions, first not repeated. */
  addOutlines(kind: SnapKind, outlineStart: ArrayLike<number>, outlines: ArrayLike<number>): void {
    for (let ring = 0; ring + 1 < outlineStart.length; ring++) {
      const [from, to] = [outlineStart[ring]!, outlineStart[ring + 1]!]
      for (let at = from; at < to; at++) this.#put(outlines[2 * at]!, outlines[2 * at + 1]!)
      if (to > from) this.#put(outlines[2 * from]!, outlines[2 * from + 1]!)
      this.#end(kind, '')
    }
  }

  /** All that was added. */
  finish(): SnapLines {
    const points = Int32Array.from(this.#points)
    const lineStart = Uint32Array.from(this.#lineStart)
    return {
      points,
      lineStart,
      kind: Uint8Array.from(this.#kind),
      name: Int32Array.from(this.#name),
      names: [...this.#names.keys()],
      segments: indexSegments(points, lineStart),
    }
  }

  #addGeometry(kind: SnapKind, name: string, geometry: GeoJSON.Geometry): void {
    switch (geometry.type) {
      case 'LineString':
        this.#addLine(kind, name, geometry.coordinates)
        break
      case 'MultiLineString':
      case 'Polygon':
        for (const line of geometry.coordinates) this.#addLine(kind, name, line)
        break
      case 'MultiPolygon':
        for (const line of geometry.coordinates.flat()) this.#addLine(kind, name, line)
        break
      case 'GeometryCollection':
        for (const part of geometry.geometries) this.#addGeometry(kind, name, part)
        break
      case 'Point':
      case 'MultiPoint':
    }
  }

  #addLine(kind: SnapKind, name: string, line: readonly GeoJSON.Position[]): void {
    for (const [lng, lat] of line) this.#put(toGrid(lng!), toGrid(lat!))
    this.#end(kind, name)
  }

  /** One more position of the line that is being added; the same as the last one is left out. */
  #put(x: number, y: number): void {
    const points = this.#points
    const isFirst = points.length === 2 * this.#lineStart.at(-1)!
    if (isFirst || points.at(-2) !== x || points.at(-1) !== y) points.push(x, y)
  }

  /** Ends the line; one that has shrunk to a point is taken back. */
  #end(kind: SnapKind, name: string): void {
    const start = this.#lineStart.at(-1)!
    const end = this.#points.length / 2
    if (end < start + 2) {
      this.#points.length = 2 * start
      return
    }
    this.#lineStart.push(end)
    this.#kind.push(SNAP_KINDS.indexOf(kind))
    if (name !== '' && !this.#names.has(name)) this.#names.set(name, this.#names.size)
    this.#name.push(this.#names.get(name) ?? -1)
  }
}

function indexSegments(points: Int32Array, lineStart: Uint32Array): ArrayBuffer {
  const lines = lineStart.length - 1
  if (lines === 0) return new ArrayBuffer(0)
  const index = new Flatbush(points.length / 2 - lines, NODE_SIZE, Int32Array)
  for (let line = 0; line < lines; line++) {
    for (let at = lineStart[line]!; at + 1 < lineStart[line + 1]!; at++) {
      const [ax, ay, bx, by] = [
        points[2 * at]!,
        points[2 * at + 1]!,
        points[2 * at + 2]!,
        points[2 * at + 3]!,
      ]
      index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by))
    }
  }
  index.finish()
  return index.data as ArrayBuffer
}
