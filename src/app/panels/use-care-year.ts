import { useState } from 'react'
import { careLatestYear } from './care-latest-year.ts'
import { careYears } from './care-years.ts'
import { useOpenProject } from './use-open-project.ts'

/** The year in sight, at first the last one with a service, and the years there are. */
export function useCareYear(): {
  readonly year: number
  readonly years: readonly number[]
  readonly setYear: (year: number) => void
} {
  const { project } = useOpenProject()
  const [thisYear] = useState(() => new Date().getFullYear())
  const [chosen, setYear] = useState<number | null>(null)
  return {
    year: chosen ?? careLatestYear(project.plan, thisYear),
    years: careYears(project.plan, thisYear),
    setYear,
  }
}
