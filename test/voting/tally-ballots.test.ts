import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BallotChoice, OwnerBallot } from '#core/voting/ballot-row.ts'
import { problem } from '#core/problem/problem.ts'
import { tallyBallots } from '#core/voting/tally-ballots.ts'
import { ballot, count, counted, countRows, refusals, tally } from './a-vote.ts'

const CHOICES: readonly BallotChoice[] = ['agree', 'against', 'abstain', 'absent']

describe('votes of owners', () => {
  it('abstaining and disagreeing owners take part, absent ones do not', () => {
    const rows = CHOICES.map((choice, i) => ballot(i + 2, { choice, areaSquareCentimeters: 10 ** i }))
    expect(countRows(...rows)).toEqual({ ok: true, tallies: [tally([4, 3, 1], [1_111, 111, 1])] })
  })

  it('several flats of one owner are one head with all their area', () => {
    const rows = [
      ballot(2, { owner: '张三' }),
      ballot(3, { owner: ' 张 三' }),
      ballot(4, { owner: '李四', choice: 'against' }),
    ]
    expect(countRows(...rows)).toEqual({
      ok: true,
      tallies: [tally([2, 2, 1], [3_000_000, 3_000_000, 2_000_000])],
    })
  })

  it('the flats that a developer has not sold are one head', () => {
    const unsold = Array.from({ length: 20 }, (_, i) => ballot(i + 2, { owner: '开发商', choice: 'absent' }))
    expect(countRows(...unsold, ballot(30))).toEqual({
      ok: true,
      tallies: [tally([2, 1, 1], [21_000_000, 1_000_000, 1_000_000])],
    })
  })

  it('an owner of flats in two compounds is a head in each, and may say two things', () => {
    const rows = [ballot(2, { owner: 'A' }), ballot(3, { owner: 'A', compound: 'West', choice: 'against' })]
    expect(countRows(...rows)).toEqual({
      ok: true,
      tallies: [
        tally([1, 1, 1], [1_000_000, 1_000_000, 1_000_000], 0),
        tally([1, 1, 0], [1_000_000, 1_000_000, 0], 1),
      ],
    })
  })

  it('an owner who said two things is listed, also one who was absent for one flat', () => {
    const rows = [
      ballot(2, { owner: 'A' }),
      ballot(3, { owner: 'A', choice: 'against' }),
      ballot(4, { owner: 'A', choice: 'absent' }),
      ballot(5, { owner: 'B' }),
    ]
    expect(refusals(...rows)).toEqual([
      [3, 'ballot-choice-differs', { first: 2 }],
      [4, 'ballot-choice-differs', { first: 2 }],
    ])
  })

  it('a flat votes once, however its number is written and whoever votes', () => {
    const rows = [
      ballot(2, { flat: '1-101' }),
      ballot(3, { flat: '１－１０１ ' }),
      ballot(4, { flat: '1-101', owner: 'owner 2' }),
    ]
    expect(refusals(...rows)).toEqual([
      [3, 'ballot-flat-twice', { first: 2 }],
      [4, 'ballot-flat-twice', { first: 2 }],
    ])
  })

  it('flats of one number in two buildings, or in two compounds, are two', () => {
    const flat = '101'
    const rows = [
      ballot(2, { flat, building: '1' }),
      ballot(3, { flat, building: '2' }),
      ballot(4, { flat, building: '1', compound: 'West' }),
    ]
    expect(countRows(...rows).ok).toBe(true)
  })

  it.each([0, -1, 0.5, Number.NaN])('an area of %d cm² is none, even if the sum is sound', (area) => {
    expect(refusals(ballot(2), ballot(3, { areaSquareCentimeters: area }))).toEqual([
      [3, 'ballot-area-invalid', {}],
    ])
  })
})

