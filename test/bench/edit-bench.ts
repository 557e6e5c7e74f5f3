import { EMPTY_GATES } from '#core/plan/gate-table.ts'
import { EMPTY_WALLS } from '#core/plan/wall-table.ts'
import { difference, featureCollection, multiPolygon, union } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import { topology as buildTopoJson } from 'topojson-server'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { EMPTY_BUILDINGS } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import { EMPTY_LINES } from '#core/plan/line-table.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import type { BenchCity } from './bench-city.ts'
import type { BenchRow } from './bench-row.ts'
import { time } from './time.ts'

/**
 * One unit moves across a border: residents, outlines, parts and compactness of both sides are new. Ours against
 * merging both sides again with topojson, and against difference and union with Turf.
 */
export async function editBench(city: BenchCity): Promise<BenchRow[]> {
  const base = planBase(city)
  const plan = new Plan(base)
  const metrics = new Metrics(plan)
  const random = seededRandom(3)
  const rows: BenchRow[] = []

  const moves = 2_000
  const move = (): [unit: string, to: string] => randomMove(plan, metrics, random)
  const oneMove = ([unit, to]: [unit: string, to: string]): unknown => {
    const from = plan.get(unit)!.parent!
    const result = execute(plan, { type: 'assign', units: [unit], to })
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    metrics.apply(result.value)
    return [from, to].map((id) => [
      metrics.figures(id),
      outlinePolygons(metrics.regions('street').outline(plan.slotOf(id))),
    ])
  }
  const ours = await time(moves, 200, oneMove, move)
  rows.push({ task: 'one moved unit', units: city.units, name: 'heyuan', timing: ours })

  const topo = buildTopoJson({ cells: city.collection })
  const geometries = (topo.objects['cells'] as { geometries: unknown[] }).geometries
  const street = Int32Array.from(city.streetOfUnit)
  const topojson = await time(city.units > 50_000 ? 40 : 200, 5, () => {
    const unit = Math.floor(random() * street.length)
    const from = street[unit]!
    const to = (from + 1) % city.streets
    street[unit] = to
    return [from, to].map((side) => {
      const members = geometries.filter((_, index) => street[index] === side)
      return merge(topo, members as never)
    })
  })
  rows.push({ task: 'one moved unit', units: city.units, name: 'topojson merge of both', timing: topojson })

  const untouched = new Plan(base)
  const untouchedMetrics = new Metrics(untouched)
  const shapeOf = (level: 'grid' | 'street', id: string): Feature<MultiPolygon> => {
    const slot = untouched.slotOf(id)
    return multiPolygon(outlinePolygons(untouchedMetrics.regions(level).outline(slot)).get(slot)!)
  }
  const oneMoveInTurf = ([unit, to]: [unit: string, to: string]): unknown => {
    const moved = shapeOf('grid', unit)
    const giver = shapeOf('street', untouched.get(unit)!.parent!)
    return [
      difference(featureCollection([giver, moved])),
      union(featureCollection([shapeOf('street', to), moved])),
    ]
  }
  const turf = await time(30, 2, oneMoveInTurf, () => randomMove(untouched, untouchedMetrics, random))
  rows.push({ task: 'one moved unit', units: city.units, name: 'turf difference + union', timing: turf })
  return rows
}

/** A unit at a border of its street, and the street across. */
function randomMove(plan: Plan, metrics: Metrics, random: () => number): [unit: string, to: string] {
  const streets = plan.jurisdictions('street')
  for (;;) {
    const street = streets[Math.floor(random() * streets.length)]!
    const found: [string, string][] = []
    metrics.regions('street').eachBorder(plan.slotOf(street.id), (halfEdge) => {
      const across = plan.topology.face[halfEdge ^ 1]!
      const to = across < 0 ? null : plan.idOf(plan.labels('street')[across]!)
      if (to !== null) found.push([plan.idOf(plan.faceOwner[plan.topology.face[halfEdge]!]!)!, to])
    })
    const move = found[Math.floor(random() * found.length)]
    if (move !== undefined) return move
  }
}

function planBase(city: BenchCity): PlanBase {
  const built = buildTopology(city.polygons)
  const record = (id: string, level: 'grid' | 'street', parent: string | null): Jurisdiction => ({
    id,
    level,
    code: '',
    name: id,
    legalStatus: level,
    parent,
    colour: null,
    locked: false,
    retired: false,
    seat: null,
    posts: null,
    formerly: [],
    bounds: null,
  })
  const random = seededRandom(9)
  const figures = (): Int32Array => Int32Array.from(built.faceFeature, () => Math.floor(random() * 1500))
  return {
    name: 'bench',
    levels: ['grid', 'street'],
    topology: built.topology,
    figures: { residents: figures(), households: figures(), buildings: figures() },
    known: { residents: true, households: true, buildings: true },
    jurisdictions: [
      ...Array.from({ length: city.streets }, (_, i) => record(`s${i}`, 'street', null)),
      ...Array.from({ length: city.units }, (_, i) => record(`u${i}`, 'grid', `s${city.streetOfUnit[i]!}`)),
    ],
    faceOwner: Int32Array.from(built.faceFeature, (unit) => city.streets + unit),
    buildings: EMPTY_BUILDINGS,
    compounds: EMPTY_COMPOUNDS,
    lines: EMPTY_LINES,
    facilities: EMPTY_FACILITIES,
    walls: EMPTY_WALLS,
    gates: EMPTY_GATES,
    merges: [],
    care: [],
    columns: new Map(),
    rules: HOHHOT_PROFILE,
    generated: false,
  }
}
