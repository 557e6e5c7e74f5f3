import { orient2d } from 'robust-predicates'
import { BoxIndex, type Box } from './box-index.ts'
import { ringContains } from './ring-contains.ts'

/**
 * Footprints (buildings, compounds) by place, on the integer grid. The spatial index is made at the first question; an
 * outline without positions is nowhere. Outlines are simple rings; of one that crosses or retraces itself, a segment
 * through that very place may count as crossing though it only touches, never the other way round.
 */
export class FootprintIndex {
  readonly #start: Uint32Array
  readonly #outlines: Int32Array
  readonly #boxes: BoxIndex

  /**
   * @param outlineStart First position of each outline, in positions; one more entry than there are outlines.
   * @param outlines Shells, interleaved, the first position not repeated.
   */
  constructor(outlineStart: Uint32Array, outlines: Int32Array) {
    this.#start = outlineStart
    this.#outlines = outlines
    this.#boxes = new BoxIndex(
      () => outlineStart.length - 1,
      (item, box) => this.#boxOf(item, box),
    )
  }

  /** Footprints whose boxes meet a box, ascending. */
  near(minX: number, minY: number, maxX: number, maxY: number): number[] {
    return this.#boxes.search(minX, minY, maxX, maxY)
  }

  /** The middle of the corners of a footprint, in grid steps: where it is to be looked for. */
  middleOf(item: number): [x: number, y: number] {
    const [from, to] = [this.#start[item]!, this.#start[item + 1]!]
    let [x, y] = [0, 0]
    for (let i = from; i < to; i++) {
      x += this.#outlines[2 * i]! / (to - from)
      y += this.#outlines[2 * i + 1]! / (to - from)
    }
    return [Math.round(x), Math.round(y)]
  }

  /**
   * Footprints whose inside the segment between two grid positions meets, ascending. Running along an edge and touching
   * a corner or an edge from outside is no crossing; exact.
   */
  crossedBy(x1: number, y1: number, x2: number, y2: number): number[] {
    const [minX, maxX] = x1 < x2 ? [x1, x2] : [x2, x1]
    const [minY, maxY] = y1 < y2 ? [y1, y2] : [y2, y1]
    return this.near(minX, minY, maxX, maxY).filter((item) => this.#isCrossed(item, x1, y1, x2, y2))
  }

  /**
   * An edge crossed in the open decides. Without one, the corners on the segment cut it into pieces that are each
   * wholly inside, outside or on the outline, so that the middle of each speaks for it; halves are exact.
   */
  #isCrossed(item: number, x1: number, y1: number, x2: number, y2: number): boolean {
    const outlines = this.#outlines
    const [from, to] = [this.#start[item]!, this.#start[item + 1]!]
    const along = Math.abs(x2 - x1) >= Math.abs(y2 - y1) ? 0 : 1
    const [begin, end] = along === 0 ? [x1, x2] : [y1, y2]
    const corners: number[] = []
    let [px, py] = [outlines[2 * to - 2]!, outlines[2 * to - 1]!]
    let previous = orient2d(x1, y1, x2, y2, px, py)
    for (let i = from; i < to; i++) {
      const [x, y] = [outlines[2 * i]!, outlines[2 * i + 1]!]
      const side = orient2d(x1, y1, x2, y2, x, y)
      if (side * previous < 0 && orient2d(px, py, x, y, x1, y1) * orient2d(px, py, x, y, x2, y2) < 0) {
        return true
      }
      const place = along === 0 ? x : y
      if (side === 0 && (place - begin) * (place - end) < 0) corners.push(i)
      previous = side
      px = x
      py = y
    }
    const isBackwards = begin > end
    const sorted = corners
      .map((i): [number, number] => [outlines[2 * i]!, outlines[2 * i + 1]!])
      .sort((a, b) => (isBackwards ? b[along] - a[along] : a[along] - b[along]))
    let [ax, ay] = [x1, y1]
    for (const [bx, by] of [...sorted, [x2, y2] as const]) {
      if (ringContains(outlines, from, to, (ax + bx) / 2, (ay + by) / 2) === 1) return true
      ax = bx
      ay = by
    }
    return false
  }

  #boxOf(item: number, box: Box): boolean {
    const [from, to] = [this.#start[item]!, this.#start[item + 1]!]
    box[0] = box[1] = Infinity
    box[2] = box[3] = -Infinity
    for (let i = from; i < to; i++) {
      box[0] = Math.min(box[0], this.#outlines[2 * i]!)
      box[1] = Math.min(box[1], this.#outlines[2 * i + 1]!)
      box[2] = Math.max(box[2], this.#outlines[2 * i]!)
      box[3] = Math.max(box[3], this.#outlines[2 * i + 1]!)
    }
    return from < to
  }
}
