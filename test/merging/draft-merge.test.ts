import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { area, difference, featureCollection, intersect, polygon } from '#core/geometry/turf.ts'
import { draftMerge } from '#core/merging/draft-merge.ts'
import { findCandidates } from '#core/merging/find-candidates.ts'
import type { NewMerge } from '#core/plan/compound-merge.ts'
import { Plan } from '#core/plan/plan.ts'
import { FootprintIndex } from '#core/topology/footprint-index.ts'
import { yardCity, type Yard, type YardCity } from '../builders/yard-city.ts'
import { yardPlace } from '../builders/yard-place.ts'

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 12)

const planOf = (city: YardCity): Plan => new Plan(yardCity(city))

function drafted(plan: Plan, compounds: readonly number[]): NewMerge {
  const merge = draftMerge(plan, compounds)
  if (!merge.ok) throw new Error(merge.problem.code)
  return merge.value
}

const asPolygon = (rings: readonly ArrayLike<number>[]) =>
  polygon(
    rings.map((ring) => {
      const positions = Array.from({ length: ring.length / 2 }, (_, i) => [
        ring[2 * i]! / 1e7,
        ring[2 * i + 1]! / 1e7,
      ])
      return [...positions, positions[0]!]
    }),
  )

const member = (plan: Plan, compound: number) => {
  const { outlines, outlineStart } = plan.base.compounds
  return asPolygon([outlines.subarray(2 * outlineStart[compound]!, 2 * outlineStart[compound + 1]!)])
}

/** m² that the outline leaves out of its compounds, and that it takes of others. */
function faults(
  plan: Plan,
  { compounds, outline }: NewMerge,
): { readonly left: number; readonly taken: number } {
  const whole = asPolygon(outline)
  let [left, taken] = [0, 0]
  for (const [compound] of plan.base.compounds.names.entries()) {
    const one = member(plan, compound)
    const part = featureCollection([one, whole])
    const found = compounds.includes(compound) ? difference(part) : intersect(part)
    if (found === null) continue
    if (compounds.includes(compound)) left += area(found)
    else taken += area(found)
  }
  return { left, taken }
}

const two = (gap: number, more: Partial<Yard> = {}): Yard[] => [
  { at: [0, 0, 60, 80], ...more },
  { at: [60 + gap, 0, 60, 80], ...more },
]

