import { describe, expect, test } from 'vitest'
import { divideFaces } from '#core/editing/divide-faces.ts'
import type { EditGround } from '#core/editing/edit-ground.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { editGround } from '../builders/edit-ground.ts'
import { fromAscii, type AsciiOptions } from '../builders/from-ascii.ts'
import { fromPolygons } from '../builders/read-geojson.ts'
import { checkTopology } from '../topology/check-topology.ts'
import { doubledAreas } from './division-checks.ts'

const CELL = 10_000
const ORIGIN = [1_117_000_000, 408_000_000] as const

/** A ground from a picture, its cells 10,000 steps wide; face numbers follow the letters. */
function groundOf(picture: string, options: AsciiOptions = {}) {
  return editGround(
    buildTopology(fromAscii(picture, { cell: CELL, origin: ORIGIN, ...options }).flat).topology,
  )
}

/** A line through corners of the picture, rows from the south, in cells. */
function line(...cells: number[]): number[] {
  return cells.map((value, i) => ORIGIN[i % 2]! + Math.round(value * CELL))
}

function divide(
  ground: ReturnType<typeof groundOf>,
  course: readonly number[],
  mayDivide: (face: number) => boolean = () => true,
) {
  const before = doubledAreas(ground.topology)
  const divided = divideFaces(ground, course, mayDivide)
  if (!divided.ok) throw new Error(divided.problem.code)
  ground.apply(divided.value.diff)
  expect(checkTopology(ground.topology)).toEqual([])
  expect(doubledAreas(ground.topology).get(OUTSIDE)).toBe(before.get(OUTSIDE))
  return divided.value
}

/** Area of a face in cells, to a millionth. */
function cells({ topology }: EditGround, face: number): number {
  return Math.round(Number(doubledAreas(topology).get(face) ?? 0n) / 2 / CELL ** 2 / 1e-6) * 1e-6
}

function refusal(ground: EditGround, course: readonly number[], mayDivide = (_face: number) => true) {
  const divided = divideFaces(ground, course, mayDivide)
  if (divided.ok) throw new Error('divided')
  return divided.problem
}

