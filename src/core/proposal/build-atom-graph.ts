import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { LEVELS, type Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { findRoot } from '#core/topology/find-root.ts'
import type { AtomGraph } from './atom-graph.ts'
import { borderCost } from './border-cost.ts'
import { BorderLines, noBorder, type BorderKinds } from './border-lines.ts'
import { bridgeGraph } from './bridge-graph.ts'
import { joinCompounds } from './join-compounds.ts'

/** What is to be divided, and into what pieces. */
export interface AtomGraphOptions {
  /** Jurisdictions of one level whose ground it is. */
  readonly scope: readonly JurisdictionId[]
  /** Units of this level stay whole, or single faces do. */
  readonly atoms: Level | 'face'
  /** Level of the units that should stay whole, too; null = none. */
  readonly group: Level | null
}

/**
 * The ground of some jurisdictions as a graph of atoms: units of a level or faces, and joined to one atom what shares a
 * compound. Ground that lies apart is connected by bridges that cost nothing (`bridgeGraph`), so that what is in pieces
 * today may stay so. Locked = neither the atom's units nor what is above them
 * may change.
 */
export function buildAtomGraph(metrics: Metrics, { scope, atoms, group }: AtomGraphOptions): AtomGraph {
  const { plan } = metrics
  const { faceCount } = plan.topology
  const holderOf = new Int32Array(faceCount).fill(-1)
  const faces: number[] = []
  for (const [at, id] of scope.entries()) {
    plan.eachFace(plan.slotOf(id), (face) => {
      holderOf[face] = at
      faces.push(face)
    })
  }
  faces.sort((a, b) => a - b)
  const pieceOf = piecesOf(plan, faces, atoms)
  const root = Int32Array.from({ length: faces.length }, (_, piece) => piece)
  joinCompounds(plan, pieceOf, holderOf, root)
  const outline = new Outline(plan, pieceOf, root)
  const order = outline.inOrder(metrics, faces)

  const atomOf = new Int32Array(faceCount).fill(-1)
  const atomOfRoot = new Map(order.map((piece, atom) => [piece, atom]))
  const members: number[][] = order.map(() => [])
  for (const face of faces) {
    const atom = atomOfRoot.get(findRoot(root, pieceOf[face]!))!
    atomOf[face] = atom
    members[atom]!.push(face)
  }
  const places = Int32Array.from(order.flatMap((piece) => outline.place(piece)))
  const holder = Int32Array.from(members, (own) => holderOf[own[0]!]!)
  const groupLabels = group === null ? null : plan.labels(group)
  const groupSlots = members.map((own) => (groupLabels === null ? UNASSIGNED : commonLabel(groupLabels, own)))
  const groups = [...new Set(groupSlots)].filter((slot) => slot !== UNASSIGNED)
  const groupOf = new Map(groups.map((slot, at) => [slot, at]))
  const sum = (figures: Int32Array): Float64Array =>
    Float64Array.from(members, (own) => own.reduce((total, face) => total + figures[face]!, 0))
  return {
    ...edgesOf(plan, faces, { atomOf, places, holder }),
    residents: sum(plan.figures.residents),
    households: sum(plan.figures.households),
    faces: members,
    atomOf,
    holder,
    scope,
    group: Int32Array.from(groupSlots, (slot) => groupOf.get(slot) ?? -1),
    groups: groups.map((slot) => plan.idOf(slot)!),
    locked: Uint8Array.from(members, (own) => Number(own.some((face) => isLocked(plan, face, atoms)))),
    places,
  }
}

/** Piece of each face by number, in the order of first faces. */
function piecesOf(plan: Plan, faces: readonly number[], atoms: Level | 'face'): Int32Array {
  const labels = atoms === 'face' ? null : plan.labels(atoms)
  const pieceOf = new Int32Array(plan.topology.faceCount).fill(-1)
  const pieceOfUnit = new Map<number, number>()
  for (const [at, face] of faces.entries()) {
    const unit = labels?.[face] ?? UNASSIGNED
    const piece = unit === UNASSIGNED ? at : (pieceOfUnit.get(unit) ?? at)
    if (unit !== UNASSIGNED) pieceOfUnit.set(unit, piece)
    pieceOf[face] = piece
  }
  return pieceOf
}

/** Outlines of joined pieces: where they begin, and what tells two of them apart. */
class Outline {
  readonly #pieceOf: Int32Array
  readonly #root: Int32Array
  readonly #plan: Plan
  /** Smallest x, with the smallest y there; then sums of all x and all y. */
  readonly #key = new Map<number, [x: number, y: number, sumX: number, sumY: number]>()

  constructor(plan: Plan, pieceOf: Int32Array, root: Int32Array) {
    this.#plan = plan
    this.#pieceOf = pieceOf
    this.#root = root
  }

  place(piece: number): [x: number, y: number] {
    const [x, y] = this.#key.get(piece)!
    return [x, y]
  }

  /** Roots of the pieces by their smallest position, then by area, then by what their outlines sum up to. */
  inOrder({ measures }: Metrics, faces: readonly number[]): number[] {
    const area = new Map<number, number>()
    for (const face of faces) {
      const piece = this.#of(face)
      area.set(piece, (area.get(piece) ?? 0) + measures.faceAreaSquareDecimeters[face]!)
      this.#addBorder(face, piece)
    }
    return [...this.#key.keys()].sort((a, b) => {
      const [one, other] = [this.#key.get(a)!, this.#key.get(b)!]
      return (
        one[0] - other[0] ||
        one[1] - other[1] ||
        area.get(a)! - area.get(b)! ||
        one[2] - other[2] ||
        one[3] - other[3]
      )
    })
  }

  #of(face: number): number {
    return face < 0 || this.#pieceOf[face]! < 0 ? -1 : findRoot(this.#root, this.#pieceOf[face]!)
  }

  #addBorder(face: number, piece: number): void {
    const { points, arcStart, arcEnd, face: faceOf } = this.#plan.topology
    let key = this.#key.get(piece)
    if (key === undefined) this.#key.set(piece, (key = [Infinity, Infinity, 0, 0]))
    for (const halfEdge of halfEdgesOf(this.#plan, face)) {
      if (this.#of(faceOf[halfEdge ^ 1]!) === piece) continue
      for (let i = arcStart[halfEdge >> 1]!; i < arcEnd[halfEdge >> 1]!; i++) {
        const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
        if (x < key[0] || (x === key[0] && y < key[1])) {
          key[0] = x
          key[1] = y
        }
        key[2] += x
        key[3] += y
      }
    }
  }
}

function* halfEdgesOf({ topology }: Plan, face: number): Generator<number> {
  const { faceRingStart, faceRingEnd, faceRings, next } = topology
  for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
    const start = faceRings[ring]!
    let at = start
    do {
      yield at
      at = next[at]!
    } while (at !== start)
  }
}