describe('counted votes', () => {
  it('of the buildings of a compound are summed', () => {
    const rows = [
      counted(2, { building: '1号楼' }),
      counted(3, { building: '2号楼' }),
      counted(4, { compound: 'West' }),
    ]
    expect(countRows(...rows)).toEqual({
      ok: true,
      tallies: [
        tally([20, 18, 16], [2_000_000, 1_800_000, 1_600_000], 0),
        tally([10, 9, 8], [1_000_000, 900_000, 800_000], 1),
      ],
    })
  })

  it('count nobody twice: no building twice, none beside the whole compound', () => {
    expect(refusals(counted(2), counted(3))).toEqual([[3, 'ballot-building-twice', { first: 2 }]])
    expect(refusals(counted(2, { building: '1' }), counted(3, { building: ' １' }))).toEqual([
      [3, 'ballot-building-twice', { first: 2 }],
    ])
    expect(refusals(counted(2), counted(3, { building: '1' }))).toEqual([
      [3, 'ballot-building-twice', { first: 2 }],
    ])
    expect(refusals(counted(2, { building: '1' }), counted(3))).toEqual([
      [3, 'ballot-building-twice', { first: 2 }],
    ])
  })

  it('above 100 % are refused in their building, even where the sum would be below', () => {
    const above = counted(3, { building: '2', participating: count(11, 900_000) })
    expect(refusals(counted(2, { building: '1' }), above)).toEqual([
      [3, 'vote-above-total', { field: 'participating.heads', compound: 'East' }],
    ])
  })

  it('do not mix with votes of owners', () => {
    expect(refusals(ballot(2), counted(3))).toEqual([
      [3, 'ballot-kinds-mixed', { compound: 'East', first: 2 }],
    ])
    expect(countRows(ballot(2), counted(3, { compound: 'West' })).ok).toBe(true)
  })

  it('whose sum no longer is exact are refused', () => {
    const area = Number.MAX_SAFE_INTEGER
    const huge = { total: count(10, area), participating: count(9, 1), agreeing: count(8, 1) }
    expect(refusals(counted(2, { ...huge, building: '1' }), counted(3, { ...huge, building: '2' }))).toEqual([
      [2, 'vote-count-invalid', { field: 'total.areaSquareCentimeters', compound: 'East' }],
    ])
  })
})

describe('a list as a whole', () => {
  it('an unknown compound refuses all of it', () => {
    expect(refusals(ballot(2), ballot(3, { compound: 'Nowhere' }))).toEqual([
      [3, 'ballot-compound-unknown', { compound: 'Nowhere' }],
    ])
  })

  it('lists what reading found with what counting finds, by row', () => {
    const sheet = {
      rows: [ballot(2), ballot(5, { flat: '2' })],
      problems: [{ row: 3, problem: problem('ballot-cell-missing') }],
    }
    const counts = tallyBallots(sheet, () => 0)
    expect(counts.ok ? [] : counts.problems.map(({ row }) => row)).toEqual([3, 5])
  })

  it('gives the same answer in any order of rows', () => {
    const twins = [ballot(2, { flat: '1' }), ballot(3, { flat: '1' })] as const
    expect(refusals(twins[1], twins[0])).toEqual([[3, 'ballot-flat-twice', { first: 2 }]])
    const later = countRows(ballot(2, { compound: 'West' }), ballot(3))
    expect(later.ok && later.tallies.map(({ compound }) => compound)).toEqual([0, 1])
  })

  it('says nothing of owners and flats', () => {
    const rows = [
      ballot(2, { owner: 'secret', flat: 'private' }),
      ballot(3, { owner: 'secret', flat: 'private' }),
      ballot(4, { owner: 'secret', choice: 'against' }),
    ]
    expect(refusals(...rows)).toHaveLength(2)
    expect(JSON.stringify([countRows(...rows), countRows(rows[0]!)])).not.toMatch(/secret|private/)
  })
})

describe('against a count by definition', () => {
  /** Owners have one choice in each compound. */
  const lists = fc
    .record({
      flats: fc.array(fc.record({ owner: fc.nat(6), area: fc.integer({ min: 1, max: 1e12 }) }), {
        minLength: 1,
        maxLength: 40,
      }),
      choices: fc.array(fc.constantFrom(...CHOICES), { minLength: 7, maxLength: 7 }),
    })
    .map(({ flats, choices }) =>
      flats.map(({ owner, area }, i): OwnerBallot =>
        ballot(i + 2, { owner: `o${owner}`, areaSquareCentimeters: area, choice: choices[owner]! }),
      ),
    )

  function oracle(rows: readonly OwnerBallot[], of: readonly BallotChoice[]) {
    const chosen = rows.filter(({ choice }) => of.includes(choice))
    const area = chosen.reduce((sum, row) => sum + BigInt(row.areaSquareCentimeters), 0n)
    return count(new Set(chosen.map(({ owner }) => owner)).size, Number(area))
  }

  it('owners are counted once, areas add up, in any order of rows', () => {
    const shuffled = lists.chain((rows) =>
      fc.shuffledSubarray(rows, { minLength: rows.length }).map((order) => [rows, order] as const),
    )
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        expect(countRows(...order)).toEqual({
          ok: true,
          tallies: [
            {
              compound: 0,
              total: oracle(rows, CHOICES),
              participating: oracle(rows, ['agree', 'against', 'abstain']),
              agreeing: oracle(rows, ['agree']),
            },
          ],
        })
      }),
    )
  })

  it('one row that clashes refuses the list, and is the only one named', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (rows, at) => {
        const twin = { ...rows[at % rows.length]!, row: rows.length + 2 }
        expect(refusals(...rows, twin)).toEqual([
          [twin.row, 'ballot-flat-twice', { first: (at % rows.length) + 2 }],
        ])
      }),
    )
  })
})
