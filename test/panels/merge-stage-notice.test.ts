import { describe, expect, test } from 'vitest'
import { mergeStageNotice } from '#app/panels/merge-stage-notice.ts'
import { advanceMerge } from '#core/plan/advance-merge.ts'
import { Plan } from '#core/plan/plan.ts'
import { entryAt, must, planned } from '../builders/merge-steps.ts'
import { STRADDLING, straddlingCity, straddlingMerge } from '../builders/straddling-yards.ts'

describe('days on public notice', () => {
  const merge = { stage: 'notice', entries: [entryAt('survey', 0), entryAt('notice', 10)] } as const

  test('they are counted from the day on which it was put up', () => {
    expect(mergeStageNotice(merge, 7, '2024-01-11')).toMatchObject({ days: 0, left: 7, until: '2024-01-18' })
    expect(mergeStageNotice(merge, 7, '2024-01-17')).toMatchObject({ days: 6, left: 1 })
    expect(mergeStageNotice(merge, 7, '2024-01-18')).toMatchObject({ days: 7, left: 0 })
    expect(mergeStageNotice(merge, 7, '2024-01-01')).toMatchObject({ days: 0, left: 7 })
  })

  test('nothing is counted at other stages', () => {
    expect(mergeStageNotice({ ...merge, stage: 'vote' }, 7, '2024-01-18')).toBeNull()
  })

  test('the first day that it names is the first that the plan allows', () => {
    const plan = new Plan(straddlingCity())
    const one = straddlingMerge(STRADDLING[0]!)
    planned(plan, one)
    const entry = entryAt('notice', 10, { reason: '试点' })
    must(plan, { type: 'advance-merge', id: one.id, entry, acrossCommunities: false })
    const { until } = mergeStageNotice(plan.merges.get(one.id)!, plan.rules.noticeDays, '2024-01-12')!
    const voteOn = (date: string): boolean =>
      advanceMerge(plan, {
        type: 'advance-merge',
        id: one.id,
        entry: { ...entryAt('vote', 0), date },
        acrossCommunities: false,
      }).ok
    expect(voteOn(until)).toBe(true)
    expect(voteOn('2024-01-17')).toBe(false)
  })
})