describe('a line divides', () => {
  test('one face in two; the larger piece keeps the number, and the line lies between the two', () => {
    const ground = groundOf('AA/AA')
    const { pieces, along, diff } = divide(ground, line(0.5, -1, 0.5, 3))
    expect([...pieces]).toEqual([[1, 0]])
    expect([cells(ground, 0), cells(ground, 1)]).toEqual([3, 1])
    expect(along.map((half) => [ground.topology.face[half], ground.topology.face[half ^ 1]])).toEqual([
      [1, 0],
    ])
    expect(diff.slots[1]).toEqual({ arcs: 3, faces: 2, nodes: 3 })
  })

  test('the other way round with the sides the other way round', () => {
    const ground = groundOf('AA/AA')
    const { along } = divide(ground, line(0.5, 3, 0.5, -1))
    expect(along.map((half) => [ground.topology.face[half], ground.topology.face[half ^ 1]])).toEqual([
      [0, 1],
    ])
  })

  test('through three faces, each in two', () => {
    const ground = groundOf('ABC/ABC')
    const { pieces, along } = divide(ground, line(-0.5, 0.5, 3.5, 0.5))
    expect([...pieces]).toEqual([
      [3, 0],
      [4, 1],
      [5, 2],
    ])
    expect([0, 1, 2, 3, 4, 5].map((face) => cells(ground, face))).toEqual([1.5, 1.5, 1.5, 0.5, 0.5, 0.5])
    expect(along.map((half) => ground.topology.face[half])).toEqual([0, 1, 2])
  })

  test('only the faces that may be divided, without touching the arcs between others', () => {
    const ground = groundOf('ABCD/ABCD', { jitter: 0.3 })
    const { pieces, along, diff } = divide(ground, line(-0.5, 0.53, 4.5, 0.57), (face) => face === 0)
    expect([...pieces.values()]).toEqual([0])
    expect(along.length).toBe(1)
    const touched = diff.arcs.flatMap(({ from }) => (from === null ? [] : [from.face]))
    expect(touched.every((sides) => sides.includes(0) || sides.includes(1))).toBe(true)
    const bent = diff.arcs.filter(({ from, to }) => from !== null && to!.points.length > from.points.length)
    expect(bent).toEqual([])
  })

  test('through a vertex where four faces meet, without a new position there', () => {
    const ground = groundOf('AB/CD')
    const { pieces, along } = divide(ground, line(-0.5, -0.5, 2.5, 2.5))
    expect([...pieces.values()]).toEqual([1, 2])
    expect(along.length).toBe(2)
    expect([...ground.topology.snapshot().points].filter((x) => x === ORIGIN[0] + CELL).length).toBe(
      4 + 2 + 2 + 4,
    )
  })

  test('along an edge and then into a face: the edge is used, and walked where it is walked from end to end', () => {
    const ground = groundOf('AAA/BBB/BBB')
    const { pieces, along } = divide(ground, line(-0.5, 2, 1.5, 2, 1.5, -0.5))
    expect([...pieces.values()]).toEqual([1])
    expect([cells(ground, 1), cells(ground, 2)]).toEqual([3, 3])
    expect(along.map((half) => [ground.topology.face[half], ground.topology.face[half ^ 1]])).toEqual([
      [0, 1],
      [2, 1],
    ])
  })

  test('one face twice when it comes back: three pieces', () => {
    const ground = groundOf('A')
    const { pieces } = divide(ground, line(0.25, -0.5, 0.25, 1.5, 0.5, 1.5, 0.5, -0.5))
    expect([...pieces]).toEqual([
      [1, 0],
      [2, 0],
    ])
    expect([0, 1, 2].map((face) => cells(ground, face))).toEqual([0.5, 0.25, 0.25])
  })

  test('a closed ring inside one face makes a face and a hole', () => {
    const ground = groundOf('AAA/AAA/AAA')
    const { pieces, along } = divide(ground, line(1, 1, 2, 1, 2, 2, 1, 2, 1, 1))
    expect([...pieces]).toEqual([[1, 0]])
    expect([cells(ground, 0), cells(ground, 1)]).toEqual([8, 1])
    expect(along.map((half) => [ground.topology.face[half], ground.topology.face[half ^ 1]])).toEqual([
      [1, 0],
    ])
    expect(ground.topology.faceRingEnd[0]! - ground.topology.faceRingStart[0]!).toBe(2)
  })

  test('a ring around an enclave: the hole goes with the ground around it', () => {
    const ground = groundOf('AAAAA/AAAAA/AABAA/AAAAA/AAAAA')
    const { pieces } = divide(ground, line(1, 1, 4, 1, 4, 4, 1, 4, 1, 1))
    expect([...pieces]).toEqual([[2, 0]])
    expect([0, 1, 2].map((face) => cells(ground, face))).toEqual([16, 1, 8])
    expect(ground.topology.faceRingEnd[2]! - ground.topology.faceRingStart[2]!).toBe(2)
  })

  test('a ring that takes most of a face takes its number too', () => {
    const ground = groundOf('AAA/AAA/AAA')
    const { pieces } = divide(ground, line(0.25, 0.25, 2.75, 0.25, 2.75, 2.75, 0.25, 2.75, 0.25, 0.25))
    expect([...pieces]).toEqual([[1, 0]])
    expect([cells(ground, 0), cells(ground, 1)]).toEqual([6.25, 2.75])
  })

  test('from shell to hole to shell: a ring street is cut open twice, the enclave once if it may be', () => {
    for (const spared of [1, -1]) {
      const ground = groundOf('AAA/ABA/AAA')
      const { pieces, along } = divide(ground, line(-0.5, 1.5, 3.5, 1.5), (face) => face !== spared)
      expect([...pieces.values()]).toEqual(spared === 1 ? [0] : [0, 1])
      expect(along.length).toBe(spared === 1 ? 2 : 3)
      expect([cells(ground, 0), cells(ground, 2)]).toEqual([4, 4])
    }
  })

  test('from shell to hole only: a face that stays in one piece is not divided', () => {
    const ground = groundOf('AAA/ABA/AAA')
    expect(refusal(ground, line(-0.5, 1.5, 1.5, 1.5)).code).toBe('line-does-not-divide')
    const { pieces } = divide(ground, line(-0.5, 1.5, 2, 1.5))
    expect([...pieces.values()]).toEqual([1])
    expect(cells(ground, 0)).toBe(8)
  })

  test('across the city edge twice: what lies beyond is left out', () => {
    const ground = groundOf('AA/A.')
    const { pieces, along } = divide(ground, line(-0.5, 0.5, 0.5, 0.5, 1.5, 0.5, 1.5, 2.5))
    expect([...pieces.values()]).toEqual([0, 0])
    expect([0, 1, 2].map((face) => cells(ground, face)).sort()).toEqual([0.5, 0.5, 2])
    expect(along.length).toBe(2)
  })

  test('across borders that no grid position lies on: the city keeps its area to the last unit', () => {
    const corner = (x: number, y: number) => [(ORIGIN[0] + x) / 1e7, (ORIGIN[1] + y) / 1e7]
    const slanted = [corner(0, 0), corner(10_007, 3), corner(10_000, 9_973), corner(-4, 10_000)]
    const ground = editGround(buildTopology(fromPolygons([[[slanted]]])).topology)
    const { diff } = divide(ground, line(0.371, -0.5, 0.377, 1.5))
    expect(diff.slots[1]).toEqual({ arcs: 3, faces: 2, nodes: 3 })
    const positions = diff.arcs.reduce((sum, { to }) => sum + to!.points.length / 2, 0)
    expect(positions).toBe(4 + 2 * 2 + 2 + 2)
  })

  test('the same line twice divides nothing the second time, and follows what it made the first time', () => {
    const ground = groundOf('AB/AB', { jitter: 0.4 })
    const first = divide(ground, line(-0.5, 0.53, 2.5, 1.57))
    const again = divide(ground, line(-0.5, 0.53, 2.5, 1.57))
    expect(again.along).toEqual(first.along)
    expect([...again.pieces, ...again.diff.arcs, ...again.diff.faces]).toEqual([])
  })

  test('nothing along a border: the arcs that it follows are the answer, and nothing changes', () => {
    const ground = groundOf('AB/CD')
    const { diff, along } = divide(ground, line(1, -0.5, 1, 1, 2.5, 1))
    expect(diff.arcs.length + diff.faces.length).toBe(0)
    const sides = along.map((half) => [ground.topology.face[half], ground.topology.face[half ^ 1]])
    expect(sides).toEqual([
      [2, 3],
      [1, 3],
    ])
  })
})

