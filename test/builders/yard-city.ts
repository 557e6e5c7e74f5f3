import type { CompoundFigure, CompoundTable } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import { LINE_KINDS, type LineKind } from '#core/plan/line-table.ts'
import { newRecord } from '#core/plan/new-record.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE, type RuleProfile } from '#core/plan/rule-profile.ts'
import { unknownCompounds } from './unknown-compounds.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import { yardPlace } from './yard-place.ts'

/** Metres: west, south, width, height. */
export type YardBox = readonly [x: number, y: number, width: number, height: number]

/** A compound of a yard city; facts that are not told are unknown. */
export interface Yard {
  readonly at: YardBox
  /** Corners in metres, interleaved, instead of the box. */
  readonly outline?: readonly number[]
  readonly name?: string
  /** `Y-` and its number unless told. */
  readonly code?: string
  readonly facts?: Partial<Record<CompoundFigure, number>>
  /** False = none; unknown unless told. */
  readonly managed?: boolean
  readonly manager?: string
  readonly partyBranch?: string
  readonly builtYear?: number
}

/** What a yard city is made of, in metres from its south-western corner. */
export interface YardCity {
  readonly yards: readonly Yard[]
  /** Grids, a face each; one grid of 4 × 4 km in community A unless told. */
  readonly grids?: readonly { readonly at: YardBox; readonly community: string }[]
  readonly lines?: readonly { readonly kind: LineKind; readonly along: readonly number[] }[]
  readonly walls?: readonly { readonly between: readonly number[]; readonly along: readonly number[] }[]
  /** `onRoad`: unknown unless told; `guards`: the same. */
  readonly gates?: readonly {
    readonly yard: number
    readonly at: readonly [x: number, y: number]
    readonly guards?: number
    readonly onRoad?: boolean
  }[]
  readonly rules?: Partial<RuleProfile>
}

/**
 * A city of compounds drawn in metres. Each has one building in the middle of its box, with its households and
 * residents (none where unknown). Communities are called like their letter with 社区, all in one street.
 */
