import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { LineTable } from '#core/plan/line-table.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import type { Topology } from '#core/topology/topology.ts'

/** How far a border may lie beside a line that it runs along, in metres: lines and borders mostly share vertices. */
const BESIDE_METERS = 5

/** Centimetres of border by what it runs along: one place for each of LINE_KINDS, the last for none of them. */
export type BorderKinds = Float64Array

/** No border. */
export function noBorder(): BorderKinds {
  return new Float64Array(LINE_KINDS.length + 1)
}

const known = new WeakMap<LineTable, BorderLines>()

/** Finds which part of a border runs along roads, rivers and railways. Sums are integers: any order gives the same. */
export class BorderLines {
  readonly #points: Int32Array
  /** Position at which each segment begins, and the kind of its line. */
  readonly #begin: readonly number[]
  readonly #kind: readonly number[]
  readonly #index: BoxIndex

  /** The lines of a table, indexed once. */
  static of(lines: LineTable): BorderLines {
    let found = known.get(lines)
    if (found === undefined) known.set(lines, (found = new BorderLines(lines)))
    return found
  }

  private constructor({ kind, lineStart, points }: LineTable) {
    const begin: number[] = []
    const kinds: number[] = []
    for (let line = 0; line < kind.length; line++) {
      for (let at = lineStart[line]!; at + 1 < lineStart[line + 1]!; at++) {
        begin.push(at)
        kinds.push(kind[line]!)
      }
    }
    this.#points = points
    this.#begin = begin
    this.#kind = kinds
    this.#index = new BoxIndex(
      () => begin.length,
      (segment, box) => {
        const i = 2 * begin[segment]!
        box[0] = Math.min(points[i]!, points[i + 2]!)
        box[1] = Math.min(points[i + 1]!, points[i + 3]!)
        box[2] = Math.max(points[i]!, points[i + 2]!)
        box[3] = Math.max(points[i + 1]!, points[i + 3]!)
        return true
      },
    )
  }

  /** Adds an arc to `sum`, each segment to the cheapest kind that both its ends and its middle lie beside. */
  measure({ points, arcStart, arcEnd }: Topology, arc: number, rules: RuleProfile, sum: BorderKinds): void {
    for (let i = arcStart[arc]!; i + 1 < arcEnd[arc]!; i++) {
      const [x1, y1, x2, y2] = [points[2 * i]!, points[2 * i + 1]!, points[2 * i + 2]!, points[2 * i + 3]!]
      const centimeters = Math.round(segmentLengthMeters(x1, y1, x2, y2) * 100)
      sum[this.#kindAlong(x1, y1, x2, y2, rules)]! += centimeters
    }
  }

  #kindAlong(x1: number, y1: number, x2: number, y2: number, { borderCost }: RuleProfile): number {
    const none = LINE_KINDS.length
    if (this.#begin.length === 0) return none
    const step = metersPerStep((y1 + y2) / 2)
    const ends = this.#kindsBeside(x1, y1, step)
    if (ends === 0) return none
    const along =
      ends & this.#kindsBeside(x2, y2, step) & this.#kindsBeside((x1 + x2) / 2, (y1 + y2) / 2, step)
    let best: number = none
    for (const [kind, name] of LINE_KINDS.entries()) {
      if ((along & (1 << kind)) === 0) continue
      if (best === none || borderCost[name] < borderCost[LINE_KINDS[best]!]) best = kind
    }
    return best
  }

  /** Kinds of lines near a position, as bits. */
  #kindsBeside(x: number, y: number, step: { readonly east: number; readonly north: number }): number {
    const [reachX, reachY] = [BESIDE_METERS / step.east, BESIDE_METERS / step.north]
    let kinds = 0
    for (const segment of this.#index.search(x - reachX, y - reachY, x + reachX, y + reachY)) {
      const bit = 1 << this.#kind[segment]!
      if ((kinds & bit) !== 0) continue
      const i = 2 * this.#begin[segment]!
      const ax = (this.#points[i]! - x) / reachX
      const ay = (this.#points[i + 1]! - y) / reachY
      const dx = (this.#points[i + 2]! - x) / reachX - ax
      const dy = (this.#points[i + 3]! - y) / reachY - ay
      const length = dx * dx + dy * dy
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
      if ((ax + share * dx) ** 2 + (ay + share * dy) ** 2 <= 1) kinds |= bit
    }
    return kinds
  }
}
