import { EMPTY_GATES } from '#core/plan/gate-table.ts'
import { EMPTY_WALLS } from '#core/plan/wall-table.ts'
import { featureCollection, polygon, union } from '@turf/turf'
import { merge } from 'topojson-client'
import { topology as buildTopoJson } from 'topojson-server'
import { Metrics } from '#core/analysis/metrics.ts'
import type { BorderVertex } from '#core/editing/border-vertex.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { EMPTY_COMPOUNDS } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import { EMPTY_LINES } from '#core/plan/line-table.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import type { BenchCity } from './bench-city.ts'
import type { BenchRow } from './bench-row.ts'
import { time } from './time.ts'

/** Cells along the side of a community, a street and a district. */
const SIDES: Readonly<Record<Exclude<Level, 'grid'>, number>> = { community: 3, street: 12, district: 60 }
const LEVELS: readonly Level[] = ['grid', 'community', 'street', 'district']

/** Farthest that the hand moves a vertex, in grid steps (about 20 m). */
const REACH = 2_000

/**
 * One frame of dragging a vertex of a street's border in a city of four levels with a building in every face: checked
 * against everything near, counted building by building, outlines, parts and compactness of every jurisdiction it
 * touches at every level, and taken back. Against merging the same jurisdictions again with topojson and with Turf.
 */
export async function dragBench(city: BenchCity): Promise<BenchRow[]> {
  const plan = new Plan(housedBase(city))
  const metrics = new Metrics(plan)
  const random = seededRandom(3)
  const row = (name: string, timing: BenchRow['timing']): BenchRow => ({
    task: 'one drag frame',
    units: city.units,
    name,
    timing,
  })
  let held = 0
  let frames = 0
  const frame = (vertex: BorderVertex): unknown => {
    const by = [0, 1].map(() => Math.round((random() * 2 - 1) * REACH)) as [number, number]
    const result = execute(plan, { type: 'move-border', vertices: [vertex], by })
    frames++
    if (!result.ok) {
      held++
      return result
    }
    const diff = result.value
    plan.apply(diff)
    metrics.apply(diff)
    const shown = touched(plan, vertex).map(([level, slot]) => [
      metrics.figures(plan.idOf(slot)!),
      metrics.regions(level).outline(slot),
    ])
    const back = invertDiff(diff)
    plan.apply(back)
    metrics.apply(back)
    return shown
  }
  const rows = [row('heyuan', await time(2_000, 200, frame, () => streetVertex(plan, metrics, random)))]
  if (held > frames / 2)
    throw new Error(`${held} of ${frames} frames were refused: the bench measures nothing`)

  const topo = buildTopoJson({ cells: city.collection })
  const { geometries } = topo.objects['cells'] as unknown as {
    geometries: { properties: { unit: number } }[]
  }
  const faceOfUnit = new Int32Array(city.units)
  for (const [face, owner] of plan.faceOwner.entries()) faceOfUnit[Number(plan.idOf(owner)!.slice(5))] = face
  const mergeAgain = (vertex: BorderVertex): unknown =>
    touched(plan, vertex).map(([level, slot]) => {
      const labels = plan.labels(level)
      const members = geometries.filter(({ properties }) => labels[faceOfUnit[properties.unit]!] === slot)
      return merge(topo, members as never)
    })
  const runs = city.units > 50_000 ? 10 : 60
  const pick = (): BorderVertex => streetVertex(plan, metrics, random)
  rows.push(row('topojson merge of all sides', await time(runs, 2, mergeAgain, pick)))

  const { features } = city.collection
  const unionAgain = (vertex: BorderVertex): unknown =>
    touched(plan, vertex)
      .filter(([level]) => level === 'community' || level === 'street')
      .map(([level, slot]) => {
        const labels = plan.labels(level)
        const members = features.filter(({ properties }) => labels[faceOfUnit[properties.unit]!] === slot)
        return union(featureCollection(members.map(({ geometry }) => polygon(geometry.coordinates))))
      })
  rows.push(row('turf union, two levels', await time(5, 1, unionAgain, pick)))
  return rows
}