export function yardCity(city: YardCity): PlanBase {
  const { yards, lines = [], walls = [], gates = [] } = city
  const grids = city.grids ?? [{ at: [-2_000, -2_000, 4_000, 4_000] as const, community: 'A' }]
  const { topology, faceFeature } = buildTopology({
    coordinates: Float64Array.from(grids.flatMap(({ at }) => corners(at).map((step) => step / 1e7))),
    ringStart: Uint32Array.from({ length: grids.length + 1 }, (_, i) => 4 * i),
    polygonStart: Uint32Array.from({ length: grids.length + 1 }, (_, i) => i),
    polygonFeature: Uint32Array.from(grids, (_, i) => i),
    featureCount: grids.length,
  })
  const communities = [...new Set(grids.map(({ community }) => community))].toSorted()
  const code = (index: number): string => String(index + 1).padStart(3, '0')
  const jurisdictions = [
    ...grids.map(({ community }, i) =>
      newRecord({
        id: `g${i}`,
        level: 'grid',
        name: `${community}第${i + 1}网格`,
        code: `150101001${code(communities.indexOf(community))}${code(i)}`,
        legalStatus: 'grid',
        parent: `c${community}`,
      }),
    ),
    ...communities.map((community, i) =>
      newRecord({
        id: `c${community}`,
        level: 'community',
        name: `${community}社区`,
        code: `150101001${code(i)}`,
        legalStatus: 'community',
        parent: 's',
      }),
    ),
    newRecord({
      id: 's',
      level: 'street',
      name: '东街街道',
      code: '150101001000',
      legalStatus: 'street',
      parent: null,
    }),
  ]
  const compounds = compoundsOf(yards)
  const points = Int32Array.from(
    yards.flatMap(({ at: [x, y, width, height] }) => yardPlace(x + width / 2, y + height / 2)),
  )
  const face = facesAt(topology, points)
  const known = (figure: 'residents' | 'households'): Int32Array =>
    Int32Array.from(compounds[figure], (value) => Math.max(0, value))
  const perFace = (values: ArrayLike<number>): Int32Array => {
    const sums = new Int32Array(topology.faceCount)
    for (const [building, at] of face.entries()) if (at >= 0) sums[at]! += values[building]!
    return sums
  }
  return {
    name: 'Yards',
    levels: ['grid', 'community', 'street'],
    topology,
    figures: {
      residents: perFace(known('residents')),
      households: perFace(known('households')),
      buildings: perFace(yards.map(() => 1)),
    },
    known: { residents: true, households: true, buildings: true },
    jurisdictions,
    faceOwner: Int32Array.from(faceFeature),
    buildings: {
      points,
      residents: known('residents'),
      households: known('households'),
      elderly: new Int32Array(yards.length).fill(-1),
      compound: Int32Array.from(yards, (_, i) => i),
      face,
      outlineStart: new Uint32Array(yards.length + 1),
      outlines: new Int32Array(0),
    },
    compounds,
    walls: {
      compounds: Int32Array.from(walls.flatMap(({ between: [a, b] }) => [a!, b ?? -1])),
      ...paths(walls.map(({ along }) => along)),
    },
    gates: {
      compound: Int32Array.from(gates, ({ yard }) => yard),
      points: Int32Array.from(gates.flatMap(({ at }) => yardPlace(...at))),
      guards: Int16Array.from(gates, ({ guards }) => guards ?? -1),
      roadSide: Uint8Array.from(gates, ({ onRoad }) => (onRoad === undefined ? 0 : onRoad ? 2 : 1)),
    },
    merges: [],
    care: [],
    lines: {
      kind: Uint8Array.from(lines, ({ kind }) => LINE_KINDS.indexOf(kind)),
      names: lines.map(({ kind }, i) => `${kind} ${i + 1}`),
      ...paths(lines.map(({ along }) => along)),
    },
    facilities: EMPTY_FACILITIES,
    columns: new Map(),
    rules: { ...HOHHOT_PROFILE, ...city.rules },
    generated: false,
  }
}

function compoundsOf(yards: readonly Yard[]): CompoundTable {
  const unknown = unknownCompounds(yards.map(({ name }, i) => name ?? `${i + 1}号院`))
  for (const [compound, { facts = {} }] of yards.entries()) {
    for (const [figure, value] of Object.entries(facts)) unknown[figure as CompoundFigure][compound] = value
  }
  const { lineStart, points } = paths(yards.map(({ at, outline }) => outline ?? boxCorners(at)))
  return {
    ...unknown,
    codes: yards.map(({ code }, i) => code ?? `Y-${i + 1}`),
    builtYear: Int16Array.from(yards, ({ builtYear }) => builtYear ?? 0),
    management: Uint8Array.from(yards, ({ managed }) => (managed === undefined ? 0 : managed ? 2 : 1)),
    managers: yards.map(({ manager }) => manager ?? ''),
    partyBranches: yards.map(({ partyBranch }) => partyBranch ?? ''),
    outlineStart: lineStart,
    outlines: points,
  }
}

function paths(lines: readonly (readonly number[])[]): {
  readonly lineStart: Uint32Array
  readonly points: Int32Array
} {
  const lineStart = new Uint32Array(lines.length + 1)
  for (const [i, line] of lines.entries()) lineStart[i + 1] = lineStart[i]! + line.length / 2
  const steps = lines.flatMap((line) =>
    Array.from({ length: line.length / 2 }, (_, i) => yardPlace(line[2 * i]!, line[2 * i + 1]!)).flat(),
  )
  return { lineStart, points: Int32Array.from(steps) }
}

function boxCorners([x, y, width, height]: YardBox): number[] {
  return [x, y, x + width, y, x + width, y + height, x, y + height]
}

/** Corners of a box in grid steps, interleaved. */
function corners(at: YardBox): number[] {
  const places = boxCorners(at)
  return [0, 2, 4, 6].flatMap((i) => yardPlace(places[i]!, places[i + 1]!))
}
