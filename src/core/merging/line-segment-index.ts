import { LINE_KINDS, type LineKind, type LineTable } from '#core/plan/line-table.ts'
import { BoxIndex, type Box } from '#core/topology/box-index.ts'

/** Segments of lines of some kinds, by place. */
export class LineSegmentIndex {
  readonly #points: Int32Array
  /** First position of each segment, and the line that it is of. */
  readonly #at: number[] = []
  readonly #line: number[] = []
  readonly #boxes: BoxIndex

  constructor({ kind, lineStart, points }: LineTable, kinds: readonly LineKind[]) {
    this.#points = points
    for (const [line, of] of kind.entries()) {
      if (!kinds.includes(LINE_KINDS[of]!)) continue
      for (let at = lineStart[line]!; at + 1 < lineStart[line + 1]!; at++) {
        this.#at.push(at)
        this.#line.push(line)
      }
    }
    this.#boxes = new BoxIndex(
      () => this.#at.length,
      (segment, box) => this.#boxOf(segment, box),
    )
  }

  /** Segments whose boxes meet a box in grid steps, ascending. */
  near(minX: number, minY: number, maxX: number, maxY: number): number[] {
    return this.#at.length === 0 ? [] : this.#boxes.search(minX, minY, maxX, maxY)
  }

  /** Both ends of a segment, in grid steps: a view. */
  steps(segment: number): Int32Array {
    return this.#points.subarray(2 * this.#at[segment]!, 2 * this.#at[segment]! + 4)
  }

  /** The line that a segment is of. */
  lineOf(segment: number): number {
    return this.#line[segment]!
  }

  #boxOf(segment: number, box: Box): boolean {
    const [ax, ay, bx, by] = this.steps(segment)
    box[0] = Math.min(ax!, bx!)
    box[1] = Math.min(ay!, by!)
    box[2] = Math.max(ax!, bx!)
    box[3] = Math.max(ay!, by!)
    return true
  }
}
