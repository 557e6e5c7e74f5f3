import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Plan } from '#core/plan/plan.ts'
import type { GridPlace } from '#core/snapping/grid-place.ts'
import { nearestOnSegment } from '#core/snapping/nearest-on-segment.ts'
import { reachShare } from '#core/snapping/reach-share.ts'
import type { SnapHit } from '#core/snapping/snap-hit.ts'
import { SnapIndex } from '#core/snapping/snap-index.ts'
import { SNAP_KINDS, type SnapKind } from '#core/snapping/snap-kind.ts'
import type { SnapLines } from '#core/snapping/snap-lines.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { drawnLines, ORIGIN, type DrawnLine } from './drawn-lines.ts'

const ALL: ReadonlySet<SnapKind> = new Set(SNAP_KINDS)

/** Every target there is, with its score, tried one by one. */
function slowSnap(
  lines: SnapLines,
  topology: Topology | null,
  query: { readonly x: number; readonly y: number; readonly reachX: number; readonly reachY: number },
  kinds: ReadonlySet<SnapKind>,
): Omit<SnapHit, 'name'> | null {
  const { x, y, reachX, reachY } = query
  const found: (Omit<SnapHit, 'name'> & { score: number })[] = []
  const offer = (hit: Omit<SnapHit, 'name'>, handicap: number): void => {
    const share = reachShare(hit.x - x, hit.y - y, reachX, reachY)
    if (share <= 1 && kinds.has(hit.kind)) found.push({ ...hit, score: share + handicap })
  }
  const walk = (
    points: Int32Array,
    [from, to]: readonly [number, number],
    target: { readonly kind: SnapKind; readonly line: number },
    [vertex, segment]: readonly [number, number],
    isNode: (at: number) => boolean,
  ): void => {
    for (let at = from; at < to; at++) {
      const [ax, ay] = [points[2 * at]!, points[2 * at + 1]!]
      const part = isNode(at) ? 'node' : 'vertex'
      offer({ ...target, x: ax, y: ay, part }, part === 'node' ? 0 : vertex)
      if (at + 1 === to) continue
      const [nx, ny] = nearestOnSegment(
        [ax, ay, points[2 * at + 2]!, points[2 * at + 3]!],
        x,
        y,
        reachX,
        reachY,
      )
      offer({ ...target, x: nx, y: ny, part: 'segment' }, segment)
    }
  }
  for (let line = 0; line < lines.kind.length; line++) {
    const span = [lines.lineStart[line]!, lines.lineStart[line + 1]!] as const
    walk(lines.points, span, { kind: SNAP_KINDS[lines.kind[line]!]!, line }, [0.2, 0.9], () => false)
  }
  if (topology !== null) {
    for (let arc = 0; arc < topology.arcStart.length; arc++) {
      const span = [topology.arcStart[arc]!, topology.arcEnd[arc]!] as const
      const isNode = (at: number): boolean => at === span[0] || at + 1 === span[1]
      walk(topology.points, span, { kind: 'border', line: arc }, [0.1, 0.8], isNode)
    }
  }
  found.sort(
    (a, b) =>
      a.score - b.score ||
      SNAP_KINDS.indexOf(a.kind) - SNAP_KINDS.indexOf(b.kind) ||
      a.line - b.line ||
      a.x - b.x ||
      a.y - b.y,
  )
  const [best] = found
  return best === undefined ? null : hitOf(best)
}

function hitOf({ x, y, part, kind, line }: Omit<SnapHit, 'name'>): Omit<SnapHit, 'name'> {
  return { x, y, part, kind, line }
}

const place = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
const drawnLine: fc.Arbitrary<DrawnLine> = fc.record({
  kind: fc.constantFrom('road', 'river', 'building', 'wall'),
  places: fc.array(place, { minLength: 1, maxLength: 7 }),
})

