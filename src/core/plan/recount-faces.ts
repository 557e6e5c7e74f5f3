import { faceAreaSquareMeters } from '#core/topology/face-area.ts'
import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { divideFigure } from './divide-figure.ts'
import { NO_TALLY, type FaceTally } from './face-tally.ts'
import { isSameTally } from './is-same-tally.ts'
import type { Plan } from './plan.ts'
import type { BuildingMove, PlanDiff } from './plan-diff.ts'

/** Where the people of a face go: faces, and what says how many to each. */
interface Shares {
  readonly faces: readonly number[]
  /** Weights by figure, beside `faces`; of buildings where there are any, else of areas. */
  readonly residents: readonly number[]
  readonly households: readonly number[]
  readonly buildings: readonly number[]
  /** True when residents go by area. */
  readonly byArea: boolean
}

/**
 * Who lives in which face after borders have moved: residents and households go with the buildings they live in;
 * a face without buildings gives in proportion to area, and what comes of it is marked as estimated. Figures are
 * integers and their sums stay (largest remainder), whatever the buildings of a face add up to.
 *
 * @param pieces New face → the face it is a piece of.
 */
export function recountFaces(
  plan: Plan,
  diff: TopologyDiff,
  pieces: ReadonlyMap<number, number>,
): Pick<PlanDiff, 'tallies' | 'buildings'> {
  const { topology, figures } = plan
  const before = facesBeside(diff, 'from')
  const areaBefore = new Map(before.map((face) => [face, faceAreaSquareMeters(topology, face)]))
  topology.apply(diff)
  const after = facesBeside(diff, 'to')
  const areaAfter = new Map(after.map((face) => [face, faceAreaSquareMeters(topology, face)]))
  const buildings: BuildingMove[] = []
  const came = new Map(after.map((face) => [face, NO_TALLY]))
  const locate = faceFinder(topology)
  const facing = facesAcross(diff)
  for (const face of before) {
    const own = [...pieces].flatMap(([piece, origin]) => (origin === face ? [piece] : []))
    const around = own.length > 0 ? [face, ...own] : [face, ...after.filter((other) => other !== face)]
    const housed: [building: number, face: number][] = []
    plan.eachBuilding(face, (building) => {
      const { points } = plan.base.buildings
      const to = locate(around, points[building * 2]!, points[building * 2 + 1]!) ?? face
      housed.push([building, to])
      if (to !== face) buildings.push({ building, from: face, to })
    })
    const byArea =
      own.length > 0 ? areas(around, areaAfter) : transfers(face, around, facing, areaBefore, areaAfter)
    share(figures.of(face), sharesOf(plan, around, byArea, housed), came)
  }
  topology.apply(invertTopologyDiff(diff))
  const tallies = [...came].map(([face, to]) => ({
    face,
    from: face < topology.faceCount ? figures.of(face) : NO_TALLY,
    to,
  }))
  return {
    tallies: tallies.filter(({ from, to }) => !isSameTally(from, to)),
    buildings: buildings.sort((a, b) => a.building - b.building),
  }
}

/** Faces beside the changed arcs and those that change themselves, ascending. */
function facesBeside(diff: TopologyDiff, when: 'from' | 'to'): number[] {
  const faces = new Set<number>()
  for (const change of diff.arcs) for (const face of change[when]?.face ?? []) if (face >= 0) faces.add(face)
  for (const change of diff.faces) if (change[when] !== null) faces.add(change.face)
  return [...faces].sort((a, b) => a - b)
}

/** The faces across the changed arcs of each face, before or afterwards. */
function facesAcross({ arcs }: TopologyDiff): ReadonlyMap<number, ReadonlySet<number>> {
  const across = new Map<number, Set<number>>()
  for (const { from, to } of arcs) {
    for (const { face } of [from, to].filter((record) => record !== null)) {
      for (const side of [0, 1] as const) {
        across.set(face[side], (across.get(face[side]) ?? new Set()).add(face[1 - side]!))
      }
    }
  }
  return across
}

/** Finds the first of some faces that holds a position, its border included. */
function faceFinder(
  topology: Topology,
): (faces: readonly number[], x: number, y: number) => number | undefined {
  const rings = new Map<number, readonly (readonly number[])[]>()
  const ringsOf = (face: number): readonly (readonly number[])[] => {
    let own = rings.get(face)
    if (own === undefined) {
      const { faceRings, faceRingStart, faceRingEnd } = topology
      own = Array.from(faceRings.subarray(faceRingStart[face], faceRingEnd[face]), (start) =>
        ringPositions(topology, start),
      )
      rings.set(face, own)
    }
    return own
  }
  return (faces, x, y) =>
    faces.find((face) =>
      ringsOf(face).every((ring, i) => {
        const where = ringContains(ring, 0, ring.length / 2, x, y)
        return i === 0 ? where >= 0 : where <= 0
      }),
    )
}

function areas(faces: readonly number[], area: ReadonlyMap<number, number>): number[] {
  return faces.map((face) => area.get(face) ?? 0)
}

/**
 * What a face keeps, and what it loses to those that grow, in proportion to their gain: to those across its changed
 * arcs, or, where none of them grows, to whoever does.
 */
function transfers(
  face: number,
  around: readonly number[],
  across: ReadonlyMap<number, ReadonlySet<number>>,
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): number[] {
  const gain = (other: number): number => (after.get(other) ?? 0) - (before.get(other) ?? 0)
  const loss = Math.max(0, -gain(face))
  const all = around.map((other) => (other === face ? 0 : Math.max(0, gain(other))))
  const near = all.map((one, i) => (across.get(face)?.has(around[i]!) ? one : 0))
  const gains = near.some((one) => one > 0) ? near : all
  const total = gains.reduce((sum, one) => sum + one, 0)
  return around.map((other, i) =>
    other === face ? (before.get(face) ?? 0) - loss : total === 0 ? 0 : (loss * gains[i]!) / total,
  )
}

function sharesOf(
  plan: Plan,
  faces: readonly number[],
  byArea: readonly number[],
  housed: readonly (readonly [building: number, face: number])[],
): Shares {
  const { residents, households } = plan.base.buildings
  const index = new Map(faces.map((face, i) => [face, i]))
  const sums = {
    residents: faces.map(() => 0),
    households: faces.map(() => 0),
    buildings: faces.map(() => 0),
  }
  for (const [building, face] of housed) {
    const at = index.get(face)!
    sums.residents[at]! += residents[building]!
    sums.households[at]! += households[building]!
    sums.buildings[at]! += 1
  }
  const known = (weights: readonly number[]): boolean => weights.some((weight) => weight > 0)
  const people = known(sums.residents) ? sums.residents : byArea
  return {
    faces,
    residents: people,
    households: known(sums.households) ? sums.households : people,
    buildings: known(sums.buildings) ? sums.buildings : byArea,
    byArea: !known(sums.residents),
  }
}

/** Adds the shares of one face's people to what came to the faces. */
function share(tally: FaceTally, shares: Shares, came: Map<number, FaceTally>): void {
  const residents = divideFigure(tally.residents, shares.residents)
  const households = divideFigure(tally.households, shares.households)
  const buildings = divideFigure(tally.buildings, shares.buildings)
  const isGuessed = tally.estimated || (shares.byArea && residents.filter((count) => count > 0).length > 1)
  for (const [i, face] of shares.faces.entries()) {
    const sum = came.get(face)!
    came.set(face, {
      residents: sum.residents + residents[i]!,
      households: sum.households + households[i]!,
      buildings: sum.buildings + buildings[i]!,
      estimated: sum.estimated || (isGuessed && residents[i]! > 0),
    })
  }
}
