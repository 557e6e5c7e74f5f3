import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FootprintIndex } from '#core/topology/footprint-index.ts'

type Point = readonly [x: number, y: number]

const cross = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

function edgesOf(ring: readonly Point[]): [Point, Point][] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length]!])
}

/** True when c lies on the closed segment a–b. */
function isOn(a: Point, b: Point, c: Point): boolean {
  const between = (k: 0 | 1): boolean => Math.min(a[k], b[k]) <= c[k] && c[k] <= Math.max(a[k], b[k])
  return cross(a, b, c) === 0 && between(0) && between(1)
}

function isStrictlyInside(ring: readonly Point[], point: Point): boolean {
  const edges = edgesOf(ring)
  if (edges.some(([a, b]) => isOn(a, b, point))) return false
  const above = edges.filter(([a, b]) => {
    if (a[1] > point[1] === b[1] > point[1]) return false
    return cross(a, b, point) > 0 === b[1] > a[1]
  })
  return above.length % 2 === 1
}

/**
 * The slow way: cuts the segment at every place where it meets the line of an edge, as fractions, and asks for the
 * middle of each piece. For coordinates so small that every product is an exact integer.
 */
function meetsInside(ring: readonly Point[], p: Point, q: Point): boolean {
  const cuts: [numerator: number, denominator: number][] = [
    [0, 1],
    [1, 1],
  ]
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]]
  for (const [a, b] of edgesOf(ring)) {
    const [ex, ey] = [b[0] - a[0], b[1] - a[1]]
    const divisor = dx * ey - dy * ex
    const share = (a[0] - p[0]) * ey - (a[1] - p[1]) * ex
    if (divisor !== 0) cuts.push([share * Math.sign(divisor), Math.abs(divisor)])
    else if (cross(p, q, a) === 0 && (dx !== 0 || dy !== 0)) {
      cuts.push([(a[0] - p[0]) * dx + (a[1] - p[1]) * dy, dx * dx + dy * dy])
    }
  }
  const inOrder = cuts.filter(([n, d]) => n >= 0 && n <= d).sort(([n, d], [m, e]) => n * e - m * d)
  return inOrder.slice(1).some(([n, d], i) => {
    const [m, e] = inOrder[i]!
    const scale = 2 * d * e
    const along = n * e + m * d
    const middle: Point = [p[0] * scale + along * dx, p[1] * scale + along * dy]
    const scaled = ring.map(([x, y]): Point => [x * scale, y * scale])
    return isStrictlyInside(scaled, middle)
  })
}

function isSimple(ring: readonly Point[]): boolean {
  const edges = edgesOf(ring)
  return edges.every(([a, b], i) =>
    edges.every(([c, d], j) => {
      if (i === j) return a[0] !== b[0] || a[1] !== b[1]
      if (b === c) return !isOn(a, b, d) && !isOn(c, d, a)
      if (d === a) return true
      const isApart = cross(a, b, c) * cross(a, b, d) > 0 || cross(c, d, a) * cross(c, d, b) > 0
      return isApart || !meets(a, b, c, d)
    }),
  )
}

function meets(a: Point, b: Point, c: Point, d: Point): boolean {
  if (isOn(a, b, c) || isOn(a, b, d) || isOn(c, d, a) || isOn(c, d, b)) return true
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0
}

const SIDE = 8
const point = fc.tuple(fc.nat(SIDE), fc.nat(SIDE))
const anyRing = fc.array(point, { minLength: 3, maxLength: 7 })
const simpleRing = anyRing.filter(isSimple)
/** From the small grid to the one of the city: far from the origin, where products leave the exact integers. */
const place = fc.record({
  x: fc.integer({ min: -1_790_000_000, max: 1_790_000_000 }),
  y: fc.integer({ min: -890_000_000, max: 890_000_000 }),
  step: fc.integer({ min: 1, max: 1_000_000 }),
})

function indexOf(rings: readonly (readonly Point[])[], put = ([x, y]: Point): Point => [x, y]) {
  const start = new Uint32Array(rings.length + 1)
  for (const [i, ring] of rings.entries()) start[i + 1] = start[i]! + ring.length
  return new FootprintIndex(start, Int32Array.from(rings.flat().flatMap(put)))
}

const square: readonly Point[] = [
  [2, 2],
  [6, 2],
  [6, 6],
  [2, 6],
]

describe('footprints that a segment passes through', () => {
  test('are those that the slow way finds, anywhere on the grid', () => {
    fc.assert(
      fc.property(
        fc.array(simpleRing, { maxLength: 4 }),
        point,
        point,
        place,
        (rings, p, q, { x, y, step }) => {
          const put = (one: Point): Point => [x + one[0] * step, y + one[1] * step]
          const expected = [...rings.keys()].filter((i) => meetsInside(rings[i]!, p, q))
          expect(indexOf(rings, put).crossedBy(...put(p), ...put(q))).toEqual(expected)
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('are never missed, not even where an outline crosses itself', () => {
    fc.assert(
      fc.property(anyRing, point, point, (ring, p, q) => {
        if (meetsInside(ring, p, q)) expect(indexOf([ring]).crossedBy(...p, ...q)).toEqual([0])
      }),
      { numRuns: 5000 },
    )
  })

  test('are neither those it runs along nor those it touches at a corner', () => {
    const index = indexOf([square])
    expect(index.crossedBy(0, 2, 8, 2)).toEqual([])
    expect(index.crossedBy(0, 4, 4, 0)).toEqual([])
    expect(index.crossedBy(0, 4, 2, 4)).toEqual([])
  })

  test('are those it ends in, lies in, cuts corner to corner, or enters from a point on the edge', () => {
    const index = indexOf([square])
    expect(index.crossedBy(0, 4, 3, 4)).toEqual([0])
    expect(index.crossedBy(3, 3, 4, 5)).toEqual([0])
    expect(index.crossedBy(0, 0, 8, 8)).toEqual([0])
    expect(index.crossedBy(2, 4, 6, 5)).toEqual([0])
  })

  test('have an outline: a building known as a point is nowhere', () => {
    const index = indexOf([[], square, []])
    expect(index.crossedBy(0, 4, 8, 4)).toEqual([1])
    expect(index.near(-100, -100, 100, 100)).toEqual([1])
    expect(indexOf([]).near(-100, -100, 100, 100)).toEqual([])
  })
})

test('footprints near a box are those whose boxes meet it', () => {
  fc.assert(
    fc.property(fc.array(simpleRing, { maxLength: 12 }), point, point, (rings, [x1, y1], [x2, y2]) => {
      const [minX, maxX, minY, maxY] = [
        Math.min(x1, x2),
        Math.max(x1, x2),
        Math.min(y1, y2),
        Math.max(y1, y2),
      ]
      const expected = [...rings.keys()].filter((i) => {
        const [xs, ys] = [rings[i]!.map(([x]) => x), rings[i]!.map(([, y]) => y)]
        const meetsAcross = Math.max(...xs) >= minX && Math.min(...xs) <= maxX
        return meetsAcross && Math.max(...ys) >= minY && Math.min(...ys) <= maxY
      })
      expect(indexOf(rings).near(minX, minY, maxX, maxY)).toEqual(expected)
    }),
  )
})