function edgesOf(
  plan: Plan,
  faces: readonly number[],
  { atomOf, places, holder }: Pick<AtomGraph, 'atomOf' | 'places' | 'holder'>,
): Pick<AtomGraph, 'graph' | 'meters' | 'along'> {
  const { topology, rules } = plan
  const lines = BorderLines.of(plan.base.lines)
  const rows: Map<number, BorderKinds>[] = Array.from({ length: places.length / 2 }, () => new Map())
  for (const face of faces) {
    const atom = atomOf[face]!
    for (const halfEdge of halfEdgesOf(plan, face)) {
      const across = topology.face[halfEdge ^ 1]!
      const other = across < 0 ? -1 : atomOf[across]!
      if (other <= atom) continue
      let kinds = rows[atom]!.get(other)
      if (kinds === undefined) {
        kinds = noBorder()
        rows[atom]!.set(other, kinds)
        rows[other]!.set(atom, kinds)
      }
      lines.measure(topology, halfEdge >> 1, rules, kinds)
    }
  }
  for (const [a, b] of bridgeGraph(rows, places, holder)) {
    rows[a]!.set(b, noBorder())
    rows[b]!.set(a, noBorder())
  }
  const start = new Uint32Array(rows.length + 1)
  for (const [atom, row] of rows.entries()) start[atom + 1] = start[atom]! + row.size
  const neighbour = new Int32Array(start[rows.length]!)
  const cost = new Float64Array(neighbour.length)
  const meters = new Float64Array(neighbour.length)
  const along = new Float64Array(neighbour.length)
  for (const [atom, row] of rows.entries()) {
    let at = start[atom]!
    for (const [other, kinds] of [...row].sort(([a], [b]) => a - b)) {
      const border = borderCost(kinds, rules)
      neighbour[at] = other
      cost[at] = border.cost
      meters[at] = border.meters
      along[at++] = border.along
    }
  }
  return { graph: { start, neighbour, cost }, meters, along }
}

/** The label that all faces have, or {@link UNASSIGNED}. */
function commonLabel(labels: Int32Array, faces: readonly number[]): number {
  const label = labels[faces[0]!]!
  return faces.every((face) => labels[face] === label) ? label : UNASSIGNED
}

/** True when a unit that would change hands with the atom, or anything above it, is locked. */
function isLocked(plan: Plan, face: number, atoms: Level | 'face'): boolean {
  const finest = atoms === 'face' ? 0 : LEVELS.indexOf(atoms)
  for (let slot = plan.faceOwner[face]!; slot !== UNASSIGNED; slot = plan.parentOf(slot)) {
    const record = plan.at(slot)!
    if (record.locked && LEVELS.indexOf(record.level) >= finest) return true
  }
  return false
}
