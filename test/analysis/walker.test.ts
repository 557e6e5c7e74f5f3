import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { buildWalkGround } from '#core/analysis/build-walk-ground.ts'
import { Walker } from '#core/analysis/walker.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { LINE_KINDS, type LineKind, type LineTable } from '#core/plan/line-table.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { latticeCity } from '../builders/lattice-city.ts'

type Place = readonly [x: number, y: number]

interface Line {
  readonly kind: LineKind
  readonly places: readonly Place[]
}

const ORIGIN: Place = [1_116_000_000, 408_000_000]
const FACTOR = 1.3
const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 40) }
vi.setConfig({ testTimeout: 600_000 })

describe('A3 walks on the road network', () => {
  test('are as long as brute force over every pair of nodes finds them', () => {
    const jitter = fc.integer({ min: -450, max: 450 }).map((half) => 2 * half)
    const scene = fc.record({
      jitters: fc.array(jitter, { minLength: 50, maxLength: 50 }),
      kinds: fc.array(fc.constantFrom(...LINE_KINDS), { minLength: 10, maxLength: 10 }),
      people: fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 20_000 })), {
        minLength: 1,
        maxLength: 12,
      }),
      site: fc.tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 20_000 })),
    })
    fc.assert(
      fc.property(scene, ({ jitters, kinds, people, site }) => {
        const lines = latticeOfLines(jitters, kinds)
        fc.pre([...people, site].every((one) => isClear(lines, placeOf(one))))
        const found = walk(lines, people.map(placeOf), placeOf(site), 1_200)
        const expected = people.map((one) => bruteForce(lines, placeOf(one), placeOf(site)))
        for (const [i, meters] of expected.entries()) {
          // Roads that come within a metre of each other are drawn together, so lengths differ by centimetres.
          if (Math.abs(meters - 1_200) < 1) continue
          if (meters > 1_200) expect(found[i]).toBe(Infinity)
          else expect(found[i]).toBeCloseTo(meters, 0)
        }
      }),
      runs,
    )
  })

  test('go straight where nothing is in between, by the factor', () => {
    const [a, b] = [at(0, 0), at(3_000, 4_000)]
    const far: Line = { kind: 'local', places: [at(30_000, 0), at(30_000, 9_000)] }
    expect(walk([far], [a], b, 1_000)[0]).toBeCloseTo(segmentLengthMeters(...a, ...b) * FACTOR, 2)
  })

  test('cross a river over the bridge only, and not at all without one', () => {
    const river: Line = { kind: 'river', places: [at(0, 5_000), at(20_000, 5_000)] }
    const bridge: Line = { kind: 'local', places: [at(8_000, 0), at(8_000, 10_000)] }
    const [a, b] = [at(4_000, 4_000), at(4_000, 6_000)]
    const elsewhere: Line = { kind: 'local', places: [at(0, 0), at(20_000, 0)] }
    expect(walk([river, elsewhere], [a], b, 2_000)[0]).toBe(Infinity)
    const side = segmentLengthMeters(...a, ...at(8_000, 4_000))
    const along = segmentLengthMeters(...at(8_000, 4_000), ...at(8_000, 6_000))
    expect(walk([river, bridge], [a], b, 2_000)[0]).toBeCloseTo(2 * side * FACTOR + along, 1)
  })

  test('an expressway is walked along between crossings, but nobody steps over it', () => {
    const [a, b] = [at(10_000, 1_000), at(10_000, -1_000)]
    const fast: Line = { kind: 'expressway', places: [at(0, 0), at(20_000, 0)] }
    const far: Line = { kind: 'local', places: [at(0, 20_000), at(20_000, 20_000)] }
    expect(walk([fast, far], [a], b, 2_000)[0]).toBe(Infinity)
    const under: Line = { kind: 'secondary', places: [at(14_000, -3_000), at(14_000, 3_000)] }
    expect(walk([fast, far, under], [a], b, 2_000)[0]).toBeLessThan(1_200)
  })

  test('a road in the course of a river lets nobody step across', () => {
    const course = [at(0, 0), at(10_000, 0), at(20_000, 0)]
    const lines: Line[] = [
      { kind: 'river', places: course },
      { kind: 'local', places: course },
      { kind: 'local', places: [at(0, 9_000), at(20_000, 9_000)] },
    ]
    expect(walk(lines, [at(5_000, 1_000)], at(5_000, -1_000), 2_000)[0]).toBe(Infinity)
  })

  test('roads that cross or end within a metre of each other meet, wherever their vertices are', () => {
    const lines: Line[] = [
      { kind: 'river', places: [at(-5_000, 6_000), at(20_000, 6_000)] },
      { kind: 'local', places: [at(0, 0), at(9_000, 90)] },
      { kind: 'local', places: [at(9_001, -4_000), at(9_001, 12_000)] },
      { kind: 'local', places: [at(9_001, 11_000), at(0, 11_000)] },
    ]
    expect(walk(lines, [at(100, 100)], at(100, 11_100), 3_000)[0]).toBeLessThan(Infinity)
    const apart = lines.with(1, { kind: 'local', places: [at(0, 0), at(8_000, 0)] })
    const detour = walk(apart, [at(100, 100)], at(100, 11_100), 3_000)[0]!
    expect(detour).toBeGreaterThan(walk(lines, [at(100, 100)], at(100, 11_100), 3_000)[0]!)
  })

  test('without any road it is the straight line × factor, rivers or not, and the ground says so', () => {
    const river: Line = { kind: 'river', places: [at(0, 500), at(9_000, 500)] }
    const [a, b] = [at(3_000, 0), at(3_000, 1_000)]
    expect(walk([river], [a], b, 1_000)[0]).toBeCloseTo(segmentLengthMeters(...a, ...b) * FACTOR, 2)
    expect(buildWalkGround(baseOf([river], [a]), FACTOR).method).toBe('straight')
  })
})