/** The jurisdictions of all levels on the sides of the arcs at a vertex. */
function touched(plan: Plan, { arc }: BorderVertex): (readonly [Level, number])[] {
  const faces = [plan.topology.face[2 * arc]!, plan.topology.face[2 * arc + 1]!]
  return LEVELS.flatMap((level) => {
    const slots = new Set(faces.filter((face) => face >= 0).map((face) => plan.labels(level)[face]!))
    return [...slots].map((slot) => [level, slot] as const)
  })
}

/** A vertex inside an arc between two streets. */
function streetVertex(plan: Plan, metrics: Metrics, random: () => number): BorderVertex {
  const streets = plan.jurisdictions('street')
  for (;;) {
    const street = streets[Math.floor(random() * streets.length)]!
    const inner: BorderVertex[] = []
    metrics.regions('street').eachBorder(plan.slotOf(street.id), (halfEdge) => {
      const arc = halfEdge >> 1
      const count = plan.topology.arcEnd[arc]! - plan.topology.arcStart[arc]!
      if (plan.topology.face[halfEdge ^ 1]! >= 0 && count > 2) {
        inner.push({ arc, index: 1 + Math.floor(random() * (count - 2)) })
      }
    })
    const vertex = inner[Math.floor(random() * inner.length)]
    if (vertex !== undefined) return vertex
  }
}

function housedBase(city: BenchCity): PlanBase {
  const { topology, faceFeature } = buildTopology(city.polygons)
  const columns = Math.round(Math.sqrt(city.units))
  const blockOf = (unit: number, level: Exclude<Level, 'grid'>): string => {
    const [column, row] = [unit % columns, Math.floor(unit / columns)]
    return `${level}:${Math.floor(column / SIDES[level])},${Math.floor(row / SIDES[level])}`
  }
  const plain = {
    code: '',
    colour: null,
    locked: false,
    retired: false,
    seat: null,
    posts: null,
    formerly: [],
    bounds: null,
  } as const
  const records = new Map<string, Jurisdiction>()
  for (let unit = 0; unit < city.units; unit++) {
    const parents = (['community', 'street', 'district'] as const).map((level) => blockOf(unit, level))
    records.set(`grid:${unit}`, {
      ...plain,
      id: `grid:${unit}`,
      name: `${unit}`,
      level: 'grid',
      legalStatus: 'grid',
      parent: parents[0]!,
    })
    for (const [i, level] of (['community', 'street', 'district'] as const).entries()) {
      const id = parents[i]!
      if (!records.has(id)) {
        records.set(id, { ...plain, id, name: id, level, legalStatus: level, parent: parents[i + 1] ?? null })
      }
    }
  }
  const jurisdictions = [...records.values()]
  const indexOf = new Map(jurisdictions.map(({ id }, index) => [id, index]))
  const random = seededRandom(9)
  const residents = Int32Array.from(faceFeature, () => Math.floor(random() * 1500))
  const { ringStart, coordinates } = city.polygons
  const middles = Array.from(faceFeature).flatMap((unit) =>
    [0, 1].map((axis) => {
      let sum = 0
      for (let i = ringStart[unit]!; i < ringStart[unit + 1]!; i++) sum += coordinates[i * 2 + axis]!
      return Math.round((sum / (ringStart[unit + 1]! - ringStart[unit]!)) * 1e7)
    }),
  )
  return {
    name: 'bench',
    levels: LEVELS,
    topology,
    figures: { residents, households: residents.map((n) => n / 2.3), buildings: residents.map(() => 1) },
    known: { residents: true, households: true, buildings: true },
    jurisdictions,
    faceOwner: Int32Array.from(faceFeature, (unit) => indexOf.get(`grid:${unit}`)!),
    buildings: {
      points: Int32Array.from(middles),
      residents,
      households: residents.map((n) => n / 2.3),
      elderly: residents.map(() => -1),
      compound: residents.map(() => -1),
      face: Int32Array.from(faceFeature.keys()),
      outlineStart: new Uint32Array(faceFeature.length + 1),
      outlines: new Int32Array(0),
    },
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
