import { toDegrees } from '#core/geometry/grid.ts'
import type { Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'

/** Fixed positions and the face that each lies in now, kept while borders move under them. */
export class PlacedPoints {
  /** Face by point, or -1; read only. */
  readonly face: Int32Array
  readonly #points: Int32Array
  readonly #locator: FaceLocator

  /** @param points Grid positions, interleaved. */
  constructor(plan: Plan, points: Int32Array) {
    this.#points = points
    this.#locator = new FaceLocator(plan.topology)
    this.face = Int32Array.from({ length: points.length / 2 }, (_, point) => this.#locate(point))
  }

  /** Follows borders that have moved; `edited` are the faces they lie between. Returns points in another face now. */
  follow(edited: ReadonlySet<number>): number[] {
    for (const face of edited) this.#locator.touch(face)
    const moved: number[] = []
    for (let point = 0; point < this.face.length; point++) {
      const before = this.face[point]!
      if (before >= 0 && !edited.has(before)) continue
      const now = this.#locate(point)
      if (now === before) continue
      this.face[point] = now
      moved.push(point)
    }
    return moved
  }

  #locate(point: number): number {
    return this.#locator.at(toDegrees(this.#points[2 * point]!), toDegrees(this.#points[2 * point + 1]!))
  }
}
