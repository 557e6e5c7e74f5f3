import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { LeastQueue } from '#core/snapping/least-queue.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import { BarrierIndex } from './barrier-index.ts'
import { RoadFinder } from './road-finder.ts'
import type { WalkGround } from './walk-ground.ts'

/** Who is within reach of a place: demand points, ascending, and how far each walks. */
export interface Walks {
  readonly demand: Int32Array
  readonly meters: Float32Array
}

/** Walks from any place to the people around it. Its indexes are made once; a question costs what lies within reach. */
export class Walker {
  readonly #ground: WalkGround
  readonly #barriers: BarrierIndex
  readonly #roads: RoadFinder
  readonly #demand: BoxIndex
  /** Entries of the ground's access by edge: those of edge e are `#entries[#entryStart[e] … #entryStart[e + 1] - 1]`. */
  readonly #entryStart: Uint32Array
  readonly #entries: Int32Array
  /** Demand point of each entry. */
  readonly #entryDemand: Int32Array

  constructor(ground: WalkGround) {
    this.#ground = ground
    this.#barriers = new BarrierIndex(ground.barriers)
    this.#roads = new RoadFinder(ground.network, this.#barriers)
    const { points } = ground.demand
    this.#demand = new BoxIndex(
      () => points.length / 2,
      (at, box) => {
        box[0] = box[2] = points[2 * at]!
        box[1] = box[3] = points[2 * at + 1]!
        return true
      },
    )
    const { start, edge } = ground.access
    this.#entryStart = new Uint32Array(ground.network.from.length + 1)
    for (const at of edge) this.#entryStart[at + 1]!++
    for (let at = 0; at < ground.network.from.length; at++) this.#entryStart[at + 1]! += this.#entryStart[at]!
    const next = this.#entryStart.slice()
    this.#entries = new Int32Array(edge.length)
    for (const [entry, at] of edge.entries()) this.#entries[next[at]!++] = entry
    this.#entryDemand = new Int32Array(edge.length)
    for (let at = 0; at + 1 < start.length; at++) this.#entryDemand.fill(at, start[at], start[at + 1])
  }

  /** Everybody who walks at most `maxMeters` to a place in grid steps. */
  from(x: number, y: number, maxMeters: number): Walks {
    const best = new Map<number, number>()
    const offer = (demand: number, meters: number): void => {
      if (meters <= maxMeters && meters < (best.get(demand) ?? Infinity)) best.set(demand, meters)
    }
    this.#walkStraight(x, y, maxMeters, offer)
    if (this.#ground.method === 'network') this.#walkRoads(x, y, maxMeters, offer)
    const demand = Int32Array.from(best.keys()).sort()
    return { demand, meters: Float32Array.from(demand, (at) => best.get(at)!) }
  }

  #walkStraight(
    x: number,
    y: number,
    maxMeters: number,
    offer: (demand: number, meters: number) => void,
  ): void {
    const { walkFactor, demand } = this.#ground
    const scale = metersPerStep(y)
    const reach = (maxMeters / walkFactor) * BOX_MARGIN
    const [dx, dy] = [reach / scale.east, reach / scale.north]
    for (const at of this.#demand.search(x - dx, y - dy, x + dx, y + dy)) {
      const [toX, toY] = [demand.points[2 * at]!, demand.points[2 * at + 1]!]
      const meters = segmentLengthMeters(x, y, toX, toY) * walkFactor
      if (meters <= maxMeters && !this.#barriers.crosses(x, y, toX, toY)) offer(at, meters)
    }
  }

  /** Dijkstra (1959) along the roads, up to the reach. */
  #walkRoads(x: number, y: number, maxMeters: number, offer: (demand: number, meters: number) => void): void {
    const { network, access, walkFactor } = this.#ground
    const { from, to, meters: length, edgeStart, edges } = network
    const tentative = new Map<number, number>()
    const queue = new LeastQueue()
    const reach = (node: number, meters: number): void => {
      if (meters > maxMeters || meters >= (tentative.get(node) ?? Infinity)) return
      tentative.set(node, meters)
      queue.add(node, meters)
    }
    for (const { edge, along, straight } of this.#roads.near(x, y)) {
      const onto = straight * walkFactor
      reach(from[edge]!, onto + along)
      reach(to[edge]!, onto + length[edge]! - along)
      this.#eachEntry(edge, (entry, demand) =>
        offer(demand, onto + Math.abs(access.along[entry]! - along) + access.meters[entry]!),
      )
    }
    for (let top = queue.take(); top !== null; top = queue.take()) {
      const { item: node, key: meters } = top
      if (meters > tentative.get(node)!) continue
      for (let i = edgeStart[node]!; i < edgeStart[node + 1]!; i++) {
        const edge = edges[i]!
        const isFirst = from[edge] === node
        this.#eachEntry(edge, (entry, demand) => {
          const along = access.along[entry]!
          offer(demand, meters + (isFirst ? along : length[edge]! - along) + access.meters[entry]!)
        })
        reach(isFirst ? to[edge]! : from[edge]!, meters + length[edge]!)
      }
    }
  }

  #eachEntry(edge: number, visit: (entry: number, demand: number) => void): void {
    for (let i = this.#entryStart[edge]!; i < this.#entryStart[edge + 1]!; i++) {
      const entry = this.#entries[i]!
      visit(entry, this.#entryDemand[entry]!)
    }
  }
}

/** A degree of longitude is shorter towards the pole: the box of the search is a little too large, never too small. */
const BOX_MARGIN = 1.01
