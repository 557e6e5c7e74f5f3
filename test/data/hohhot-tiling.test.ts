import Flatbush from 'flatbush'
import type { Polygon } from 'geojson'
import { orient2d } from 'robust-predicates'
import { describe, expect, it } from 'vitest'
import { cityFiles } from './city-files.ts'
import type { Shape } from './city-files.ts'
import { groupBy } from './group-by.ts'
import { sidesOf } from './sides-of.ts'

const districts = cityFiles.read<Polygon>('districts')
const streets = cityFiles.read<Polygon>('streets')
const communities = cityFiles.read<Polygon>('communities')
const grids = cityFiles.read<Polygon>('grids')
const compounds = cityFiles.read<Polygon>('compounds')
const buildings = cityFiles.read<Polygon>('buildings')
const levels = [districts, streets, communities, grids]

describe('the tiling of the bundled city', () => {
  it('lies on the lattice', () => {
    const degrees = grids.flatMap(({ geometry }) => geometry.coordinates.flat(2))
    expect(degrees.filter((value) => Math.round(value * 1e7) / 1e7 !== value)).toEqual([])
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
      if (k > i && meet(side, list[k]!)) found.push(`${side.join()} × ${list[k]!.join()}`)
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