describe('a line is refused', () => {
  test('that is a single position', () => {
    expect(refusal(groundOf('A'), line(0.5, 0.5, 0.5, 0.5))).toEqual({ code: 'line-too-short', data: {} })
  })

  test('that crosses or touches itself, with the place', () => {
    const data = { lng: (ORIGIN[0] + CELL / 2) / 1e7, lat: (ORIGIN[1] + CELL / 2) / 1e7 }
    const crossing = line(-0.5, 0.5, 1, 0.5, 1, 0.75, 0.5, 0.75, 0.5, -0.5)
    expect(refusal(groundOf('A'), crossing)).toEqual({ code: 'line-crosses-itself', data })
    const touching = line(-0.5, 0.5, 1, 0.5, 1, 0.75, 0.5, 0.5)
    expect(refusal(groundOf('A'), touching)).toEqual({ code: 'line-crosses-itself', data })
    const folding = line(-0.5, 0.5, 1, 0.5, 0.5, 0.5)
    expect(refusal(groundOf('A'), folding).code).toBe('line-crosses-itself')
  })

  test('that ends a hair short: one step from the border, and not when it reaches it', () => {
    const short = line(-0.5, 0.5, 1, 0.5)
    short[2]! -= 1
    expect(refusal(groundOf('AB'), short, (face) => face === 0).code).toBe('line-does-not-divide')
    expect(divideFaces(groundOf('AB'), line(-0.5, 0.5, 1, 0.5), (face) => face === 0).ok).toBe(true)
  })

  test('that is tangent to a vertex', () => {
    const ground = groundOf('.A/A.')
    expect(refusal(ground, line(0, 2, 2, 0)).code).toBe('line-does-not-divide')
    expect(refusal(groundOf('A'), line(-1, 1, 1, -1)).code).toBe('line-does-not-divide')
  })

  test('that only touches the city edge or follows a part of a border', () => {
    expect(refusal(groundOf('AB/AB'), line(1, 0.5, 1, 1.5)).code).toBe('line-does-not-divide')
    expect(refusal(groundOf('A'), line(-1, 0.5, 0, 0.5, -1, 0.75)).code).toBe('line-does-not-divide')
  })

  test('that would bend a border over the tip of an enclave on its other side, a thousandth of a step away', () => {
    const shape = (...steps: number[]) =>
      Array.from({ length: steps.length / 2 }, (_, i) => [
        (ORIGIN[0] + steps[2 * i]!) / 1e7,
        (ORIGIN[1] + steps[2 * i + 1]!) / 1e7,
      ])
    const tip = shape(143, 1, 100, -200, 200, -200)
    const upper = shape(0, 0, 1000, 7, 1000, 1000, 0, 1000)
    const lower = shape(0, 0, 0, -1000, 1000, -1000, 1000, 7)
    const ground = editGround(buildTopology(fromPolygons([[[upper]], [[lower, tip]], [[tip]]])).topology)
    expect(checkTopology(ground.topology)).toEqual([])
    const isUpper = (face: number) => face === 0
    const data = { lng: (ORIGIN[0] + 143) / 1e7, lat: (ORIGIN[1] + 1) / 1e7 }
    const downAt = (x: number) => [x, 1100, x, -1100].map((value, i) => ORIGIN[i % 2]! + value)
    expect(refusal(ground, downAt(499), isUpper)).toEqual({ code: 'line-too-close', data })
    divide(ground, downAt(500), isUpper)
  })

  test('across a sliver so thin that both its sides are rounded to one position', () => {
    const corner = (x: number, y: number) => [(ORIGIN[0] + x) / 1e7, (ORIGIN[1] + y) / 1e7]
    const [tip, left, right] = [corner(45, 317), corner(0, 0), corner(2, 0)]
    const [west, east] = [corner(-200, 317), corner(300, 0)]
    const shapes = [[[[left, tip, west]]], [[[left, right, tip]]], [[[right, east, tip]]]]
    const ground = editGround(buildTopology(fromPolygons(shapes)).topology)
    expect(checkTopology(ground.topology)).toEqual([])
    const level = [-500, 280, 500, 281].map((value, i) => ORIGIN[i % 2]! + value)
    expect(refusal(ground, level).code).toBe('line-too-close')
    expect(refusal(ground, level, (face) => face !== 1).code).toBe('line-too-close')
  })

  test('that lies outside, in the open or as a ring', () => {
    expect(refusal(groundOf('A'), line(2, 0, 3, 1)).code).toBe('line-does-not-divide')
    expect(refusal(groundOf('A'), line(-3, 0, -2, 0, -2, 1, -3, 0)).code).toBe('line-does-not-divide')
  })

  test('where every face it divides is spared', () => {
    expect(refusal(groundOf('A'), line(-0.5, 0.5, 1.5, 0.5), () => false).code).toBe('line-does-not-divide')
  })
})
