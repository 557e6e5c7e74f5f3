import { metersPerStep } from '#core/geometry/meters-per-step.ts'

/** A small piece of ground as a plane in metres: outlines counter-clockwise, and the way back to grid steps. */
export interface GroundPlane {
  /** Positions in metres, interleaved, in the order given. */
  readonly line: (steps: ArrayLike<number>) => Float64Array
  /** The same, turned counter-clockwise. */
  readonly outline: (steps: ArrayLike<number>) => Float64Array
  /** Nearest grid position. */
  readonly step: (x: number, y: number) => readonly [x: number, y: number]
  /** Metres of one grid step. */
  readonly east: number
  readonly north: number
}

/**
 * The plane that begins at the south-western corner of some outlines (interleaved grid steps); within a few
 * kilometres of it lengths are true to 1e-4. It does not depend on the order of the outlines.
 */
export function groundPlane(outlines: readonly ArrayLike<number>[]): GroundPlane {
  let [x0, y0] = [Infinity, Infinity]
  for (const outline of outlines) {
    for (let i = 0; i < outline.length; i += 2) {
      x0 = Math.min(x0, outline[i]!)
      y0 = Math.min(y0, outline[i + 1]!)
    }
  }
  const { east, north } = metersPerStep(y0)
  const line = (steps: ArrayLike<number>): Float64Array => {
    const meters = new Float64Array(steps.length)
    for (let i = 0; i < steps.length; i += 2) {
      meters[i] = (steps[i]! - x0) * east
      meters[i + 1] = (steps[i + 1]! - y0) * north
    }
    return meters
  }
  return {
    line,
    outline: (steps) => counterClockwise(line(steps)),
    step: (x, y) => [Math.round(x / east + x0), Math.round(y / north + y0)],
    east,
    north,
  }
}

function counterClockwise(ring: Float64Array): Float64Array {
  const last = ring.length - 2
  let doubled = 0
  for (let i = 0, j = last; i < ring.length; j = i, i += 2) {
    doubled += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!
  }
  if (doubled >= 0) return ring
  const turned = new Float64Array(ring.length)
  for (let i = 0; i < ring.length; i += 2) {
    turned[i] = ring[last - i]!
    turned[i + 1] = ring[last - i + 1]!
  }
  return turned
}