describe('snapping', () => {
  test('finds what trying every target finds', () => {
    const kinds = fc.subarray([...SNAP_KINDS], { minLength: 1 })
    fc.assert(
      fc.property(
        fc.array(drawnLine, { maxLength: 14 }),
        fc.array(place, { minLength: 1, maxLength: 12 }),
        fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 })),
        kinds,
        (drawn, hands, [reachX, reachY], allowed) => {
          const lines = drawnLines(drawn)
          const index = new SnapIndex(lines)
          for (const [east, north] of hands) {
            const hand = { x: ORIGIN.x + east, y: ORIGIN.y + north }
            const fast = index.snap(hand, { x: reachX, y: reachY }, new Set(allowed), null)
            const slow = slowSnap(lines, null, { ...hand, reachX, reachY }, new Set(allowed))
            expect(fast && hitOf(fast)).toEqual(slow)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test('finds live borders and lines alike', () => {
    const plan = new Plan(latticeCity(4, 4))
    const roads = drawnLines([
      { kind: 'road', name: '成吉思汗大街', places: [[-20_000, 150_000], [420_000, 260_000]] }, // prettier-ignore
      { kind: 'wall', places: [[100_000, 100_000], [120_000, 90_000]] }, // prettier-ignore
    ])
    const index = new SnapIndex(roads)
    const borders = { topology: plan.topology, arcs: plan.arcs }
    const inCity = fc.integer({ min: -30_000, max: 430_000 })
    const parts = new Set<string>()
    fc.assert(
      fc.property(inCity, inCity, fc.integer({ min: 100, max: 40_000 }), (east, north, reach) => {
        const hand = { x: ORIGIN.x + east, y: ORIGIN.y + north }
        const [reachX, reachY] = [Math.round(reach * 1.3), reach]
        const fast = index.snap(hand, { x: reachX, y: reachY }, ALL, borders)
        expect(fast && hitOf(fast)).toEqual(slowSnap(roads, plan.topology, { ...hand, reachX, reachY }, ALL))
        if (fast !== null) parts.add(`${fast.kind} ${fast.part}`)
      }),
      { numRuns: 600 },
    )
    expect([...parts].sort()).toEqual(
      expect.arrayContaining(['border node', 'border segment', 'border vertex']),
    )
  })

  test('a vertex holds the hand that comes near; far along the segment the hand slides', () => {
    const index = new SnapIndex(drawnLines([{ kind: 'road', places: [[0, 0], [1000, 0]] }])) // prettier-ignore
    const at = (east: number, north: number) =>
      index.snap({ x: ORIGIN.x + east, y: ORIGIN.y + north }, { x: 100, y: 100 }, ALL, null)
    expect(at(60, 10)).toMatchObject({ x: ORIGIN.x, y: ORIGIN.y, part: 'vertex' })
    expect(at(90, 10)).toMatchObject({ x: ORIGIN.x + 90, y: ORIGIN.y, part: 'segment' })
    expect(at(500, 101)).toBeNull()
    expect(at(500, 100)).toMatchObject({ x: ORIGIN.x + 500, y: ORIGIN.y })
  })

  test('a kind that is switched off is not there', () => {
    const index = new SnapIndex(drawnLines([{ kind: 'road', places: [[0, 0], [10, 0]] }])) // prettier-ignore
    expect(index.snap(ORIGIN, { x: 5, y: 5 }, new Set(['river', 'border']), null)).toBeNull()
  })

  test('who comes along a road stays on it, past what lies beside it', () => {
    const index = new SnapIndex(
      drawnLines([
        { kind: 'road', name: '腾飞路', places: [[0, 0], [1000, 0]] }, // prettier-ignore
        { kind: 'wall', places: [[500, 40], [500, 90]] }, // prettier-ignore
      ]),
    )
    const hand = { x: ORIGIN.x + 505, y: ORIGIN.y + 30 }
    const snap = (along: GridPlace | null) => index.snap(hand, { x: 100, y: 100 }, ALL, null, along)
    expect(snap(null)).toMatchObject({ kind: 'wall', part: 'vertex' })
    expect(snap(ORIGIN)).toMatchObject({ x: hand.x, y: ORIGIN.y, kind: 'road', name: '腾飞路' })
    expect(snap(hand)).toMatchObject({ kind: 'wall' })
  })

  test('arcs that move with the hand do not hold it', () => {
    const plan = new Plan(latticeCity(1, 1))
    const { topology, arcs } = plan
    const hand = { x: topology.points[0]!, y: topology.points[1]! }
    const snap = (except: ReadonlySet<number>) =>
      new SnapIndex(drawnLines([])).snap(hand, { x: 9, y: 9 }, ALL, { topology, arcs, except })
    expect(snap(new Set())).toMatchObject(hand)
    expect(snap(new Set([0]))).toBeNull()
  })

  test('a border without nodes, around an enclave, has vertices only', () => {
    const { topology } = buildTopology(fromAscii('AAA / ABA / AAA').flat)
    const arcs = new BoxIndex(
      () => topology.arcStart.length,
      (arc, box) => {
        const span = topology.points.subarray(2 * topology.arcStart[arc]!, 2 * topology.arcEnd[arc]!)
        const [xs, ys] = [span.filter((_, i) => i % 2 === 0), span.filter((_, i) => i % 2 === 1)]
        box.splice(0, 4, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
        return true
      },
    )
    const index = new SnapIndex(drawnLines([]))
    for (let at = 0; at < topology.points.length; at += 2) {
      const hand = { x: topology.points[at]!, y: topology.points[at + 1]! }
      const hit = index.snap(hand, { x: 9, y: 9 }, ALL, { topology, arcs })
      expect(hit).toMatchObject({ ...hand, part: 'vertex', kind: 'border', name: null })
    }
  })

  test('a border that runs along a road has the name of the road', () => {
    const plan = new Plan(latticeCity(2, 2))
    const { points, arcStart, arcEnd } = plan.topology
    const places: [number, number][] = []
    for (let at = arcStart[0]!; at < arcEnd[0]!; at++) {
      places.push([points[2 * at]! - ORIGIN.x, points[2 * at + 1]! + 1 - ORIGIN.y])
    }
    const index = new SnapIndex(drawnLines([{ kind: 'road', name: '大学西街', places }]))
    const hand = { x: points[2 * arcStart[0]!]!, y: points[2 * arcStart[0]! + 1]! }
    const hit = index.snap(hand, { x: 50, y: 50 }, ALL, { topology: plan.topology, arcs: plan.arcs })
    expect(hit).toMatchObject({ ...hand, kind: 'border', part: 'node', name: '大学西街' })
  })
})
