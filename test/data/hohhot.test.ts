import { createHash } from 'node:crypto'
import type { LineString, Point, Polygon } from 'geojson'
import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { buildCity } from '../../data/generate/build-city.ts'
import { cityFiles } from './city-files.ts'
import type { Properties, Shape } from './city-files.ts'
import { groupBy } from './group-by.ts'
import { sidesOf } from './sides-of.ts'

const { text, read } = cityFiles
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

  it('has one service centre in every street and town, where many people live', () => {
    const centres = facilities.filter(({ properties }) => properties.kind === 'centre')
    expect(centres.map(({ properties }) => properties.street)).toEqual(
      streets.map(({ properties }) => properties.code),
    )
    for (const { geometry, properties } of centres) {
      const around = grids.filter(({ geometry: { coordinates } }) => {
        return booleanPointInPolygon(geometry, { type: 'Polygon', coordinates })
      })
      expect(around.map(({ properties: { parent } }) => parent)).toEqual([properties.community])
      expect(properties.community.slice(0, 9)).toBe(properties.street.slice(0, 9))
      expect(properties.areaSquareMeters).toBeGreaterThan(1000)
    }
  })

  it('numbers every grid inside its community', () => {
    for (const { properties } of grids) expect(properties.code.slice(0, 12)).toBe(properties.parent)
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
      pairs.every(([community, department]) => codes.has(community!) && departments.has(department)),
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

function shareSide(one: Shape, other: Shape): boolean {
  const sides = new Set(sidesOf(one).map(([a, b]) => `${b} ${a}`))
  return sidesOf(other).some(([a, b]) => sides.has(`${a} ${b}`))
}
