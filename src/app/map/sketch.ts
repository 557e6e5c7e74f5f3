import type { GridVector } from './grid-at.ts'

/** The positions strictly between two points of a sketch, interleaved. */
export type Way = (from: GridVector, to: GridVector) => readonly number[]

/**
 * The points of a sketch and what lies between them. A stretch is found when its end is put down and stays as it is:
 * what the planner switches afterwards concerns the stretches to come.
 */
export class Sketch {
  #points: readonly GridVector[] = []
  /** What lies before each point. */
  #ways: (readonly number[])[] = []

  get points(): readonly GridVector[] {
    return this.#points
  }

  /** The points as they are now: those that were there keep their stretches. */
  keep(points: readonly GridVector[], way: Way): void {
    let same = 0
    while (same < points.length && isSame(points[same], this.#points[same])) same++
    this.#ways.length = same
    for (let i = same; i < points.length; i++) {
      this.#ways.push(i === 0 ? [] : way(points[i - 1]!, points[i]!))
    }
    this.#points = [...points]
  }

  /**
   * The whole course as interleaved positions, none twice in a row, on to `live` where the hand is now, and back to
   * the first point when it is to be a ring.
   */
  course(live: GridVector | null, isRing: boolean, way: Way): number[] {
    const course: number[] = []
    const put = (x: number, y: number): void => {
      if (course.at(-2) !== x || course.at(-1) !== y) course.push(x, y)
    }
    const go = (between: readonly number[], [x, y]: GridVector): void => {
      for (let i = 0; i < between.length; i += 2) put(between[i]!, between[i + 1]!)
      put(x, y)
    }
    for (const [i, point] of this.#points.entries()) go(this.#ways[i]!, point)
    const [first, last] = [this.#points[0], this.#points.at(-1)]
    if (first === undefined || last === undefined) return course
    if (live !== null) go(way(last, live), live)
    if (isRing) go(way(live ?? last, first), first)
    return course
  }
}

function isSame(a: GridVector | undefined, b: GridVector | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]
}
