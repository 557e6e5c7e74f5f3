import { useMemo } from 'react'
import type { Level } from '#core/plan/level.ts'
import { levelRows } from './level-rows.ts'
import type { LevelSummary } from './level-rows.ts'
import { useOpenProject } from './use-open-project.ts'

/** Rows of a level, computed again only after a change of the plan. */
export function useLevelRows(level: Level): LevelSummary {
  const { project, revision } = useOpenProject()
  return useMemo(
    () => levelRows(project.plan, project.metrics, level),
    // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
    [project, level, revision],
  )
}