describe('compounds drafted as one', () => {
  test('two yards with a lane between become one rectangle', () => {
    const { outline } = drafted(planOf({ yards: two(8) }), [1, 0])
    expect(outline).toHaveLength(1)
    expect(area(asPolygon(outline))).toBeCloseTo(128 * 80, -2)
  })

  test('four yards around a crossing of lanes leave no hole, unless a yard stands in it', () => {
    const box = (x: number, y: number): Yard => ({ at: [x, y, 60, 60] })
    const yards = [box(0, 0), box(70, 0), box(0, 70), box(70, 70)]
    const { outline } = drafted(planOf({ yards }), [0, 1, 2, 3])
    expect(outline).toHaveLength(1)
    expect(area(asPolygon(outline))).toBeCloseTo(130 * 130, -2)
    const withFifth = planOf({ yards: [...yards, { at: [62, 62, 6, 6] }] })
    const around = drafted(withFifth, [0, 1, 2, 3])
    expect(around.outline).toHaveLength(2)
    expect(faults(withFifth, around).taken).toBeLessThan(0.05)
  })

  test('a yard in the corner of another one, with a lane around its corner', () => {
    const yards: Yard[] = [
      { at: [0, 0, 100, 100], outline: [0, 0, 100, 0, 100, 30, 30, 30, 30, 100, 0, 100] },
      { at: [38, 38, 62, 62] },
    ]
    const { outline } = drafted(planOf({ yards }), [0, 1])
    expect(outline).toHaveLength(1)
    expect(area(asPolygon(outline))).toBeCloseTo(100 * 100, -2)
  })

  test('no outline where a road, a river or a yard lies between all of it', () => {
    for (const kind of ['local', 'river', 'railway'] as const) {
      const plan = planOf({ yards: two(8), lines: [{ kind, along: [64, -300, 64, 300] }] })
      expect(draftMerge(plan, [0, 1])).toMatchObject({ ok: false, problem: { code: 'merge-strip-blocked' } })
    }
    const between = planOf({ yards: [...two(8), { at: [61, -5, 6, 90] }] })
    expect(draftMerge(between, [0, 1])).toMatchObject({ ok: false, problem: { code: 'merge-strip-blocked' } })
    expect(draftMerge(between, [0, 7])).toMatchObject({ ok: false, problem: { code: 'compound-unknown' } })
    expect(draftMerge(between, [1, 1])).toMatchObject({ ok: false, problem: { code: 'merge-too-few' } })
  })

  test('a road that runs into the strip stays outside', () => {
    const road = [64, -300, 64, 20] as const
    const plan = planOf({ yards: two(8), lines: [{ kind: 'local', along: road }] })
    const { outline } = drafted(plan, [0, 1])
    const ground = new FootprintIndex(Uint32Array.of(0, outline[0]!.length / 2), Int32Array.from(outline[0]!))
    expect(ground.crossedBy(...yardPlace(road[0], road[1]), ...yardPlace(road[2], road[3]))).toEqual([])
  })

  test('walls between come down, and those along the lane; others stay', () => {
    const plan = planOf({
      yards: two(6),
      walls: [
        { between: [0], along: [0, 0, 0, 80] },
        { between: [0], along: [60, 0, 60, 80] },
        { between: [1], along: [66, 0, 66, 80] },
        { between: [1], along: [66, 0, 126, 0] },
        { between: [0, 1], along: [60, 80, 66, 80] },
      ],
    })
    expect(drafted(plan, [0, 1]).walls).toEqual([1, 2, 4])
  })

  test('the gate on the road stays, with the best guard; more gates for more households', () => {
    const gates = [
      { yard: 0, at: [60, 40] as const, guards: 4, onRoad: false },
      { yard: 0, at: [30, 0] as const, guards: 1, onRoad: true },
      { yard: 1, at: [100, 80] as const, guards: 2, onRoad: false },
    ]
    const lines = [{ kind: 'local', along: [-200, -5, 400, -5] }] as const
    const few = drafted(planOf({ yards: two(0, { facts: { households: 100 } }), gates, lines }), [0, 1])
    expect(few.gates).toEqual([{ at: yardPlace(30, 0), guards: 4 }])
    const many = drafted(planOf({ yards: two(0, { facts: { households: 200 } }), gates, lines }), [0, 1])
    expect(many.gates.map(({ at }) => at)).toEqual([yardPlace(30, 0), yardPlace(100, 80)])
    const [fresh, ...more] = drafted(planOf({ yards: two(0), lines }), [0, 1]).gates
    expect(more).toEqual([])
    expect(fresh!.guards).toBeNull()
    expect(fresh!.at[1]).toBe(yardPlace(0, 0)[1])
  })

  test('a path where the wall stood; parking in a wide strip, green in a narrow one', () => {
    const kinds = (gap: number) =>
      drafted(planOf({ yards: two(gap) }), [0, 1]).facilities.map(({ kind }) => kind)
    expect(kinds(0)).toEqual(['fitness-path'])
    expect(kinds(5)).toEqual(['fitness-path', 'green'])
    expect(kinds(10)).toEqual(['fitness-path', 'parking'])
  })

  test.each([
    [['沿河港湾1号院', '沿河港湾2号院'], [], '沿河港湾'],
    [['武警小区东院', '武警小区西院'], ['武警1号院'], '武警小区'],
    [['公主府1号院', '公主府12号院'], ['公主府3号院'], '公主府1号院'],
    [['青城第十一院', '青城第十二院'], [], '青城'],
    [['水利局小区', '公主府2号院'], [], '水利局小区'],
  ])('%j beside %j is called %s', (names, others, called) => {
    const yards = names.map((name, i): Yard => ({
      at: [60 * i, 0, 60, 80],
      name,
      facts: { households: 90 - i },
    }))
    const elsewhere = others.map((name, i): Yard => ({ at: [500 + 100 * i, 500, 60, 80], name }))
    expect(drafted(planOf({ yards: [...yards, ...elsewhere] }), [0, 1]).name).toBe(called)
  })

  test('terms come from the compounds', () => {
    const [first, second] = two(0)
    const plan = planOf({
      yards: [
        {
          ...first!,
          managed: true,
          manager: '甲',
          facts: { households: 90, propertyFee: 1.2 },
          partyBranch: '',
        },
        { ...second!, managed: false, facts: { households: 120 }, partyBranch: '二支部' },
      ],
    })
    expect(drafted(plan, [0, 1])).toMatchObject({
      code: 'Y-2',
      isManaged: true,
      manager: '甲',
      propertyFee: 1.2,
      partyBranch: '二支部',
    })
    expect(drafted(planOf({ yards: two(0) }), [0, 1])).toMatchObject({ isManaged: null, propertyFee: null })
    expect(drafted(planOf({ yards: two(0, { managed: false }) }), [0, 1]).isManaged).toBe(false)
  })
})

