import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson'
import Flatbush from 'flatbush'
import { orient2d } from 'robust-predicates'
import { describe, expect, it } from 'vitest'
import { buildCity } from '../../data/generate/build-city.ts'

const folder = new URL('../../data/hohhot/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const read = <G extends Polygon | Point | LineString>(name: string) =>
  (JSON.parse(text(`${name}.geojson`)) as FeatureCollection<G, Properties>).features

interface Properties {
  readonly code: string
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly legalStatus: string
  readonly residents: number
  readonly households: number
  readonly elderly: number
  readonly buildings: number
  readonly grid: string
  readonly community: string
  readonly compound: string | null
  readonly compounds: string[]
  readonly kind: string
  readonly gates: number
  readonly guards: number | null
  readonly propertyManagement: string
  readonly areaSquareMeters: number
}

type Shape = Feature<Polygon, Properties>

const districts = read<Polygon>('districts')
const streets = read<Polygon>('streets')
const communities = read<Polygon>('communities')
const grids = read<Polygon>('grids')
const compounds = read<Polygon>('compounds')
const buildings = read<Polygon>('buildings')
const walls = read<LineString>('walls')
const gates = read<Point>('gates')
const facilities = read<Point>('facilities')

const levels = [districts, streets, communities, grids]

describe('the bundled city', () => {
  it('is what its script generates, byte for byte', { timeout: 60_000 }, () => {
    const files = buildCity({
      divisions2021: text('divisions-2021.csv'),
      changesTo2023: text('communities-2021-to-2023.csv'),
    })
    expect(files.size).toBeGreaterThan(12)
    for (const [name, fresh] of files) expect([name, hash(fresh)]).toEqual([name, hash(text(name))])
    const size = [...files.values()].reduce((sum, file) => sum + Buffer.byteLength(file), 0)
    expect(size).toBeLessThan(20_000_000)
  })

  it('has the published numbers of divisions', () => {
    expect(districts).toHaveLength(4)
    expect(streets).toHaveLength(37)
    expect(communities).toHaveLength(541)
    expect(communities.filter(({ properties }) => properties.legalStatus === 'village')).toHaveLength(180)
    expect(grids.length).toBeGreaterThan(2700)
    expect(grids.length).toBeLessThan(2900)
    expect(compounds).toHaveLength(3600)
    expect(buildings.length).toBeGreaterThan(15_000)
    expect(buildings.length).toBeLessThan(21_000)
  })

  it('names everything once', () => {
    for (const features of levels) expect(repeated(features, 'code')).toEqual([])
    for (const features of [compounds, buildings, walls, gates, facilities])
      expect(repeated(features, 'id')).toEqual([])
  })

  it('has the census residents of every district', () => {
    const residents = Object.fromEntries(districts.map(({ properties: p }) => [p.name, p.residents]))
    expect(residents).toEqual({ 新城区: 699_672, 回民区: 436_000, 玉泉区: 524_573, 赛罕区: 885_321 })
    const total = sum(districts, 'residents') / sum(districts, 'households')
    expect(total).toBeCloseTo(2.3, 4)
  })

  it('has streets above 200,000 residents to split', () => {
    const large = streets.filter(({ properties }) => properties.residents > 200_000)
    expect(large.map(({ properties }) => properties.name).sort()).toEqual(
      ['成吉思汗大街街道', '敕勒川路街道', '昭乌达路街道', '昭君路街道'].sort(),
    )
  })

  it('adds up exactly from level to level', () => {
    for (const key of ['residents', 'households'] as const) {
      for (const [upper, lower] of [
        [districts, streets],
        [streets, communities],
        [communities, grids],
      ] as const)
        expect(sums(lower, 'parent', key)).toEqual(sums(upper, 'code', key))
      expect(sums(buildings, 'grid', key)).toEqual(sums(grids, 'code', key))
    }
    expect(sums(buildings, 'grid', 'elderly')).toEqual(sums(grids, 'code', 'elderly'))
    const housed = buildings.filter(({ properties }) => properties.compound !== null)
    for (const key of ['residents', 'households', 'elderly'] as const)
      expect(sums(housed, 'compound', key)).toEqual(sums(compounds, 'id', key))
  })

  it('keeps grids between 300 and 500 households', () => {
    const households = grids.map(({ properties }) => properties.households)
    expect(Math.min(...households)).toBeGreaterThanOrEqual(300)
    expect(Math.max(...households)).toBeLessThanOrEqual(500)
  })

  it('numbers every grid inside its community', () => {
    for (const { properties } of grids) expect(properties.code.slice(0, 12)).toBe(properties.parent)
  })
})

describe('the tiling of the bundled city', () => {
  it('lies on the lattice', () => {
    for (const { geometry } of grids)
      for (const position of geometry.coordinates[0]!)
        for (const degrees of position)
          if (Math.round(degrees * 1e7) / 1e7 !== degrees) throw new Error(`${degrees} is off the lattice`)
  })

  it('has every directed side once and all unmatched sides in one outer ring', () => {
    const sides = new Set<string>()
    for (const grid of grids)
      for (const [a, b] of sidesOf(grid)) {
        if (sides.has(`${a} ${b}`)) throw new Error(`side ${a} ${b} occurs twice`)
        sides.add(`${a} ${b}`)
      }
    const outer = new Map<string, string>()
    for (const side of sides) {
      const [a, b] = side.split(' ')
      if (sides.has(`${b} ${a}`)) continue
      expect(outer.has(a!)).toBe(false)
      outer.set(a!, b!)
    }
    const start = outer.keys().next().value!
    let steps = 0
    for (let at = start; steps === 0 || at !== start; steps++) at = outer.get(at)!
    expect(steps).toBe(outer.size)
  })

  it('has no vertex on the inside of a side and no crossing sides', () => {
    expect(crossings(grids)).toEqual([])
  })

  it('outlines every upper level by exactly the sides its grids use once', () => {
    for (const [features, length] of [
      [districts, 6],
      [streets, 9],
      [communities, 12],
    ] as const) {
      const members = groupBy(grids, ({ properties }) => properties.code.slice(0, length))
      for (const feature of features) {
        const inner = new Set(
          members
            .get(feature.properties.code.slice(0, length))!
            .flatMap((grid) => sidesOf(grid).map(([a, b]) => `${a} ${b}`)),
        )
        const border = [...inner].filter((side) => !inner.has(side.split(' ').toReversed().join(' ')))
        const outline = sidesOf(feature).map(([a, b]) => `${a} ${b}`)
        expect(outline.sort()).toEqual(border.sort())
      }
    }
  })

  it('has only jurisdictions in one piece, counterclockwise', () => {
    for (const features of levels)
      for (const { properties, geometry } of features) {
        expect([properties.name, geometry.type]).toEqual([properties.name, 'Polygon'])
        expect(area(geometry.coordinates[0]!)).toBeGreaterThan(0)
        for (const hole of geometry.coordinates.slice(1)) expect(area(hole)).toBeLessThan(0)
      }
  })

  it('keeps buildings and compounds inside their grid', () => {
    const home = new Map(grids.map((grid) => [grid.properties.code, grid.geometry.coordinates[0]!]))
    for (const { properties, geometry } of [...buildings, ...compounds])
      expect([properties.id, isInside(geometry.coordinates[0]!, home.get(properties.grid)!)]).toEqual([
        properties.id,
        true,
      ])
  })
})

describe('the cases of the bundled city', () => {
  const communityOf = (name: string) =>
    communities.find(({ properties }) => properties.name === name)!.properties
  const compoundsIn = (...names: string[]) => {
    const codes = new Set(names.map((name) => communityOf(name).code))
    return compounds
      .filter(({ properties }) => codes.has(properties.community))
      .map(({ properties }) => properties)
  }
  const isChained = (ids: string[]) => {
    const reached = new Set([ids[0]])
    for (let round = 0; round < ids.length; round++)
      for (const { properties } of walls)
        if (properties.compounds.some((id) => reached.has(id)))
          for (const id of properties.compounds) if (ids.includes(id)) reached.add(id)
    return reached.size === ids.length
  }

  it('沿河港湾: 7 buildings in 5 walled compounds of 回民区', () => {
    const yards = compounds.filter(({ properties }) => properties.name.startsWith('沿河港湾'))
    expect(yards).toHaveLength(5)
    expect(sum(yards, 'buildings')).toBe(7)
    expect(yards.every(({ properties }) => properties.community.startsWith('150103'))).toBe(true)
    expect(isChained(yards.map(({ properties }) => properties.id))).toBe(true)
  })

  it('武警小区: three adjacent yards of 体校巷社区, from east to west', () => {
    const yards = compoundsIn('体校巷社区').filter(({ name }) => name.startsWith('武警小区'))
    expect(yards.map(({ name }) => name)).toEqual(['武警小区东院', '武警小区中院', '武警小区西院'])
    expect(isChained(yards.map(({ id }) => id))).toBe(true)
  })

  it('大召社区: 6 compounds without property management or guards', () => {
    const yards = compoundsIn('大召社区')
    expect(yards).toHaveLength(6)
    expect(
      yards.every(({ propertyManagement, guards }) => propertyManagement === 'none' && guards === 0),
    ).toBe(true)
  })

  it('阿拉善北路: 3 resettlement compounds and 22 estates in five adjacent communities', () => {
    const names = ['部队社区', '高伦特社区', '盐站西巷社区', '攸攸板社区', '巴彦树贵社区']
    const kinds = groupBy(compoundsIn(...names), ({ kind }) => kind)
    expect(kinds.get('resettlement')).toHaveLength(3)
    expect(kinds.get('commercial')).toHaveLength(22)
    expect(kinds.size).toBe(2)
    const shapes = communities.filter(({ properties }) => names.includes(properties.name))
    const reached = new Set([shapes[0]!])
    for (const shape of reached) for (const other of shapes) if (shareSide(shape, other)) reached.add(other)
    expect(reached.size).toBe(5)
  })

  it('has 900 compounds without property management and enough shared walls for 272 merges', () => {
    const without = compounds.filter(({ properties }) => properties.propertyManagement === 'none')
    expect(without).toHaveLength(900)
    const joined = new Map<string, string>()
    const root = (id: string): string => (joined.has(id) ? root(joined.get(id)!) : id)
    for (const { properties } of walls) {
      const [a, b] = properties.compounds.map(root)
      if (a !== b) joined.set(a!, b!)
    }
    expect(joined.size).toBeGreaterThan(272)
  })

  it('has a tangled pairing', () => {
    const departments = new Set(
      text('departments.csv')
        .trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(',')[0]),
    )
    const pairs = text('pairings.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
    const codes = new Set(communities.map(({ properties }) => properties.code))
    expect(
      pairs.every(([community, department]) => codes.has(community!) && departments.has(department!)),
    ).toBe(true)
    const perCommunity = groupBy(pairs, ([community]) => community)
    expect(perCommunity.size).toBeLessThan(520)
    expect([...perCommunity.values()].filter((list) => list.length > 1).length).toBeGreaterThan(150)
    expect(new Set(pairs.map(([, department]) => department)).size).toBeLessThan(departments.size)
  })
})

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function repeated(features: readonly { properties: Properties }[], key: 'code' | 'id'): string[] {
  const seen = new Set<string>()
  return features
    .map(({ properties }) => properties[key])
    .filter((value) => seen.has(value) || !seen.add(value))
}

function sum(features: readonly { properties: Properties }[], key: 'residents' | 'households' | 'buildings') {
  return features.reduce((total, { properties }) => total + properties[key], 0)
}

function sums(
  features: readonly { properties: Properties }[],
  by: 'code' | 'parent' | 'grid' | 'compound' | 'id',
  key: 'residents' | 'households' | 'elderly',
): Record<string, number> {
  const totals: Record<string, number> = {}
  for (const { properties } of features) {
    const owner = properties[by]!
    totals[owner] = (totals[owner] ?? 0) + properties[key]
  }
  return Object.fromEntries(Object.entries(totals).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function sidesOf({ geometry }: Shape): (readonly [string, string])[] {
  return geometry.coordinates.flatMap((ring) =>
    ring.slice(1).map((to, i) => [String(ring[i]), String(to)] as const),
  )
}

function shareSide(one: Shape, other: Shape): boolean {
  const sides = new Set(sidesOf(one).map(([a, b]) => `${b} ${a}`))
  return sidesOf(other).some(([a, b]) => sides.has(`${a} ${b}`))
}

function area(ring: readonly (readonly number[])[]): number {
  return ring.slice(1).reduce((twice, [x, y], i) => twice + ring[i]![0]! * y! - x! * ring[i]![1]!, 0)
}

/** All pairs of grid sides that meet anywhere but in a shared end; exact, in whole lattice units. */
function crossings(features: readonly Shape[]): string[] {
  const sides = new Map<string, number[]>()
  for (const { geometry } of features) {
    const ring = geometry.coordinates[0]!.map((position) =>
      position.map((degrees) => Math.round(degrees * 1e7)),
    )
    for (const [i, to] of ring.slice(1).entries()) {
      const [x0, y0, x1, y1] = [...ring[i]!, ...to] as [number, number, number, number]
      const isForward = x0 < x1 || (x0 === x1 && y0 < y1)
      const side = isForward ? [x0, y0, x1, y1] : [x1, y1, x0, y0]
      sides.set(side.join(), side)
    }
  }
  const list = [...sides.values()]
  const index = new Flatbush(list.length)
  for (const [x0, y0, x1, y1] of list)
    index.add(Math.min(x0!, x1!), Math.min(y0!, y1!), Math.max(x0!, x1!), Math.max(y0!, y1!))
  index.finish()
  const found: string[] = []
  for (const [i, side] of list.entries()) {
    const [x0, y0, x1, y1] = side as [number, number, number, number]
    for (const k of index.search(x0, Math.min(y0, y1), x1, Math.max(y0, y1)))
      if (k > i && meet(side, list[k]!)) found.push(`${side} × ${list[k]}`)
  }
  return found
}

function meet(one: readonly number[], other: readonly number[]): boolean {
  const [ax, ay, bx, by] = one as [number, number, number, number]
  const [cx, cy, dx, dy] = other as [number, number, number, number]
  const turns = [
    orient2d(ax, ay, bx, by, cx, cy),
    orient2d(ax, ay, bx, by, dx, dy),
    orient2d(cx, cy, dx, dy, ax, ay),
    orient2d(cx, cy, dx, dy, bx, by),
  ].map(Math.sign) as [number, number, number, number]
  if (turns[0] * turns[1] > 0 || turns[2] * turns[3] > 0) return false
  const ends = new Set([`${ax},${ay}`, `${bx},${by}`, `${cx},${cy}`, `${dx},${dy}`])
  const isCollinear = turns.every((turn) => turn === 0)
  if (!isCollinear) return ends.size === 4
  const key = Math.abs(bx - ax) >= Math.abs(by - ay) ? 0 : 1
  const overlap =
    Math.min(Math.max(one[key]!, one[key + 2]!), Math.max(other[key]!, other[key + 2]!)) -
    Math.max(Math.min(one[key]!, one[key + 2]!), Math.min(other[key]!, other[key + 2]!))
  return overlap > 0
}

/** Whether a ring lies strictly inside another: all corners inside and no sides crossing. */
function isInside(inner: readonly number[][], outer: readonly number[][]): boolean {
  return (
    inner.every((corner) => contains(outer, corner)) &&
    inner
      .slice(1)
      .every((to, i) => outer.slice(1).every((q, k) => !properlyCross(inner[i]!, to, outer[k]!, q)))
  )
}

function contains(ring: readonly number[][], [x, y]: readonly number[]): boolean {
  let inside = false
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i] as [number, number], ring[i + 1] as [number, number]]
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

function properlyCross(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[],
  d: readonly number[],
) {
  const side = (p: readonly number[], q: readonly number[], r: readonly number[]) =>
    Math.sign(orient2d(p[0]!, p[1]!, q[0]!, q[1]!, r[0]!, r[1]!))
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}
