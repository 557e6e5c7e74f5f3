import type { Arcs } from '#core/topology/cut-arcs.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'
import type { LocalEdges } from './local-edges.ts'

/** Numbers, directions, positions and ends of local arcs in the subdivision. */
export interface ArcNames {
  /** Number of each local arc. */
  readonly slotOf: readonly number[]
  /** 1 where the arc of that number runs against the local one. */
  readonly isFlipped: Uint8Array
  /** Interleaved positions along the arc of that number, and the nodes at its two ends. */
  readonly points: readonly (readonly number[])[]
  readonly origin: readonly (readonly [number, number])[]
  /** An edge, and the last edge, of each local arc half-edge, as half-edges of the local edges. */
  readonly anyHalf: Int32Array
  readonly lastHalf: Int32Array
  readonly arcCount: number
  readonly nodeCount: number
  /** The half-edge that a local arc half-edge becomes. */
  readonly halfOf: (arcHalf: number) => number
  /** The half-edge that a half-edge of the local edges becomes part of. */
  readonly newHalf: (localHalf: number) => number
  /** The half-edge that begins where one of the subdivision as it is begins. */
  readonly startHalf: (half: number) => number
}

/**
 * Gives local arcs their numbers. An arc that is cut leaves its number to its first piece, arcs that become one leave
 * it the lowest of theirs, and the direction stays; what is new gets new numbers, nodes likewise by place.
 */
export function nameArcs(
  topology: EditableTopology,
  edges: LocalEdges,
  arcs: Arcs,
  degree: Int32Array,
  gone: readonly number[],
): ArcNames {
  const localCount = arcs.arcStart.length - 1
  const slotOf: number[] = Array.from({ length: localCount }, () => -1)
  const isFlipped = new Uint8Array(localCount)
  for (const arc of edges.arcs.sort((a, b) => a - b)) {
    const half = arcs.arcHalfOf[edges.firstHalf(2 * arc)]!
    if (slotOf[half >> 1]! >= 0) continue
    slotOf[half >> 1] = arc
    isFlipped[half >> 1] = half & 1
  }
  let arcCount = topology.slots.arcs
  for (let k = 0; k < localCount; k++) if (slotOf[k]! < 0) slotOf[k] = arcCount++
  const halfOf = (arcHalf: number) => 2 * slotOf[arcHalf >> 1]! + ((arcHalf & 1) ^ isFlipped[arcHalf >> 1]!)
  const newHalf = (localHalf: number) => halfOf(arcs.arcHalfOf[localHalf]!)

  const nodes = new NodeNames(topology)
  for (const arc of [...edges.arcs, ...gone]) nodes.know(arc)
  const points: number[][] = []
  const origin: [number, number][] = []
  for (let k = 0; k < localCount; k++) {
    const piece = directed(arcs, k, isFlipped[k] === 1)
    const { arcStart } = topology
    if (isLoneLoop(arcs, k, edges, degree) && slotOf[k]! < topology.slots.arcs) {
      const start = 2 * arcStart[slotOf[k]!]!
      turnTo(piece, topology.points[start]!, topology.points[start + 1]!)
    }
    points.push(piece)
    origin.push([nodes.at(piece[0]!, piece[1]!), nodes.at(piece.at(-2)!, piece.at(-1)!)])
  }
  const { anyHalf, lastHalf } = edgesOfArcs(arcs, edges, degree)
  return {
    slotOf,
    isFlipped,
    points,
    origin,
    anyHalf,
    lastHalf,
    arcCount,
    nodeCount: nodes.count,
    halfOf,
    newHalf,
    startHalf: (half) => (edges.has(half >> 1) ? newHalf(edges.firstHalf(half)) : half),
  }
}

/** Numbers of nodes by place. */
class NodeNames {
  count: number
  readonly #topology: EditableTopology
  readonly #numbers = new Map<string, number>()

  constructor(topology: EditableTopology) {
    this.#topology = topology
    this.count = topology.nodeCount
  }

  /** Takes the nodes at the ends of an arc as they are. */
  know(arc: number): void {
    const { points, arcStart, arcEnd, origin } = this.#topology
    const [first, last] = [2 * arcStart[arc]!, 2 * arcEnd[arc]! - 2]
    this.#numbers.set(`${points[first]},${points[first + 1]}`, origin[2 * arc]!)
    this.#numbers.set(`${points[last]},${points[last + 1]}`, origin[2 * arc + 1]!)
  }

  at(x: number, y: number): number {
    const key = `${x},${y}`
    const known = this.#numbers.get(key) ?? this.count++
    this.#numbers.set(key, known)
    return known
  }
}

function directed({ points, arcStart }: Arcs, arc: number, isFlipped: boolean): number[] {
  const piece: number[] = []
  const [first, last] = [arcStart[arc]!, arcStart[arc + 1]! - 1]
  for (let i = 0; i <= last - first; i++) {
    const at = isFlipped ? last - i : first + i
    piece.push(points[2 * at]!, points[2 * at + 1]!)
  }
  return piece
}

/** Turns a closed list of positions so that it starts, and ends, at one of them. */
function turnTo(piece: number[], x: number, y: number): void {
  let at = 0
  while (piece[at] !== x || piece[at + 1] !== y) at += 2
  const open = piece.slice(0, -2)
  piece.splice(0, piece.length, ...open.slice(at), ...open.slice(0, at), x, y)
}

/** True for an arc that is a whole ring by itself, without a node of degree ≥ 3. */
function isLoneLoop(arcs: Arcs, arc: number, edges: LocalEdges, degree: Int32Array): boolean {
  if (arcs.origin[2 * arc] !== arcs.origin[2 * arc + 1]) return false
  const at = 2 * arcs.arcStart[arc]!
  return degree[edges.vertexAt(arcs.points[at]!, arcs.points[at + 1]!)] === 2
}

/** An edge and the last edge of every local arc half-edge; on a ring without nodes the last one is any. */
function edgesOfArcs(arcs: Arcs, edges: LocalEdges, degree: Int32Array) {
  const anyHalf = new Int32Array(arcs.next.length)
  const lastHalf = new Int32Array(arcs.next.length).fill(-1)
  for (let half = 0; half < 2 * edges.count; half++) {
    const arcHalf = arcs.arcHalfOf[half]!
    anyHalf[arcHalf] = half
    if (degree[edges.endOf(half)] !== 2 || lastHalf[arcHalf]! < 0) lastHalf[arcHalf] = half
  }
  return { anyHalf, lastHalf }
}