/** Five lines across and five up, which share their 25 vertices. */
function latticeOfLines(jitters: readonly number[], kinds: readonly LineKind[]): Line[] {
  const vertex = (i: number, j: number): Place =>
    at(i * 9_000 + jitters[5 * i + j]!, j * 9_000 + jitters[25 + 5 * i + j]!)
  const five = [0, 1, 2, 3, 4]
  return [
    ...five.map((j): Line => ({ kind: kinds[j]!, places: five.map((i) => vertex(i, j)) })),
    ...five.map((i): Line => ({ kind: kinds[5 + i]!, places: five.map((j) => vertex(i, j)) })),
  ]
}

/** Nobody stands within 3 m of a line: there, sides are a matter of rounding. */
function isClear(lines: readonly Line[], place: Place): boolean {
  return lines
    .flatMap(segmentsOf)
    .every(([a, b]) => segmentLengthMeters(...place, ...nearestOn(place, a, b)) > 3)
}

/** Metres by the definition, with every pair of nodes (Floyd 1962) and every pair of places on roads. */
function bruteForce(lines: readonly Line[], from: Place, to: Place): number {
  const roads = lines.filter(({ kind }) => kind !== 'river' && kind !== 'railway')
  const open = roads.filter(({ kind }) => kind !== 'expressway')
  const straight = segmentLengthMeters(...from, ...to) * FACTOR
  if (open.length === 0) return straight
  const barriers = lines
    .filter(({ kind }) => kind === 'river' || kind === 'railway' || kind === 'expressway')
    .flatMap(segmentsOf)
  const crosses = (a: Place, b: Place): boolean => barriers.some((barrier) => cut(a, b, ...barrier))
  const nodes = [...new Set(roads.flatMap(({ places }) => places).map(String))]
  const apart = nodes.map((_, i) => nodes.map((__, j) => (i === j ? 0 : Infinity)))
  for (const [a, b] of roads.flatMap(segmentsOf)) {
    const [i, j] = [nodes.indexOf(String(a)), nodes.indexOf(String(b))]
    apart[i]![j] = apart[j]![i] = segmentLengthMeters(...a, ...b)
  }
  for (const k of nodes.keys()) {
    for (const i of nodes.keys()) {
      for (const j of nodes.keys()) apart[i]![j] = Math.min(apart[i]![j]!, apart[i]![k]! + apart[k]![j]!)
    }
  }
  const accessOf = (place: Place) =>
    open
      .map((road) => {
        const usable = segmentsOf(road)
          .map(([a, b]) => {
            const on = nearestOn(place, a, b)
            return { a, b, on, meters: segmentLengthMeters(...place, ...on) }
          })
          .filter(
            ({ on, meters }) =>
              meters <= 1_000 && (meters <= 1 || !crosses(place, before(place, on, meters))),
          )
        return usable.toSorted((p, q) => p.meters - q.meters)[0]
      })
      .filter((one) => one !== undefined)
      .toSorted((p, q) => p.meters - q.meters)
      .slice(0, 4)
  let best = crosses(from, to) ? Infinity : straight
  for (const p of accessOf(from)) {
    for (const q of accessOf(to)) {
      const ends = (p.meters + q.meters) * FACTOR
      if (p.a === q.a && p.b === q.b) best = Math.min(best, ends + segmentLengthMeters(...p.on, ...q.on))
      for (const u of [p.a, p.b]) {
        for (const v of [q.a, q.b]) {
          const between = apart[nodes.indexOf(String(u))]![nodes.indexOf(String(v))]!
          const onto = segmentLengthMeters(...p.on, ...u) + segmentLengthMeters(...q.on, ...v)
          best = Math.min(best, ends + onto + between)
        }
      }
    }
  }
  return best
}

