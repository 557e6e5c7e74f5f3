import { describe, expect, test } from 'vitest'
import { mergeStageLater } from '#app/panels/merge-stage-later.ts'
import { mergeStageRows } from '#app/panels/merge-stage-rows.ts'
import { MERGE_STAGES } from '#core/plan/merge-stage.ts'
import { entryAt } from '../builders/merge-steps.ts'

describe('the way of a merge, stage by stage', () => {
  test('a stage that was left out carries the reason of the one that followed', () => {
    const entries = [entryAt('survey', 0), entryAt('consultation', 3), entryAt('vote', 9, { reason: '试点' })]
    const rows = mergeStageRows({ stage: 'vote', entries })
    const said = rows.map(({ stage, state, skippedFor }) => [stage, state, skippedFor])
    expect(said.slice(0, 7)).toEqual([
      ['survey', 'done', ''],
      ['initiative', 'skipped', ''],
      ['consultation', 'done', ''],
      ['deliberation', 'skipped', '试点'],
      ['notice', 'skipped', '试点'],
      ['vote', 'now', ''],
      ['result', 'ahead', ''],
    ])
    expect(rows).toHaveLength(MERGE_STAGES.length)
  })

  test('a merge that was stopped ends with the stop, and nothing can follow', () => {
    const entries = [entryAt('survey', 0), entryAt('stopped', 5, { reason: '意见不一' })]
    const rows = mergeStageRows({ stage: 'stopped', entries })
    expect(rows[0]!.state).toBe('done')
    expect(rows.at(-1)).toMatchObject({ stage: 'stopped', state: 'now' })
    expect(mergeStageLater({ stage: 'stopped' })).toEqual([])
  })

  test('what is done has no present stage and nothing to come', () => {
    const entries = MERGE_STAGES.map((stage, day) => entryAt(stage, day))
    expect(new Set(mergeStageRows({ stage: 'done', entries }).map(({ state }) => state))).toEqual(
      new Set(['done']),
    )
    expect(mergeStageLater({ stage: 'done' })).toEqual([])
    expect(mergeStageLater({ stage: 'works' })).toEqual(['unified', 'done'])
  })
})
