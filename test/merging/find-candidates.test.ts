import { describe, expect, test } from 'vitest'
import { findCandidates } from '#core/merging/find-candidates.ts'
import { Plan } from '#core/plan/plan.ts'
import { yardCity, type Yard, type YardCity } from '../builders/yard-city.ts'

const facts = { households: 100, buildings: 3, floorAreaSquareMeters: 6_000 }

/** Two yards of 60 × 80 m, the second so many metres east of the first. */
const pair = (gap: number): Yard[] => [
  { at: [0, 0, 60, 80], facts },
  { at: [60 + gap, 0, 60, 80], facts },
]

const candidates = (city: YardCity, merging = {}) =>
  findCandidates(new Plan(yardCity(city)), { within: null, merging })

const ACROSS = [
  { at: [-2_000, -2_000, 2_060, 4_000], community: 'A' },
  { at: [60, -2_000, 1_940, 4_000], community: 'B' },
] as const

describe('which compounds could become one', () => {
  test('two yards that share a wall', () => {
    const [found, ...more] = candidates({ yards: pair(0) })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      compounds: [0, 1],
      gapMeters: 0,
      crossesGrid: false,
      crossesCommunity: false,
    })
    expect(found!.facingMeters).toBeCloseTo(80, 1)
    expect(found!.gains.wallMeters).toBeCloseTo(80, 1)
  })

  test('a lane of 6 m between, also where the second yard begins 50 m farther north', () => {
    const [first, second] = pair(6)
    const [found] = candidates({ yards: [first!, { ...second!, at: [66, 50, 60, 80] }] })
    expect(found!.gapMeters).toBeCloseTo(6, 1)
    expect(found!.facingMeters).toBeCloseTo(30, 1)
    expect(found!.gains.wallMeters).toBe(0)
  })

  test('12 m apart is near enough, 13 m is not', () => {
    expect(candidates({ yards: pair(12) })).toHaveLength(1)
    expect(candidates({ yards: pair(13) })).toHaveLength(0)
    expect(candidates({ yards: pair(13) }, { distanceMeters: 25 })).toHaveLength(1)
  })

  test('yards that only touch at a corner are not side by side', () => {
    const [first, second] = pair(0)
    expect(candidates({ yards: [first!, { ...second!, at: [60, 80, 60, 80] }] })).toEqual([])
    expect(candidates({ yards: [first!, { ...second!, at: [60, 77, 60, 80] }] })).toEqual([])
    expect(candidates({ yards: [first!, { ...second!, at: [60, 75, 60, 80] }] })).toHaveLength(1)
  })

  test.each(['river', 'railway', 'local'] as const)('a %s between parts them', (kind) => {
    const lines = [{ kind, along: [65, -500, 65, 500] }]
    expect(candidates({ yards: pair(10), lines })).toEqual([])
    expect(candidates({ yards: pair(10), lines }, { barriers: ['expressway'] })).toHaveLength(1)
  })

  test('a road where two yards share a wall parts them, one along their fronts does not', () => {
    expect(candidates({ yards: pair(0), lines: [{ kind: 'local', along: [60, -500, 60, 500] }] })).toEqual([])
    const front = [{ kind: 'local', along: [-500, 0, 500, 0] }] as const
    expect(candidates({ yards: pair(0), lines: front })).toHaveLength(1)
    expect(candidates({ yards: pair(10), lines: front })).toHaveLength(1)
  })

  test('a lane that ends between them parts them', () => {
    const lines = [{ kind: 'local', along: [65, -500, 65, 30] }] as const
    expect(candidates({ yards: pair(10), lines })).toEqual([])
  })

  test('a third yard between, and only where it is', () => {
    const third: Yard = { at: [61, -10, 8, 100], facts }
    const pairs = (yards: readonly Yard[]) => candidates({ yards }).map(({ compounds }) => compounds.join())
    expect(pairs([...pair(10), third]).toSorted()).toEqual(['0,2', '1,2'])
    const short: Yard = { at: [61, 0, 8, 20], facts }
    const found = candidates({ yards: [...pair(10), short] }).find(
      ({ compounds }) => compounds.join() === '0,1',
    )
    expect(found!.facingMeters).toBeCloseTo(60, 0)
  })

  test('yards in two communities, only when that is not asked for, and marked', () => {
    expect(candidates({ yards: pair(6), grids: ACROSS })).toEqual([])
    const [found] = candidates({ yards: pair(6), grids: ACROSS }, { sameCommunity: false })
    expect(found).toMatchObject({ crossesCommunity: true, crossesGrid: true })
    expect(found!.obstacles).toContainEqual({ kind: 'across-community' })
  })

  test('only in the jurisdiction that is asked for', () => {
    const yards = [...pair(6), { at: [0, 90, 60, 80] as const, facts }]
    const plan = new Plan(yardCity({ yards, grids: ACROSS }))
    const within = (id: string) => findCandidates(plan, { within: id }).map(({ compounds }) => compounds)
    expect(within('cA')).toEqual([[0, 2]])
    expect(within('g0')).toEqual([[0, 2]])
    expect(within('cB')).toEqual([])
    expect(within('s')).toEqual([[0, 2]])
    expect(within('nowhere')).toEqual([])
  })

  test('at a cap, and above it', () => {
    const caps = { households: 200, floorAreaSquareMeters: 12_000, buildings: 6 }
    expect(candidates({ yards: pair(6) }, { caps })).toHaveLength(1)
    expect(candidates({ yards: pair(6) }, { caps: { ...caps, households: 199 } })).toEqual([])
    expect(candidates({ yards: pair(6) }, { caps: { ...caps, floorAreaSquareMeters: 11_999 } })).toEqual([])
    expect(candidates({ yards: pair(6) }, { caps: { ...caps, buildings: 5 } })).toEqual([])
  })

  test('one large yard with a small one, never two large ones', () => {
    const large = { ...facts, floorAreaSquareMeters: 12_001 }
    const [first, second] = pair(6)
    expect(candidates({ yards: [first!, { ...second!, facts: large }] })).toHaveLength(1)
    expect(
      candidates({
        yards: [
          { ...first!, facts: large },
          { ...second!, facts: large },
        ],
      }),
    ).toEqual([])
    const tall = { ...facts, buildings: 8 }
    expect(
      candidates({
        yards: [
          { ...first!, facts: tall },
          { ...second!, facts: large },
        ],
      }),
    ).toEqual([])
  })

  test('unknown facts forbid nothing and are named', () => {
    const [found] = candidates({ yards: pair(6).map(({ at }) => ({ at })) })
    expect(found!.obstacles).toEqual([
      {
        kind: 'unknown',
        facts: [
          'households',
          'buildings',
          'floorAreaSquareMeters',
          'parkingSpaces',
          'greenSquareMeters',
          'maintenanceFundYuan',
          'arrearsYuan',
          'gates',
          'guards',
          'management',
        ],
      },
    ])
  })

  test('compounds of a merge are no candidates, those of a stopped one are', () => {
    const plan = new Plan(yardCity({ yards: pair(6) }))
    const [x, y] = [plan.base.compounds.outlines[0]!, plan.base.compounds.outlines[1]!]
    const merge = {
      id: 'm',
      name: '大院',
      code: '',
      compounds: [0, 1],
      outline: [[x, y, x + 9, y, x, y + 9]],
      walls: [],
      gates: [],
      facilities: [],
      isManaged: null,
      manager: '',
      propertyFee: null,
      contractEnd: '',
      partyBranch: '',
      objections: [],
      stage: 'survey',
      entries: [],
      matter: 7,
      tallies: [],
      ground: null,
    } as const
    const none = {
      topology: null,
      tallies: [],
      buildings: [],
      added: [],
      updated: [],
      removed: [],
      faces: [],
      care: [],
    }
    plan.apply({ ...none, rules: null, merges: [{ from: null, to: merge }] })
    expect(findCandidates(plan, { within: null })).toEqual([])
    const to = { ...merge, stage: 'stopped' } as const
    plan.apply({ ...none, rules: null, merges: [{ from: merge, to }] })
    expect(findCandidates(plan, { within: null })).toHaveLength(1)
  })
})
