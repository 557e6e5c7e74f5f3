import { useMemo } from 'react'
import { assessDepartments } from '#core/pairing/assess-departments.ts'
import type { DepartmentAssessment } from '#core/pairing/department-assessment.ts'
import { useOpenProject } from './use-open-project.ts'

/** The assessment of a year, worked out once after a change of the plan. */
export function useAssessments(year: number): readonly DepartmentAssessment[] {
  const { project, revision } = useOpenProject()
  // oxlint-disable-next-line react/exhaustive-deps -- the plan changes in place; its revision says so
  return useMemo(() => assessDepartments(project.plan, year), [project.plan, revision, year])
}
