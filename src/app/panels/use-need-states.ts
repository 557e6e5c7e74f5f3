import { useMemo } from 'react'
import type { NeedState } from '#core/pairing/need-state.ts'
import { needStates } from '#core/pairing/need-states.ts'
import { useOpenProject } from './use-open-project.ts'

/** Every need with what became of it, worked out once after a change of the plan. */
export function useNeedStates(): readonly NeedState[] {
  const { project, revision } = useOpenProject()
  // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  return useMemo(() => needStates(project.plan), [project.plan, revision])
}
