import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { findRoot } from '#core/topology/find-root.ts'
import type { ChangedArea, RuleChange } from './changed-area.ts'
import type { GroundFlow } from './ground-flow.ts'
import type { GroundPieces } from './ground-pieces.ts'
import { SumTable } from './sum-table.ts'

type Owners = readonly [from: JurisdictionId | null, to: JurisdictionId | null]

/** What the areas are read off. */
interface ComparedGround {
  readonly level: Level
  readonly pieces: GroundPieces
  /** By piece. */
  readonly owners: readonly Owners[]
  readonly rules: { readonly fixed: readonly RuleChange[]; readonly broken: readonly RuleChange[] }
}

/** What is gathered of an area. */
interface Draft {
  readonly faces: number[]
  readonly pieces: Set<number>
  newCentimeters: number
  goneCentimeters: number
}

/**
 * Connected ground that changes hands: faces whose owner differs, joined across shared borders. A piece of several
 * faces counts where its first face lies.
 */
export function findAreas(
  first: Metrics,
  second: Metrics,
  { level, pieces, owners, rules }: ComparedGround,
): ChangedArea[] {
  const { topology, pieceOf, measures } = pieces
  const isChanged = (face: number): boolean => {
    const pair = face < 0 || pieceOf[face]! < 0 ? undefined : owners[pieceOf[face]!]
    return pair !== undefined && pair[0] !== pair[1]
  }
  const root = Int32Array.from({ length: topology.faceCount }, (_, face) => face)
  const { face: faceOf } = topology
  for (let half = 0; half < faceOf.length; half += 2) {
    const [left, right] = [faceOf[half]!, faceOf[half + 1]!]
    if (isChanged(left) && isChanged(right)) root[findRoot(root, left)] = findRoot(root, right)
  }
  const drafts = new Map<number, Draft>()
  const areaOfPiece = new Map<number, number>()
  for (let face = 0; face < topology.faceCount; face++) {
    if (!isChanged(face)) continue
    const key = findRoot(root, face)
    let draft = drafts.get(key)
    if (draft === undefined)
      drafts.set(key, (draft = { faces: [], pieces: new Set(), newCentimeters: 0, goneCentimeters: 0 }))
    draft.faces.push(face)
    const piece = pieceOf[face]!
    if (areaOfPiece.has(piece)) continue
    areaOfPiece.set(piece, key)
    draft.pieces.add(piece)
  }
  const nobody: Owners = [null, null]
  const ownersAt = (face: number): Owners =>
    face < 0 || pieceOf[face]! < 0 ? nobody : owners[pieceOf[face]!]!
  for (let half = 0; half < faceOf.length; half += 2) {
    const [left, right] = [faceOf[half]!, faceOf[half + 1]!]
    const face = isChanged(left) ? left : isChanged(right) ? right : -1
    if (face < 0) continue
    const [[a, c], [b, d]] = [ownersAt(left), ownersAt(right)]
    const draft = drafts.get(findRoot(root, face))!
    if (a !== b && c === d) draft.goneCentimeters += measures.arcLengthCentimeters[half >> 1]!
    if (a === b && c !== d) draft.newCentimeters += measures.arcLengthCentimeters[half >> 1]!
  }
  const moved = movedCompounds(first.plan, pieces, owners, areaOfPiece)
  const units = movedUnits(first.plan, second.plan, level, pieces, areaOfPiece)
  return [...drafts]
    .map(([key, draft]): ChangedArea => {
      const table = new SumTable()
      for (const piece of draft.pieces) table.add(...owners[piece]!, pieces, piece)
      const flows = table.flows()
      const involved = new Set(flows.flatMap(({ from, to }) => [from, to]))
      const sum = (figure: 'residents' | 'households' | 'buildings' | 'areaSquareMeters'): number =>
        flows.reduce((total, flow: GroundFlow) => total + flow[figure], 0)
      return {
        residents: sum('residents'),
        households: sum('households'),
        buildings: sum('buildings'),
        areaSquareMeters: sum('areaSquareMeters'),
        flows,
        compounds: moved.whole.get(key) ?? [],
        partlyMoved: moved.partly.get(key) ?? [],
        units: units.get(key) ?? [],
        newMeters: draft.newCentimeters / 100,
        goneMeters: draft.goneCentimeters / 100,
        fixed: rules.fixed.filter(({ id }) => involved.has(id)),
        broken: rules.broken.filter(({ id }) => involved.has(id)),
        faces: draft.faces,
      }
    })
    .sort(
      (a, b) =>
        b.residents - a.residents || b.areaSquareMeters - a.areaSquareMeters || a.faces[0]! - b.faces[0]!,
    )
}

/** Compounds by area: of which every building changes hands, and only some. */
function movedCompounds(
  { base }: Plan,
  { pieceOfBuilding }: GroundPieces,
  owners: readonly Owners[],
  areaOfPiece: ReadonlyMap<number, number>,
) {
  const total = new Map<number, number>()
  const gone = new Map<number, Map<number, number>>()
  for (const [building, piece] of pieceOfBuilding.entries()) {
    const compound = base.buildings.compound[building]!
    if (compound < 0) continue
    total.set(compound, (total.get(compound) ?? 0) + 1)
    const area = piece < 0 || owners[piece]![0] === owners[piece]![1] ? undefined : areaOfPiece.get(piece)
    if (area === undefined) continue
    const counts = gone.get(compound) ?? new Map<number, number>()
    gone.set(compound, counts.set(area, (counts.get(area) ?? 0) + 1))
  }
  const [whole, partly] = [new Map<number, number[]>(), new Map<number, number[]>()]
  for (const [compound, counts] of [...gone].sort(([a], [b]) => a - b)) {
    for (const [area, count] of counts) {
      const lists = count === total.get(compound) ? whole : partly
      lists.set(area, [...(lists.get(area) ?? []), compound])
    }
  }
  return { whole, partly }
}

/** Jurisdictions of the next finer level that have another parent, by area, in order of slots. */
function movedUnits(
  first: Plan,
  second: Plan,
  level: Level,
  { topology, pieceOf, from }: GroundPieces,
  areaOfPiece: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly JurisdictionId[]> {
  const found = new Map<number, JurisdictionId[]>()
  const finer = first.finer(level)
  if (finer === undefined) return found
  const labels = first.labels(finer)
  const areaOf = new Map<number, number>()
  for (let face = 0; face < topology.faceCount; face++) {
    const piece = pieceOf[face]!
    const area = piece < 0 ? undefined : areaOfPiece.get(piece)
    if (area === undefined) continue
    const slot = labels[from[piece]!] ?? -1
    if (slot >= 0 && !areaOf.has(slot)) areaOf.set(slot, area)
  }
  for (const { id } of first.jurisdictions(finer)) {
    const [slot, other] = [first.slotOf(id), second.slotOf(id)]
    const area = areaOf.get(slot)
    if (area === undefined || second.at(other)?.retired !== false) continue
    const [was, is] = [first.idOf(first.ancestor(slot, level)), second.idOf(second.ancestor(other, level))]
    if (was !== is) found.set(area, [...(found.get(area) ?? []), id])
  }
  return found
}