function segmentsOf({ places }: Line): [Place, Place][] {
  return places.slice(1).map((place, i) => [places[i]!, place])
}

function nearestOn([x, y]: Place, a: Place, b: Place): Place {
  const east = segmentLengthMeters(x, y, x + 10_000, y)
  const north = segmentLengthMeters(x, y - 5_000, x, y + 5_000)
  const [dx, dy] = [(b[0] - a[0]) * east, (b[1] - a[1]) * north]
  const share = ((x - a[0]) * east * dx + (y - a[1]) * north * dy) / (dx * dx + dy * dy)
  const t = Math.max(0, Math.min(1, share))
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}

/** A metre short of the road, on the grid. */
function before(from: Place, to: Place, meters: number): Place {
  const share = 1 - 1 / meters
  return [Math.round(from[0] + (to[0] - from[0]) * share), Math.round(from[1] + (to[1] - from[1]) * share)]
}

/** Whether the walk a–b goes from one side of the barrier c–d to the other. */
function cut(a: Place, b: Place, c: Place, d: Place): boolean {
  const side = (p: Place, q: Place, r: Place): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  return side(a, b, c) >= 0 !== side(a, b, d) >= 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Metres of everybody to a site; Infinity beyond the reach. */
function walk(lines: readonly Line[], people: readonly Place[], site: Place, maxMeters: number): number[] {
  const walker = new Walker(buildWalkGround(baseOf(lines, people), FACTOR))
  const { demand, meters } = walker.from(site[0], site[1], maxMeters)
  return people.map((_, at) => (demand.includes(at) ? meters[demand.indexOf(at)]! : Infinity))
}

function baseOf(lines: readonly Line[], people: readonly Place[]): PlanBase {
  const base = latticeCity(2, 2)
  const starts = [0]
  for (const { places } of lines) starts.push(starts.at(-1)! + places.length)
  const table: LineTable = {
    kind: Uint8Array.from(lines, ({ kind }) => LINE_KINDS.indexOf(kind)),
    names: lines.map(() => ''),
    lineStart: Uint32Array.from(starts),
    points: Int32Array.from(lines.flatMap(({ places }) => places.flat())),
  }
  return {
    ...base,
    lines: table,
    figures: { ...base.figures, residents: base.figures.residents.map(() => 0) },
    buildings: {
      points: Int32Array.from(people.flat()),
      residents: new Int32Array(people.length).fill(1),
      households: new Int32Array(people.length).fill(1),
      elderly: new Int32Array(people.length).fill(-1),
      compound: new Int32Array(people.length).fill(-1),
      face: new Int32Array(people.length),
      outlineStart: new Uint32Array(people.length + 1),
      outlines: new Int32Array(0),
    },
  }
}

function at(x: number, y: number): Place {
  return [ORIGIN[0] + x, ORIGIN[1] + y]
}

function placeOf([x, y]: readonly [number, number]): Place {
  return at(2 * x - 1_777, 2 * y - 1_313)
}
