import { describe, expect, test } from 'vitest'
import { pairChanged } from '#app/map/pair-changed.ts'
import { nearFeatures, pairPoints, tieFeatures, type PairEnds } from '#app/map/pair-features.ts'
import { PAIR_FILLS } from '#app/map/pair-fills.ts'
import { pairScene } from '#app/map/pair-scene.ts'
import { pairSeatAt } from '#app/map/pair-seat-at.ts'
import { pairSigns } from '#app/map/pair-signs.ts'
import { pairTies, type PairTie } from '#app/map/pair-ties.ts'
import { BAND_CODES, buildScene } from '#app/map/scene.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { CareRecord } from '#core/plan/care-record.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

const IDS = new Plan(caredCity()).jurisdictions('community').map(({ id }) => id)

function pair(id: string, standing: string[], departments: string[]): CareRecord {
  return { kind: 'pair', id, standing, departments, locked: false }
}

/** The cared city where the first community is nobody's, the second shared, the third moved, the fourth singled. */
function city(): Plan {
  return new Plan(
    caredCity([
      pair(IDS[0]!, ['A'], []),
      pair(IDS[1]!, ['A'], ['A', 'B']),
      pair(IDS[2]!, ['A'], ['C']),
      pair(IDS[3]!, ['A', 'B'], ['B']),
    ]),
  )
}

function kindsOf(ties: readonly PairTie[], community: string) {
  return ties.filter((tie) => tie.community === community).map(({ department, kind }) => [department, kind])
}

describe('ties', () => {
  test('of the plan are told apart by what stands in the city', () => {
    const ties = pairTies(city(), null)
    expect(kindsOf(ties, IDS[0]!)).toEqual([['A', 'ended']])
    expect(kindsOf(ties, IDS[1]!)).toEqual([
      ['A', 'shared'],
      ['B', 'shared'],
    ])
    expect(kindsOf(ties, IDS[2]!)).toEqual([
      ['C', 'made'],
      ['A', 'ended'],
    ])
    expect(kindsOf(ties, IDS[3]!)).toEqual([
      ['B', 'one'],
      ['A', 'ended'],
    ])
  })

  test('of a proposal are told apart by what it was compared with', () => {
    const proposal = {
      pairs: [
        { community: 'x', department: 'A', before: ['A', 'B'], kept: true },
        { community: 'y', department: 'A', before: [], kept: false },
      ],
    } as unknown as PairingProposal
    expect(pairTies(city(), proposal)).toEqual([
      { community: 'x', department: 'A', kind: 'one' },
      { community: 'x', department: 'B', kind: 'ended' },
      { community: 'y', department: 'A', kind: 'made' },
    ])
  })

  test('a community gets another one, keeps one of several, or loses all, which is no change to mark', () => {
    const changed = pairChanged(pairTies(city(), null))
    expect([changed.get(IDS[0]!), changed.get(IDS[1]!), changed.get(IDS[2]!), changed.get(IDS[3]!)]).toEqual([
      undefined,
      undefined,
      'made',
      'single',
    ])
  })
})

