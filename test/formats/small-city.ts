import fc from 'fast-check'
import { FACILITY_KINDS } from '#core/plan/facility-table.ts'
import { LINE_KINDS } from '#core/plan/line-table.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { LEVELS, type Level } from '#core/plan/level.ts'
import type { ColumnValue, PlanBase } from '#core/plan/plan-base.ts'
import { Plan } from '#core/plan/plan.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { canonicalTopology } from '#core/topology/canonical-topology.ts'
import type { FacilityRow } from '#io/formats/facility-row.ts'
import { DETAIL_FIGURES, type CompoundDetails, type DetailFigure } from '#io/formats/compound-details.ts'
import { facilityTable } from '#io/formats/facility-table.ts'
import type { FootprintRow } from '#io/formats/footprint-row.ts'
import { footprintTables } from '#io/formats/footprint-tables.ts'
import { gateTable } from '#io/formats/gate-table.ts'
import type { LineRow } from '#io/formats/line-row.ts'
import { lineTable } from '#io/formats/line-table.ts'
import { wallTable } from '#io/formats/wall-table.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'

/** A lattice of `width × height` quadrangles whose inner corners are moved by up to a third of a cell. */
export function latticePolygons(width: number, height: number, shifts: readonly number[]): FlatPolygons {
  const [west, south, step] = [1_117_000_000, 408_000_000, 20_000]
  const corner = (i: number, j: number): [number, number] => {
    const at = 2 * (j * (width + 1) + i)
    const shift = (k: number) => Math.round(((shifts[(at + k) % Math.max(1, shifts.length)] ?? 0) * step) / 3)
    return [(west + i * step + shift(0)) / 1e7, (south + j * step + shift(1)) / 1e7]
  }
  const coordinates: number[] = []
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      coordinates.push(...corner(i, j), ...corner(i + 1, j), ...corner(i + 1, j + 1), ...corner(i, j + 1))
    }
  }
  const count = width * height
  return {
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from({ length: count + 1 }, (_, i) => i * 4),
    polygonStart: Uint32Array.from({ length: count + 1 }, (_, i) => i),
    polygonFeature: Uint32Array.from({ length: count }, (_, i) => i),
    featureCount: count,
  }
}

/** What a random city is drawn from; numbers choose by remainder. */
interface Draw {
  readonly width: number
  readonly height: number
  readonly shifts: readonly number[]
  readonly owners: readonly number[]
  readonly parents: readonly number[]
  readonly counts: readonly number[]
  readonly levels: readonly Level[]
  readonly known: PlanBase['known']
  readonly names: readonly string[]
  readonly values: readonly ColumnValue[]
  readonly generated: boolean
  readonly buildings: readonly FootprintRow[]
  readonly compounds: readonly FootprintRow[]
  readonly lines: readonly LineRow[]
  readonly facilities: readonly FacilityRow[]
}

/** Rectangles and points on and around the lattice of {@link latticePolygons}. */
const footprint: fc.Arbitrary<FootprintRow> = fc
  .record({
    x: fc.integer({ min: 1_116_990_000, max: 1_117_130_000 }),
    y: fc.integer({ min: 407_990_000, max: 408_110_000 }),
    width: fc.integer({ min: 0, max: 3000 }),
    height: fc.integer({ min: 2, max: 3000 }),
    name: fc.constantFrom('', '甲院', '乙院', '__proto__'),
    residents: fc.option(fc.nat(900)),
    elderly: fc.option(fc.nat(300)),
    builtYear: fc.option(fc.integer({ min: 1949, max: 2026 })),
    isManaged: fc.option(fc.boolean()),
  })
  .map(({ x, y, width, height, name, residents, elderly, builtYear, isManaged }) => {
    const [east, north] = [x + width, y + height]
    const outline = width < 2 ? [] : [x, y, east, y, east, north, x, north]
    const point = outline.length === 0 ? ([x, y] as const) : pointInOutline(outline)
    return {
      outline,
      point,
      code: '',
      name,
      compound: name,
      residents,
      households: residents,
      elderly,
      builtYear,
      isManaged,
    }
  })

const details: fc.Arbitrary<CompoundDetails> = fc
  .record({
    amounts: fc.array(fc.option(fc.integer({ min: 0, max: 90_000 }), { freq: 2 }), {
      minLength: DETAIL_FIGURES.length,
      maxLength: DETAIL_FIGURES.length,
    }),
    manager: fc.constantFrom('', '金茂物业', '<b>'),
    contractEnd: fc.constantFrom('', '2026-06-30'),
    partyBranch: fc.constantFrom('', '第一党支部'),
  })
  .map(({ amounts, ...texts }) => ({
    ...texts,
    figures: Object.fromEntries(
      DETAIL_FIGURES.map((figure, i) => [figure, eighth(amounts[i] ?? null)]),
    ) as Record<DetailFigure, number | null>,
  }))

function eighth(amount: number | null): number | null {
  return amount === null ? null : amount / 8
}

const compound = fc.tuple(footprint, details).map(([row, facts]) => ({ ...row, details: facts }))

/** Positions on and around the lattice, none twice in a row. */
const line: fc.Arbitrary<LineRow> = fc
  .record({
    kind: fc.constantFrom(...LINE_KINDS),
    name: fc.constantFrom('', '三环', '<b>'),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.nat(9000)), {
      minLength: 2,
      maxLength: 5,
    }),
  })
  .map(({ kind, name, steps }) => {
    let [x, y] = [1_117_000_000, 408_000_000]
    return { kind, name, points: steps.flatMap(([dx, dy]) => [(x += dx), (y += dy)]) }
  })

