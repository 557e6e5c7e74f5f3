import { describe, expect, test } from 'vitest'
import { voteReadFile } from '#app/panels/vote-read-file.ts'
import { Plan } from '#core/plan/plan.ts'
import { planned } from '../builders/merge-steps.ts'
import { STRADDLING, straddlingCity, straddlingMerge } from '../builders/straddling-yards.ts'

const plan = new Plan(straddlingCity())
const drafted = straddlingMerge(STRADDLING[0]!)
planned(plan, drafted)
const merge = plan.merges.get(drafted.id)!
const [first, second] = merge.compounds.map((compound) => plan.base.compounds.codes[compound]!)
const HEAD =
  'compound code,total owners,total area,owners taking part,area taking part,owners agreeing,area agreeing'
const read = (...rows: readonly string[]) =>
  voteReadFile(plan, merge, new TextEncoder().encode([HEAD, ...rows].join('\n')))

describe('votes from a file', () => {
  test('every compound of the merge gets its tally, to the cm²', () => {
    const answer = read(`${first},30,2700,21,1935.5,20,1800`, `${second},10,800.25,9,700,9,700`)
    expect(answer).toMatchObject({
      ok: true,
      tallies: [
        { compound: merge.compounds[0], participating: { heads: 21, areaSquareCentimeters: 19_355_000 } },
        { compound: merge.compounds[1], total: { heads: 10, areaSquareCentimeters: 8_002_500 } },
      ],
    })
  })

  test('one wrong row refuses the whole file and says which row', () => {
    const answer = read(`${first},30,2700,31,1935.5,20,1800`, `elsewhere,10,800,9,700,9,700`)
    expect(answer).toMatchObject({
      ok: false,
      problems: [
        { row: 2, problem: { code: 'vote-above-total' } },
        { row: 3, problem: { code: 'ballot-compound-unknown' } },
      ],
    })
  })

  test('a file that is no list of votes is one problem without a row', () => {
    expect(voteReadFile(plan, merge, new TextEncoder().encode('a,b\n1,2'))).toMatchObject({
      ok: false,
      problems: [{ row: null }],
    })
  })
})
