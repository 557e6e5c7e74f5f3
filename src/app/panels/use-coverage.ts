import { useCallback, useEffect, useState } from 'react'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { Problem } from '#core/problem/problem.ts'

/** The service coverage of the open city: measured when somebody looks for the first time; null while it is not there. */
export function useCoverage(): {
  readonly coverage: ServiceCoverage | null
  readonly problem: Problem | null
  readonly again: () => void
} {
  const project = useWorkbench((state) => state.project)
  const coverage = useWorkbench((state) => state.coverage)
  const { measureCoverage } = useWorkbench((state) => state.actions)
  const [problem, setProblem] = useState<Problem | null>(null)
  const measure = useCallback((): void => void measureCoverage().then(setProblem), [measureCoverage])
  useEffect(measure, [measure, project])
  return { coverage: coverage?.plan === project?.plan ? coverage : null, problem, again: measure }
}
