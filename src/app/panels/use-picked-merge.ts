import { useMemo } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { mergeGroup } from '#core/merging/merge-group.ts'
import { mergeProblem } from '#core/merging/merge-problem.ts'
import type { MergeGroup } from '#core/merging/merge-candidate.ts'
import type { Problem } from '#core/problem/problem.ts'
import { useOpenProject } from './use-open-project.ts'

/** What the picked compounds would be as one. */
interface PickedMerge {
  readonly group: MergeGroup
  /** Why the rules do not allow it. */
  readonly problem: Problem | null
  /** Why they would not allow it even across communities, which the planner may allow. */
  readonly forbids: Problem | null
}

/**
 * What the picked compounds would be as one; null while fewer than two are picked. A group that was found or proposed
 * keeps to the rules and is weighed already; only others are counted here.
 */
export function usePickedMerge(): PickedMerge | null {
  const { project, revision } = useOpenProject()
  const { plan } = project
  const { picked, candidates, proposals } = useWorkbench((state) => state.merging)
  return useMemo(() => {
    if (revision < 0 || picked.length < 2) return null
    const known = [candidates ?? [], ...proposals.map(({ groups }) => groups)]
      .flatMap((groups) => groups.find(({ compounds }) => isSame(compounds, picked)) ?? [])
      .at(0)
    if (known !== undefined) return { group: known, problem: null, forbids: null }
    const problem = mergeProblem(plan, picked)
    const forbids = problem === null ? null : mergeProblem(plan, picked, { sameCommunity: false })
    return { group: mergeGroup(plan, picked), problem, forbids }
  }, [plan, revision, picked, candidates, proposals])
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((compound, at) => compound === others[at])
}
