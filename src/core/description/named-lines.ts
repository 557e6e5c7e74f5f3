import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { LINE_KINDS, type LineTable } from '#core/plan/line-table.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import type { BorderName } from './border-name.ts'

/** Up to this a border runs along the centre line, in metres: lines and borders mostly share vertices. */
const CENTRE_METERS = 5
/** Up to this it runs beside: along the edge of a wide road or the bank of a river. */
const BESIDE_METERS = 30

/** Finds which named road, river or railway a segment of border runs along. */
export class NamedLines {
  readonly #table: LineTable
  /** Position at which each segment begins, and its line. */
  readonly #begin: number[] = []
  readonly #line: number[] = []
  readonly #index: BoxIndex

  constructor(table: LineTable) {
    const { points, lineStart, names } = table
    this.#table = table
    for (const [line, name] of names.entries()) {
      if (name === '') continue
      for (let at = lineStart[line]!; at + 1 < lineStart[line + 1]!; at++) {
        this.#begin.push(at)
        this.#line.push(line)
      }
    }
    this.#index = new BoxIndex(
      () => this.#begin.length,
      (segment, box) => {
        const i = 2 * this.#begin[segment]!
        box[0] = Math.min(points[i]!, points[i + 2]!)
        box[1] = Math.min(points[i + 1]!, points[i + 3]!)
        box[2] = Math.max(points[i]!, points[i + 2]!)
        box[3] = Math.max(points[i + 1]!, points[i + 3]!)
        return true
      },
    )
  }

  /**
   * The line that both ends and the middle of a segment lie on (5 m) or else beside (30 m); the nearest one, and of
   * equally near ones the stronger kind (river before railway before road). Null where there is none.
   */
  along(x1: number, y1: number, x2: number, y2: number): BorderName | null {
    if (this.#begin.length === 0) return null
    const step = metersPerStep((y1 + y2) / 2)
    const places = [
      [x1, y1],
      [x2, y2],
      [(x1 + x2) / 2, (y1 + y2) / 2],
    ] as const
    const [first, ...others] = places.map(([x, y]) => this.#distances(x, y, step))
    let best: { readonly name: string; readonly kind: number; readonly meters: number } | null = null
    for (const [name, { kind: own, meters }] of first!) {
      const all = others.map((other) => other.get(name)?.meters)
      if (all.some((one) => one === undefined)) continue
      const farthest = Math.max(meters, ...(all as number[]))
      const isBetter =
        best === null || farthest < best.meters - 1 || (farthest < best.meters + 1 && own < best.kind)
      if (isBetter) best = { name, kind: own, meters: farthest }
    }
    return best === null
      ? null
      : {
          kind: LINE_KINDS[best.kind]!,
          name: best.name,
          place: best.meters <= CENTRE_METERS ? 'centre' : 'beside',
        }
  }

  /** Metres from a position to each named line within reach: the nearest segment of that name. */
  #distances(x: number, y: number, step: { readonly east: number; readonly north: number }) {
    const { points, names, kind } = this.#table
    const [reachX, reachY] = [BESIDE_METERS / step.east, BESIDE_METERS / step.north]
    const found = new Map<string, { readonly kind: number; readonly meters: number }>()
    for (const segment of this.#index.search(x - reachX, y - reachY, x + reachX, y + reachY)) {
      const i = 2 * this.#begin[segment]!
      const [ax, ay] = [(points[i]! - x) * step.east, (points[i + 1]! - y) * step.north]
      const [dx, dy] = [(points[i + 2]! - x) * step.east - ax, (points[i + 3]! - y) * step.north - ay]
      const length = dx * dx + dy * dy
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
      const meters = Math.hypot(ax + share * dx, ay + share * dy)
      const name = names[this.#line[segment]!]!
      if (meters > BESIDE_METERS || meters >= (found.get(name)?.meters ?? Infinity)) continue
      found.set(name, { kind: kind[this.#line[segment]!]!, meters })
    }
    return found
  }
}