describe('outlines of random yards', () => {
  /** Yards in the cells of a lattice, each anywhere in its cell, a little askew. */
  const yards = fc.array(
    fc.record({
      west: fc.integer({ min: 0, max: 10 }),
      south: fc.integer({ min: 0, max: 10 }),
      skew: fc.integer({ min: -4, max: 4 }),
      households: fc.integer({ min: 10, max: 99 }),
    }),
    { minLength: 9, maxLength: 9 },
  )
  const cityOf = (
    drawn: readonly { west: number; south: number; skew: number; households: number }[],
  ): Yard[] =>
    drawn.map(({ west, south, skew, households }, i) => {
      const [x, y] = [(i % 3) * 60 + west / 2, Math.floor(i / 3) * 60 + south / 2]
      return {
        at: [x, y, 50, 50],
        outline: [x, y, x + 50, y + skew, x + 50, y + 50, x, y + 50 + skew],
        name: `院${i}`,
        code: `c${i}`,
        facts: { households, buildings: 2, floorAreaSquareMeters: 3_000 },
      }
    })

  test('hold their compounds, take nothing of others, and do not depend on the order of rows', () => {
    fc.assert(
      fc.property(yards, (drawn) => {
        const rows = cityOf(drawn)
        const plan = planOf({ yards: rows })
        const turned = planOf({ yards: rows.toReversed() })
        const found = findCandidates(plan, { within: null })
        const key = (compounds: readonly number[]) => compounds.toSorted((a, b) => a - b).join()
        const again = findCandidates(turned, { within: null }).map(({ compounds, facingMeters, benefit }) => [
          key(compounds.map((one) => 8 - one)),
          facingMeters,
          benefit,
        ])
        expect(again.toSorted()).toEqual(
          found
            .map(({ compounds, facingMeters, benefit }) => [key(compounds), facingMeters, benefit])
            .toSorted(),
        )
        for (const { compounds } of found.slice(0, 3)) {
          const merge = drafted(plan, compounds)
          const { left, taken } = faults(plan, merge)
          expect(left).toBeLessThan(0.5)
          expect(taken).toBeLessThan(0.05)
          const other = drafted(
            turned,
            compounds.map((one) => 8 - one),
          )
          expect(area(asPolygon(other.outline))).toBeCloseTo(area(asPolygon(merge.outline)), 3)
          expect({ ...other.gates, name: other.name }).toEqual({ ...merge.gates, name: merge.name })
        }
      }),
      { numRuns: RUNS },
    )
  })
})
