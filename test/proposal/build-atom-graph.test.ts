import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { LINE_KINDS, type LineTable } from '#core/plan/line-table.ts'
import { Plan } from '#core/plan/plan.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import type { AtomGraph } from '#core/proposal/atom-graph.ts'
import { buildAtomGraph, type AtomGraphOptions } from '#core/proposal/build-atom-graph.ts'
import { arcLengthMeters } from '#core/topology/arc-length.ts'
import { blockCity, type BlockCity } from '../builders/block-city.ts'

const picture = ['AABB', 'AABB', 'CCDD', 'CCDD']
const streets = { A: '东', B: '东', C: '西', D: '西' }

function planOf(options: Partial<BlockCity> = {}): Plan {
  return new Plan(blockCity({ picture, streets, ...options }))
}

function graphOf(
  plan: Plan,
  {
    names = ['东', '西'],
    ...options
  }: Partial<AtomGraphOptions> & { readonly names?: readonly string[] } = {},
): AtomGraph {
  const scope = names.map((name) => plan.jurisdictions('street').find((each) => each.name === name)!.id)
  return buildAtomGraph(new Metrics(plan), { scope, atoms: 'face', group: null, ...options })
}

/** A line through the border of two units of a level, by its vertices. */
function lineBetween(plan: Plan, one: string, other: string, kind: (typeof LINE_KINDS)[number]): LineTable {
  const { face, arcStart, arcEnd, points } = plan.topology
  const labels = plan.labels('community')
  const slots = [one, other].map((name) =>
    plan.slotOf(plan.jurisdictions('community').find((each) => each.name === name)!.id),
  )
  const lineStart = [0]
  const positions: number[] = []
  for (let arc = 0; arc < arcStart.length; arc++) {
    const sides = new Set([face[2 * arc]!, face[2 * arc + 1]!].map((each) => (each < 0 ? -1 : labels[each]!)))
    if (!slots.every((slot) => sides.has(slot))) continue
    positions.push(...points.subarray(2 * arcStart[arc]!, 2 * arcEnd[arc]!))
    lineStart.push(positions.length / 2)
  }
  return {
    kind: new Uint8Array(lineStart.length - 1).fill(LINE_KINDS.indexOf(kind)),
    names: lineStart.slice(1).map(() => ''),
    lineStart: Uint32Array.from(lineStart),
    points: Int32Array.from(positions),
  }
}

/** Cost, metres and metres along lines between two atoms; 0 where they do not touch. */
function between(
  { graph, meters, along }: AtomGraph,
  a: number,
  b: number,
): readonly [number, number, number] {
  for (let i = graph.start[a]!; i < graph.start[a + 1]!; i++) {
    if (graph.neighbour[i] === b) return [graph.cost[i]!, meters[i]!, along[i]!]
  }
  return [0, 0, 0]
}

describe('atoms', () => {
  test('are faces or units with all their people, joined by the length of the borders they share', () => {
    const plan = planOf({ residents: (column, row) => 10 * column + row })
    for (const atoms of ['face', 'grid', 'community'] as const) {
      const graph = graphOf(plan, { atoms })
      expect(graph.residents.reduce((sum, each) => sum + each, 0)).toBe(16 * 15 + 4 * 6)
      const { face } = plan.topology
      const shared = new Map<string, number>()
      for (let arc = 0; 2 * arc < face.length; arc++) {
        const [a, b] = [face[2 * arc]!, face[2 * arc + 1]!].map((each) =>
          each < 0 ? -1 : graph.atomOf[each]!,
        ) as [number, number]
        if (a < 0 || b < 0 || a === b) continue
        const key = a < b ? `${a} ${b}` : `${b} ${a}`
        shared.set(key, (shared.get(key) ?? 0) + arcLengthMeters(plan.topology, arc))
      }
      expect(shared.size).toBe(graph.graph.neighbour.length / 2)
      for (const [key, meters] of shared) {
        const [a, b] = key.split(' ').map(Number) as [number, number]
        expect(between(graph, a, b)[0]).toBeCloseTo(meters, 0)
        expect(between(graph, b, a)).toEqual(between(graph, a, b))
        expect(between(graph, a, b)[2]).toBe(0)
      }
    }
  })

  test('are the same however rows, slots and faces are numbered', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.constantFrom('face', 'community'),
        (shuffle, atoms) => {
          const residents = (column: number, row: number): number => 17 * column + row
          const compounds = [
            [
              [0, 0],
              [1, 0],
            ],
            [
              [2, 1],
              [2, 2],
            ],
          ] as const
          const told = (options: Partial<BlockCity>): unknown => {
            const plan = planOf({ residents, compounds, ...options })
            const {
              graph,
              meters,
              residents: people,
              group,
              groups,
              holder,
              places,
            } = graphOf(plan, { atoms, group: 'community' })
            return [graph, meters, people, group, groups.map((id) => plan.get(id)!.name), holder, places]
          }
          expect(told({ shuffle })).toEqual(told({}))
        },
      ),
      { numRuns: 10 },
    )
  })

  test('hold a compound together, but not over a border between jurisdictions', () => {
    const plan = planOf({
      compounds: [
        [
          [0, 3],
          [1, 3],
          [2, 3],
        ],
        [
          [0, 2],
          [0, 1],
        ],
      ],
    })
    const graph = graphOf(plan, { group: 'community' })
    expect(graph.faces).toHaveLength(14)
    const joined = graph.faces.findIndex((faces) => faces.length === 3)
    expect(graph.residents[joined]).toBe(300)
    expect(graph.group[joined]).toBe(-1)
  })

  test('say who cannot change hands', () => {
    const lock =
      (name: string): NonNullable<BlockCity['record']> =>
      (each) =>
        each.name === name ? { ...each, locked: true } : each
    const lockedIn = (name: string): number =>
      graphOf(planOf({ record: lock(name) })).locked.reduce((sum, each) => sum + each, 0)
    expect(['0.0', 'A社区', '东'].map(lockedIn)).toEqual([1, 4, 8])
  })
})