describe('features', () => {
  const ends: PairEnds = {
    seatOf: (department) => (department === 'unknown' ? undefined : [111, department.length]),
    placeOf: (community) => (community === 'nowhere' ? undefined : [112, community.length]),
  }
  const tie = (community: string, department: string, kind: PairTie['kind']): PairTie => ({
    community,
    department,
    kind,
  })

  test('lines are one feature a kind, from seat to community; those with an unknown end are left out', () => {
    const features = tieFeatures(
      [
        tie('x', 'A', 'one'),
        tie('yy', 'A', 'one'),
        tie('nowhere', 'A', 'one'),
        tie('x', 'unknown', 'made'),
        tie('x', 'BB', 'ended'),
      ],
      ends,
    )
    expect(features.map(({ properties, geometry }) => [properties!['kind'], geometry])).toEqual([
      [
        'one',
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [111, 1],
              [112, 1],
            ],
            [
              [111, 1],
              [112, 2],
            ],
          ],
        },
      ],
      [
        'ended',
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [111, 2],
              [112, 1],
            ],
          ],
        },
      ],
    ])
  })

  test('near is what belongs to the community in focus or to the chosen department, nothing else', () => {
    const ties = [tie('x', 'A', 'one'), tie('y', 'B', 'made'), tie('y', 'A', 'ended'), tie('z', 'C', 'one')]
    const departments = ['A', 'B', 'C'].map((id) => departmentNamed(id))
    const kinds = (focus: string | null, chosen: string | null): string[] =>
      nearFeatures(ties, departments, focus, chosen, ends).map(({ properties }) =>
        String(properties!['name'] || properties!['kind']),
      )
    expect(kinds(null, null)).toEqual([])
    expect(kinds('y', null)).toEqual(['made', 'ended', '部门A', '部门B', 'end'])
    expect(kinds(null, 'A')).toEqual(['one', 'ended', '部门A', 'end', 'end'])
    expect(kinds(null, 'nobody')).toEqual([])
  })

  test('seats without a place and changes without a place are left out', () => {
    const departments = [departmentNamed('A'), departmentNamed('B', { seat: null })]
    const points = pairPoints(departments, [tie('x', 'A', 'made'), tie('nowhere', 'A', 'made')], ends)
    expect(points.map(({ properties }) => properties!['kind'])).toEqual(['seat', 'changed-made'])
  })
})

test('fills and patterns say how many departments a community has; the scene itself stays', () => {
  const plan = city()
  const scene = buildScene({
    plan,
    level: 'community',
    unitLevel: 'grid',
    selection: new Set(),
    hover: null,
    focus: null,
    target: null,
    colours: new Map(),
    stroke: null,
  })
  const before = scene.colour.slice()
  const { colour, band } = pairScene(scene, plan)
  const shown = [0, 1, 2].map((i) => plan.slotOf(IDS[i]!)).map((slot) => [colour[slot], band[slot]])
  expect(shown).toEqual([
    [PAIR_FILLS.none, BAND_CODES.split],
    [PAIR_FILLS.several, BAND_CODES.high],
    [PAIR_FILLS.one, BAND_CODES.good],
  ])
  expect(scene.colour).toEqual(before)
})

test('the legend counts communities once each and lists only ties that there are', () => {
  const plan = city()
  const { shares, ties, made, single, hasSeats } = pairSigns(plan, null)
  expect(shares.none + shares.one + shares.several).toBe(IDS.length)
  expect(Object.fromEntries(ties.map(({ kind, count }) => [kind, count]))).toMatchObject({
    made: 1,
    ended: 3,
  })
  expect([made, single, hasSeats]).toEqual([1, 1, true])
  expect(pairSigns(new Plan({ ...caredCity(), care: [] }), null)).toEqual({
    shares: { none: IDS.length, several: 0, one: 0 },
    ties: [],
    made: 0,
    single: 0,
    hasSeats: false,
  })
})

test('the nearest seat within reach is hit, and none beyond', () => {
  const seats = [
    departmentNamed('A', { seat: [0, 0] }),
    departmentNamed('B', { seat: [60_000_000, 0] }),
    departmentNamed('C', { seat: null }),
    departmentNamed('gone', { seat: [160_000_000, 0], dissolved: true }),
  ]
  const plan = new Plan({ ...caredCity(), care: seats })
  const map = { project: ([x, y]: [number, number]) => ({ x, y }) } as never
  expect(pairSeatAt(map, plan, { x: 2, y: 0 })).toBe('A')
  expect(pairSeatAt(map, plan, { x: 4, y: 0 })).toBe('B')
  expect(pairSeatAt(map, plan, { x: 16, y: 0 })).toBeNull()
  expect(pairSeatAt(map, plan, { x: 0, y: 10 })).toBeNull()
})
