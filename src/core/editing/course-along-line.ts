import { arcsNearLine } from './arcs-near-line.ts'
import type { BentArcs } from './bent-arcs.ts'
import type { EditGround } from './edit-ground.ts'
import type { LineStretch } from './line-stretch.ts'
import type { LocalEdges } from './local-edges.ts'

/**
 * Half-edges of the subdivision after a division along the course of its line, in order; of arcs that the line only
 * runs along, those that it runs along from end to end.
 *
 * @param halfOf Half-edge that a half-edge of `edges` became part of.
 */
export function courseAlongLine(
  ground: EditGround,
  bent: BentArcs,
  edges: LocalEdges,
  halfOf: (edge: number) => number,
  course: readonly LineStretch[],
): number[] {
  const table = new StepTable()
  const beside = course.filter(({ divides }) => !divides).map(({ points }) => points)
  for (const arc of arcsNearLine(ground.arcs, beside, 0)) {
    if (!edges.has(arc)) table.add(bent.points(arc), 2 * arc)
  }
  const { points, from, to } = edges.labelled()
  for (let e = 0; e < edges.count; e++) {
    const step = [from[e]!, to[e]!].flatMap((v) => [points[2 * v]!, points[2 * v + 1]!])
    table.add(step, halfOf(2 * e))
  }
  const walked = new Map<number, number>()
  for (const stretch of course) {
    const vertices = pairs(stretch.points).filter((place) => table.hasPlace(place))
    for (let i = 1; i < vertices.length; i++) {
      const half = table.halfOf(vertices[i - 1]!, vertices[i]!)
      if (half !== undefined) walked.set(half, (walked.get(half) ?? 0) + 1)
    }
  }
  return [...walked].filter(([half, count]) => count >= table.length(half)).map(([half]) => half)
}

/** Half-edges by the steps from position to position that they are made of. */
class StepTable {
  readonly #halves = new Map<string, number>()
  readonly #places = new Set<string>()
  readonly #lengths = new Map<number, number>()

  add(points: readonly number[], half: number): void {
    const places = pairs(points)
    for (let i = 1; i < places.length; i++) {
      this.#halves.set(`${places[i - 1]} ${places[i]}`, half)
      this.#halves.set(`${places[i]} ${places[i - 1]}`, half ^ 1)
    }
    for (const place of places) this.#places.add(place)
    this.#lengths.set(half >> 1, this.length(half) + places.length - 1)
  }

  hasPlace(place: string): boolean {
    return this.#places.has(place)
  }

  halfOf(from: string, to: string): number | undefined {
    return this.#halves.get(`${from} ${to}`)
  }

  /** Number of steps of a half-edge. */
  length(half: number): number {
    return this.#lengths.get(half >> 1) ?? 0
  }
}

function pairs(points: readonly number[]): string[] {
  return Array.from({ length: points.length / 2 }, (_, i) => `${points[2 * i]},${points[2 * i + 1]}`)
}