describe('borders along lines', () => {
  test('cost what the rules say, and count as along a line', () => {
    const plain = planOf()
    const lines = lineBetween(plain, 'A社区', 'B社区', 'river')
    const bare = graphOf(plain, { atoms: 'community' })
    const graph = graphOf(planOf({ lines }), { atoms: 'community' })
    const names = [0, 1, 2, 3].map((atom) => nameOf(plain, bare, atom))
    const [a, b, c] = ['A社区', 'B社区', 'C社区'].map((name) => names.indexOf(name)) as [
      number,
      number,
      number,
    ]
    const [whole] = between(bare, a, b)
    const [cost, meters, along] = between(graph, a, b)
    expect([meters, along]).toEqual([whole, whole])
    expect(cost).toBeCloseTo(whole * HOHHOT_PROFILE.borderCost.river, 6)
    expect(between(graph, a, c)).toEqual(between(bare, a, c))
  })

  test('take the cheapest of several lines, and none that only crosses', () => {
    const plain = planOf()
    const [road, river] = [
      lineBetween(plain, 'A社区', 'B社区', 'local'),
      lineBetween(plain, 'A社区', 'B社区', 'river'),
    ]
    const both: LineTable = {
      kind: Uint8Array.from([...road.kind, ...river.kind]),
      names: [...road.names, ...river.names],
      lineStart: Uint32Array.from([
        ...road.lineStart,
        ...river.lineStart.slice(1).map((at) => at + road.points.length / 2),
      ]),
      points: Int32Array.from([...road.points, ...river.points]),
    }
    const graph = graphOf(planOf({ lines: both }), { atoms: 'community' })
    expect(graph.graph).toEqual(graphOf(planOf({ lines: river }), { atoms: 'community' }).graph)
    const { points } = plain.topology
    const xs = points.filter((_, i) => i % 2 === 0)
    const middle = (points[1]! + points[points.length - 1]!) / 2
    const across: LineTable = {
      kind: Uint8Array.of(LINE_KINDS.indexOf('river')),
      names: [''],
      lineStart: Uint32Array.of(0, 2),
      points: Int32Array.of(Math.min(...xs) - 1_000, middle, Math.max(...xs) + 1_000, middle + 7_919),
    }
    const crossed = graphOf(planOf({ lines: across }))
    expect(crossed.along.every((meters) => meters === 0)).toBe(true)
  })
})

describe('ground in pieces', () => {
  test('hangs together by bridges that cost nothing, within one holder first', () => {
    const apart = planOf({
      picture: ['AA.BB', 'AA.BB', '.....', 'CC.AA'],
      streets: { A: '东', B: '东', C: '西' },
    })
    const graph = graphOf(apart)
    const free = [...graph.meters].filter((meters) => meters === 0)
    expect(free).toHaveLength(2 * 3)
    const reached = new Set([0])
    for (const atom of reached) {
      for (let i = graph.graph.start[atom]!; i < graph.graph.start[atom + 1]!; i++)
        reached.add(graph.graph.neighbour[i]!)
    }
    expect(reached.size).toBe(graph.faces.length)
    const east = graphOf(apart, { names: ['东'] })
    expect([...east.meters].filter((meters) => meters === 0)).toHaveLength(2 * 2)
  })
})

function nameOf(plan: Plan, graph: AtomGraph, atom: number): string {
  return plan.at(plan.labels('community')[graph.faces[atom]![0]!]!)!.name
}