const facility: fc.Arbitrary<FacilityRow> = fc.record({
  kind: fc.constantFrom(...FACILITY_KINDS),
  name: fc.constantFrom('', '东街街道便民服务中心', '__proto__'),
  point: fc.tuple(
    fc.integer({ min: 1_117_000_000, max: 1_117_120_000 }),
    fc.integer({ min: 408_000_000, max: 408_100_000 }),
  ),
  areaSquareMeters: fc.constantFrom(0, 120, 1834.25),
  serves: fc.constant(''),
})

/** Small cities with units of several pieces, ground that belongs to nobody, units without ground, odd names, and footprints. */
export const smallCity: fc.Arbitrary<PlanBase> = fc
  .record({
    width: fc.integer({ min: 1, max: 6 }),
    height: fc.integer({ min: 1, max: 5 }),
    shifts: fc.array(fc.double({ min: -0.9, max: 0.9, noNaN: true }), { maxLength: 84 }),
    owners: fc.array(fc.integer({ min: -1, max: 8 }), { minLength: 30, maxLength: 30 }),
    parents: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 20, maxLength: 20 }),
    counts: fc.array(fc.nat(5000), { minLength: 90, maxLength: 90 }),
    levels: fc.subarray([...LEVELS], { minLength: 1 }),
    known: fc.record({ residents: fc.boolean(), households: fc.boolean(), buildings: fc.boolean() }),
    names: fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 8, maxLength: 8 }),
    values: fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.integer(), fc.boolean(), fc.constant(null)),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
    generated: fc.boolean(),
    buildings: fc.array(footprint, { maxLength: 8 }),
    compounds: fc.array(compound, { maxLength: 4 }),
    lines: fc.array(line, { maxLength: 4 }),
    facilities: fc.array(facility, { maxLength: 4 }),
  })
  .map(cityOf)

/** A plan and its metrics on a base. */
export function planOf(base: PlanBase): { readonly plan: Plan; readonly metrics: Metrics } {
  const plan = new Plan(base)
  return { plan, metrics: new Metrics(plan) }
}

function cityOf(draw: Draw): PlanBase {
  const built = buildTopology(latticePolygons(draw.width, draw.height, draw.shifts))
  const topology = canonicalTopology(built.topology)
  const jurisdictions: Jurisdiction[] = []
  for (const [depth, level] of draw.levels.entries()) {
    const above = draw.levels[depth + 1]
    for (let i = 0; i < 9 - 2 * depth; i++) {
      const wanted = draw.parents[(jurisdictions.length + i) % draw.parents.length]!
      const parent =
        above === undefined || wanted < 0 || wanted >= 7 - 2 * depth ? null : `${above}-${wanted}`
      const name = draw.names[i % draw.names.length]!
      const code = i % 3 === 0 ? '' : `15010${depth}00${i}`
      const colour = i % 4 === 0 ? i : null
      const legalStatus = level === 'street' && i % 2 === 0 ? 'service-centre' : level
      const id = `${level}-${i}`
      jurisdictions.push({
        id,
        level,
        code,
        name,
        legalStatus,
        parent,
        colour,
        locked: i % 5 === 0,
        retired: false,
        seat: i % 2 === 0 ? [1_117_000_000 + i, 408_000_000 - i] : null,
        posts: i % 3 === 0 ? null : 7 * i,
        formerly: i % 4 === 0 ? [] : FORMERLY,
        bounds: i % 3 === 1 ? { text: `东至${name}`, generated: '东至某路。' } : null,
      })
    }
  }
  const columns = new Map<string, Readonly<Record<string, ColumnValue>>>()
  for (const { id } of jurisdictions.slice(0, 4)) columns.set(id, columnsOf(draw.values))
  const faces = topology.faceCount
  const counted = (key: keyof PlanBase['known'], offset: number) =>
    Int32Array.from({ length: faces }, (_, f) =>
      draw.known[key] ? draw.counts[(f + offset) % draw.counts.length]! : 0,
    )
  return {
    name: '小城',
    levels: draw.levels,
    topology,
    figures: {
      residents: counted('residents', 0),
      households: counted('households', 30),
      buildings: counted('buildings', 60),
    },
    known: draw.known,
    jurisdictions,
    faceOwner: Int32Array.from({ length: faces }, (_, f) => draw.owners[f % draw.owners.length]!),
    ...footprintTables(draw, topology),
    lines: lineTable(draw.lines),
    walls: wallTable(
      draw.compounds.map(({ point: [x, y] }, i) => ({
        compounds: [i, i === 0 ? -1 : i - 1] as const,
        points: [x, y, x + 9, y, x + 9, y + 5],
      })),
    ),
    gates: gateTable(
      draw.compounds.map(({ point, residents, isManaged }, compound) => {
        return { compound, point, guards: residents, isRoadSide: isManaged }
      }),
    ),
    merges: [],
    care: [],
    facilities: facilityTable(draw.facilities),
    columns,
    rules: HOHHOT_PROFILE,
    generated: draw.generated,
  }
}

const FORMERLY: Jurisdiction['formerly'] = [
  { legalStatus: 'street', code: '150102009000', until: '2021-12-01', document: '内民政发〔2021〕9号' },
  { legalStatus: 'zone', code: '', until: '2024-04-07', document: '=1+1' },
]

function columnsOf([a = null, b = null, c = null]: readonly ColumnValue[]) {
  const record = Object.create(null) as Record<string, ColumnValue>
  record['name'] = a
  record['__proto__'] = b
  record['source:id'] = c
  return record
}
