import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import type { BarrierIndex } from './barrier-index.ts'
import type { WalkNetwork } from './walk-network.ts'

/** From a block people come onto the roads around it: this many, the nearest ones. */
const MOST_ROADS = 4

/** Nobody walks further than this to a road, in metres of straight line; the search doubles its reach up to it. */
const REACH_METERS = [250, 500, 1_000]

/** A walk that ends this near to a barrier does not cross it: the place on the road is rounded to the grid. */
const AT_BARRIER_METERS = 1

/** A place on a road, and how far it is in metres of straight line. */
interface RoadPlace {
  readonly edge: number
  readonly along: number
  readonly straight: number
}

/** Finds where people come onto the roads. */
export class RoadFinder {
  readonly #network: WalkNetwork
  readonly #barriers: BarrierIndex
  readonly #boxes: BoxIndex

  constructor(network: WalkNetwork, barriers: BarrierIndex) {
    this.#network = network
    this.#barriers = barriers
    const { nodes, from, to, isOpen } = network
    this.#boxes = new BoxIndex(
      () => from.length,
      (edge, box) => {
        const [a, b] = [2 * from[edge]!, 2 * to[edge]!]
        box[0] = Math.min(nodes[a]!, nodes[b]!)
        box[1] = Math.min(nodes[a + 1]!, nodes[b + 1]!)
        box[2] = Math.max(nodes[a]!, nodes[b]!)
        box[3] = Math.max(nodes[a + 1]!, nodes[b + 1]!)
        return isOpen[edge] === 1
      },
    )
  }

  /**
   * The nearest place on each of the (up to four) nearest roads that a straight walk of at most 1 km reaches without
   * crossing a barrier, nearest first; a road is a line of the base.
   */
  near(x: number, y: number): RoadPlace[] {
    const scale = metersPerStep(y)
    let found: RoadPlace[] = []
    for (const reach of REACH_METERS) {
      const [dx, dy] = [reach / scale.east, reach / scale.north]
      found = this.#nearestByLine(x, y, this.#boxes.search(x - dx, y - dy, x + dx, y + dy), reach)
      if (found.length >= MOST_ROADS) break
    }
    return found.slice(0, MOST_ROADS)
  }

  #nearestByLine(x: number, y: number, edges: readonly number[], reach: number): RoadPlace[] {
    const places = edges.map((edge) => this.#placeOn(edge, x, y)).filter(({ straight }) => straight <= reach)
    places.sort((a, b) => a.straight - b.straight || a.edge - b.edge)
    const lines = new Set<number>()
    return places.filter((place) => {
      const line = this.#network.line[place.edge]!
      if (lines.has(line) || lines.size >= MOST_ROADS || this.#isCutOff(x, y, place)) return false
      lines.add(line)
      return true
    })
  }

  #placeOn(edge: number, x: number, y: number): RoadPlace {
    const [ax, ay, bx, by] = this.#ends(edge)
    const { east, north } = metersPerStep(y)
    const [dx, dy] = [(bx - ax) * east, (by - ay) * north]
    const along = ((x - ax) * east * dx + (y - ay) * north * dy) / (dx * dx + dy * dy)
    const share = Math.max(0, Math.min(1, along))
    const straight = segmentLengthMeters(x, y, ax + share * (bx - ax), ay + share * (by - ay))
    return { edge, along: share * this.#network.meters[edge]!, straight }
  }

  #isCutOff(x: number, y: number, { edge, along, straight }: RoadPlace): boolean {
    if (straight <= AT_BARRIER_METERS) return false
    const [ax, ay, bx, by] = this.#ends(edge)
    const share = along / this.#network.meters[edge]!
    const before = 1 - AT_BARRIER_METERS / straight
    const endX = x + (ax + share * (bx - ax) - x) * before
    const endY = y + (ay + share * (by - ay) - y) * before
    return this.#barriers.crosses(x, y, Math.round(endX), Math.round(endY))
  }

  #ends(edge: number): [number, number, number, number] {
    const { nodes, from, to } = this.#network
    const [a, b] = [2 * from[edge]!, 2 * to[edge]!]
    return [nodes[a]!, nodes[a + 1]!, nodes[b]!, nodes[b + 1]!]
  }
}
