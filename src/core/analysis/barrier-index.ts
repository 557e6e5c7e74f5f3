import { orient } from '#core/geometry/orient.ts'
import { BoxIndex } from '#core/topology/box-index.ts'

/** Barriers by place: whether a straight walk would cross one. */
export class BarrierIndex {
  readonly #segments: Int32Array
  readonly #boxes: BoxIndex
  /** The walk and a segment, as four positions. */
  readonly #positions = new Float64Array(8)

  /** @param segments x, y, x, y each, in grid steps. */
  constructor(segments: Int32Array) {
    this.#segments = segments
    this.#boxes = new BoxIndex(
      () => segments.length / 4,
      (segment, box) => {
        const [ax, ay, bx, by] = segments.subarray(4 * segment, 4 * segment + 4)
        box[0] = Math.min(ax!, bx!)
        box[1] = Math.min(ay!, by!)
        box[2] = Math.max(ax!, bx!)
        box[3] = Math.max(ay!, by!)
        return true
      },
    )
  }

  /**
   * True when the walk goes from one side of a barrier to the other; a walk that begins or ends on one does not cross
   * it. A barrier that is met in a vertex counts by the sides on which its segments leave. Grid positions; exact for
   * integers.
   */
  crosses(x1: number, y1: number, x2: number, y2: number): boolean {
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const
    if (this.#segments.length === 0) return false
    const positions = this.#positions
    positions.set([x1, y1, x2, y2])
    return this.#boxes.search(...box).some((segment) => {
      for (let i = 0; i < 4; i++) positions[4 + i] = this.#segments[4 * segment + i]!
      const [begin, end] = [orient(positions, 2, 3, 0), orient(positions, 2, 3, 1)]
      if (!((begin > 0 && end < 0) || (begin < 0 && end > 0))) return false
      return orient(positions, 0, 1, 2) >= 0 !== orient(positions, 0, 1, 3) >= 0
    })
  }
}
