import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { SnapIndex } from '#core/snapping/snap-index.ts'
import { SNAP_KINDS, type SnapKind } from '#core/snapping/snap-kind.ts'
import { drawnLines, ORIGIN, type DrawnLine } from './drawn-lines.ts'

type Place = readonly [number, number]

const ALL: ReadonlySet<SnapKind> = new Set(SNAP_KINDS)

/** What lies between two places along the drawn lines, in steps from the origin. */
function trace(lines: readonly DrawnLine[], from: Place, to: Place, kinds = ALL): Place[] | null {
  const found = new SnapIndex(drawnLines(lines)).trace(gridPlace(from), gridPlace(to), kinds)
  return found && Array.from({ length: found.length / 2 }, (_, i) => [found[2 * i]! - ORIGIN.x, found[2 * i + 1]! - ORIGIN.y] as const) // prettier-ignore
}

function gridPlace([east, north]: Place): { readonly x: number; readonly y: number } {
  return { x: ORIGIN.x + east, y: ORIGIN.y + north }
}

const road = (name: string, ...places: Place[]): DrawnLine => ({ kind: 'road', name, places })

describe('following a line', () => {
  /*   a──b──c        from the middle of a–b to the middle of c–d
   *         │
   *         d   */
  test('goes through the corners between two places', () => {
    const street = road('一', [0, 0], [100, 0], [200, 0], [200, -100])
    expect(trace([street], [50, 0], [200, -50])).toEqual([[100, 0], [200, 0]]) // prettier-ignore
    expect(trace([street], [200, -50], [50, 0])).toEqual([[200, 0], [100, 0]]) // prettier-ignore
    expect(trace([street], [20, 0], [80, 0])).toEqual([])
  })

  test('a place at a corner is not said twice, nor one a step beside it', () => {
    const street = road('一', [0, 0], [100, 0], [200, 0], [200, -100])
    expect(trace([street], [100, 0], [200, 0])).toEqual([])
    expect(trace([street], [100, 1], [200, -50])).toEqual([[200, 0]])
  })

  test('lines of one name that join end to end count as one', () => {
    const pieces = [road('一', [0, 0], [100, 0]), road('一', [300, 50], [100, 0])]
    expect(trace(pieces, [10, 0], [200, 25])).toEqual([[100, 0]])
    expect(
      trace([road('一', [0, 0], [100, 0]), road('一', [101, 0], [300, 50])], [10, 0], [201, 25]),
    ).toBeNull()
  })

  test('around a loop the shorter way is taken', () => {
    const ring = road('环', [0, 0], [1000, 0], [1000, 1000], [0, 1000], [0, 0])
    expect(trace([ring], [300, 0], [0, 300])).toEqual([[0, 0]])
    expect(trace([ring], [700, 0], [1000, 500])).toEqual([[1000, 0]])
  })

  test('another name, no name or a kind that is switched off is not followed', () => {
    expect(
      trace([road('一', [0, 0], [100, 0]), road('二', [100, 0], [200, 9])], [50, 0], [200, 9]),
    ).toBeNull()
    expect(trace([{ kind: 'wall', places: [[0, 0], [100, 0], [200, 9]] }], [50, 0], [200, 9])).toBeNull() // prettier-ignore
    const street = road('一', [0, 0], [100, 0], [200, 9])
    expect(trace([street], [50, 0], [200, 9], new Set(['river']))).toBeNull()
    expect(trace([street], [50, 3], [200, 9])).toBeNull()
  })

  test('of two roads through both places the shorter one is followed', () => {
    const bow = road('弓', [0, 0], [500, 400], [1000, 0])
    const bend = road('弯', [0, 0], [500, 50], [1000, 0])
    expect(trace([bow, bend], [0, 0], [1000, 0])).toEqual([[500, 50]])
  })

  test('is as long as the shortest of all ways, and never leaves the line', () => {
    // Points far apart on a bent lattice, so that no line passes within two steps of a place it does not go through.
    const corner = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    const spread = ([i, j]: [number, number]): Place => [i * 1_000 + j * j * 170, j * 1_300 + i * i * 290]
    const walk = fc
      .array(corner.map(spread), { minLength: 2, maxLength: 6 })
      .filter((places) => places.some((place) => String(place) !== String(places[0])))
    fc.assert(
      fc.property(fc.array(walk, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (walks, one, other) => {
        const lines = walks.map((places) => road('一', ...places))
        const corners = [...new Map(walks.flat().map((place) => [String(place), place])).values()]
        const from = corners[one % corners.length]!
        const to = corners[other % corners.length]!
        const slow = shortest(walks, corners, from, to)
        const found = trace(lines, from, to)
        if (slow === Infinity) {
          expect(found).toBeNull()
          return
        }
        const way = [from, ...found!, to]
        let length = 0
        for (let i = 1; i < way.length; i++) length += meters(way[i - 1]!, way[i]!)
        expect(length).toBeCloseTo(slow, 6)
        for (let i = 1; i < way.length; i++) {
          if (String(way[i - 1]) !== String(way[i])) expect(isEdge(walks, way[i - 1]!, way[i]!)).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  })
})

function meters([ax, ay]: Place, [bx, by]: Place): number {
  return segmentLengthMeters(ORIGIN.x + ax, ORIGIN.y + ay, ORIGIN.x + bx, ORIGIN.y + by)
}

function isEdge(walks: readonly (readonly Place[])[], a: Place, b: Place): boolean {
  return walks.some((places) =>
    places.some((place, i) => {
      const pair = new Set([String(places[i - 1]), String(place)])
      return i > 0 && pair.has(String(a)) && pair.has(String(b))
    }),
  )
}

/** Bellman and Ford (1958) over the drawn segments. */
function shortest(
  walks: readonly (readonly Place[])[],
  corners: readonly Place[],
  from: Place,
  to: Place,
): number {
  const best = new Map(corners.map((corner) => [String(corner), Infinity]))
  best.set(String(from), 0)
  for (let round = 0; round < corners.length; round++) {
    for (const places of walks) {
      for (let i = 1; i < places.length; i++) {
        const [a, b] = [String(places[i - 1]), String(places[i])]
        const length = meters(places[i - 1]!, places[i]!)
        best.set(b, Math.min(best.get(b)!, best.get(a)! + length))
        best.set(a, Math.min(best.get(a)!, best.get(b)! + length))
      }
    }
  }
  return best.get(String(to))!
}
